// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// A text laid out anew for reading. Only white space differs from the original: every other character stands in the
/// same order, and each knows where it came from.
class PrettyText final
{
public:
    const QString& text() const { return m_text; }
    /// Where in the original the character at \a offset stands; white space that was put in belongs to what follows.
    qsizetype toOriginal(qsizetype offset) const;
    qsizetype toPretty(qsizetype offset) const;

private:
    friend class PrettyWriter;
    struct Piece {
        qsizetype pretty = 0;
        qsizetype original = 0;
        qsizetype length = 0;
    };

    QString m_text;
    /// In the order of both texts.
    std::vector<Piece> m_pieces;
};

/// Whether prettyPrint() knows how to lay out the file \a path.
bool canPrettyPrint(const QString& path);

/// Whether \a text was made for machines: long lines, little white space.
bool looksMinified(QStringView text);

/// Lays out \a text of the file \a path: scripts (also TypeScript, WXS), JSON, style sheets, WXML. One pass without
/// recursion, whatever it is fed; no more than a few times as long as the original. Any thread.
PrettyText prettyPrint(const QString& path, const QString& text);

} // namespace Mingjing
