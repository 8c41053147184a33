// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

/// When a step of a processing rule is due.
enum class PenaltyCondition {
    Found, ///< as soon as the violation is found
    First, ///< at the first offence
    Repeat, ///< when it happens again after rectification
    Overdue, ///< not rectified in time
    Tiered, ///< one rung of an ordered ladder, by severity
    SubjectWide, ///< several accounts of the same or a related subject
    ThirdParty, ///< against the third party that helped
};

/// The stable snake_case id used in JSON and SQL.
QString penaltyConditionId(PenaltyCondition condition);
std::optional<PenaltyCondition> penaltyConditionFromId(const QString& id);

/// The system that a penalty is confined to.
enum class PenaltyPlatform { Any, Ios, Android };

/// `ios`, `android`; empty for Any.
QString penaltyPlatformId(PenaltyPlatform platform);
std::optional<PenaltyPlatform> penaltyPlatformFromId(const QString& id);

} // namespace Mingjing
