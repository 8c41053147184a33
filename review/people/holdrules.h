// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/people/holdreason.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// When the rules hold at all.
enum class HoldUse {
    WhenReadable, ///< only while somebody else at the desk could read the decision
    Always, ///< even when nobody could: it then waits until somebody can
    Never,
};

/// `when_readable`, `always`, `never`.
QString holdUseId(HoldUse use);
std::optional<HoldUse> holdUseFromId(const QString& id);

/// What is held for a second reader before it is issued. A plain value; as it stands here until a lead changes it.
struct HoldRules {
    HoldUse use = HoldUse::WhenReadable;
    /// The reasons that count. Sampled: see sampledPercent.
    QList<HoldReason> reasons = allHoldReasons();
    /// The share of the other decisions that is read too, 0 to 100.
    int sampledPercent = 5;
    /// The second reader says what they would decide before they see what was decided.
    bool blind = false;

    bool operator==(const HoldRules&) const = default;
};

QJsonObject toJson(const HoldRules& rules);
Result<HoldRules> holdRulesFromJson(const QJsonObject& object);

} // namespace Mingjing
