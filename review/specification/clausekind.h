// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// What a node of an edition's tree is.
enum class ClauseKind {
    Chapter, ///< 一、…; id `2`
    Section, ///< a number of one level; id `2/5`
    Clause, ///< a number of two to four levels; id `2/5.1.2.1`
    Prose, ///< an unnumbered paragraph of a chapter; id `4/p2`
};

/// The stable snake_case id used in JSON and SQL.
QString clauseKindId(ClauseKind kind);
std::optional<ClauseKind> clauseKindFromId(const QString& id);

} // namespace Mingjing
