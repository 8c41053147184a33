// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/scriptscanner.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// A part of an address: fixed text, or a gap that the program fills when it runs.
struct LinkPiece {
    /// The text; of a gap the names that stand in it with dots between, `item.url`, as far as they are known.
    QString text;
    bool gap = false;

    bool operator==(const LinkPiece&) const = default;
};

/// An address as a source spells it, from left to right.
using LinkTarget = QList<LinkPiece>;

/// The text of \a target when it holds no gap before its query; empty otherwise.
QString fixedAddress(const LinkTarget& target);
/// Everything of \a target up to its query, gaps as `…`.
QString spelledAddress(const LinkTarget& target);

/// More tokens than these make no address.
inline constexpr size_t longestLinkExpression = 128;
/// An expression that has more values counts as a gap.
inline constexpr qsizetype mostLinkAlternatives = 16;

/// The values that an expression may have, by its look: literals, templates, sums, `a ? b : c`, `a || b`, lists.
/// \a tokens come from \a script. Never empty.
QList<LinkTarget> parseLinkExpression(const std::vector<ScriptToken>& tokens, QStringView script);

} // namespace Mingjing
