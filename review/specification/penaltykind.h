// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// What is done to the one who broke a rule.
enum class PenaltyKind {
    Rectify, ///< put right within a deadline
    Ban, ///< capabilities are taken away, for days or for good
    Restrict, ///< capabilities are limited
    ClearContent,
    DeleteTemplate,
    Delist,
    CloseAccount,
    BanProgram, ///< the whole mini-program or mini-game
    RevokeQualification,
    RefuseService, ///< to the subject
    Reject, ///< at submission
    WithholdSettlement,
    CloseAppeal, ///< the appeal channel
};

/// The stable snake_case id used in JSON and SQL.
QString penaltyKindId(PenaltyKind kind);
std::optional<PenaltyKind> penaltyKindFromId(const QString& id);
/// In declaration order.
const QList<PenaltyKind>& allPenaltyKinds();

} // namespace Mingjing
