// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <utility>
#include <vector>

namespace Mingjing {

/// Of what pieces a file is made, to see how much of it another one has too. A piece is a line, or 64 bytes of one.
class FilePieces final
{
public:
    explicit FilePieces(QByteArrayView bytes);

    /// The share of the larger file's bytes that both have, from 0 to 1, wherever they stand.
    double likenessTo(const FilePieces& other) const;
    qsizetype count() const { return qsizetype(m_pieces.size()); }

private:
    /// Hash and bytes, sorted by hash, each hash once.
    std::vector<std::pair<size_t, qint64>> m_pieces;
    qint64 m_bytes = 0;
};

} // namespace Mingjing
