// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// One value of a JSON file, with its place. The first of an outline is the whole file.
struct JsonNode {
    /// Index into the outline; -1 for the first.
    int parent = -1;
    /// The member's name, or the index in an array as a number; empty for the first.
    QString key;
    /// A text, number or word as it is written, shortened; `{` or `[` for what has children.
    QString value;
    /// Of the member's name, else of the value.
    qsizetype offset = 0;
    /// In the order of the file.
    std::vector<int> children;
};

inline constexpr size_t maximumJsonNodes = 100'000;

/// The values of \a json, comments and stray commas forgiven, in one pass without recursion; at most maximumJsonNodes.
/// Empty when nothing is there. Any thread.
std::vector<JsonNode> jsonOutline(QStringView json);

} // namespace Mingjing
