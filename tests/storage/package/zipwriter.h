// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Mingjing {

/// One entry as a test wants it written, honest or not.
struct ZipPiece {
    QByteArray name;
    QByteArray content;
    quint16 method = 8;
    quint16 flags = 0x0800;
    /// 3 is Unix.
    quint16 madeBySystem = 3;
    quint32 unixMode = 0100644;
    std::optional<QByteArray> localName = {};
    std::optional<quint16> localMethod = {};
    std::optional<quint32> crc = {};
    std::optional<quint32> size = {};
    /// What lies in the archive instead of the compressed content.
    std::optional<QByteArray> data = {};
    QByteArray extra = {};
    /// Written between this entry and the one before it.
    QByteArray gapBefore = {};
    /// Points at the data of the entry with this index; writes none of its own.
    std::optional<qsizetype> shares = {};
    bool descriptor = false;
};

/// Writes zips byte by byte, so that every field can lie.
class ZipWriter final
{
public:
    ZipWriter& add(const ZipPiece& piece);
    ZipWriter& add(const QByteArray& name, const QByteArray& content) { return add({name, content}); }

    QByteArray prefix;
    QByteArray suffix;
    QByteArray comment;
    /// Between the last record of the directory and the end record, counted as the directory's.
    QByteArray directoryTail;
    std::optional<quint16> entryCount;
    quint16 disk = 0;
    bool zip64 = false;

    QByteArray build() const;

private:
    QList<ZipPiece> m_pieces;
};

/// The pieces of a valid small mini-program.
ZipWriter smallProgram(const QByteArray& root = {});

} // namespace Mingjing
