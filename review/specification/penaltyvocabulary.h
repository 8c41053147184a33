// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/penalty.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Mingjing {

/// One word of a penalty sentence that means something to the parser.
struct PenaltyToken {
    enum class Type {
        Condition,
        Kind,
        Capability,
        AnyCapability, ///< 功能 / 能力 without saying which
        Tier, ///< 直至, 阶梯, 根据违规程度
        Permanent,
        Temporary, ///< 短期, 长期, 暂时: beside Permanent, an alternative to it
        Days,
        Unread, ///< a penalty that has no place in the vocabulary
    };

    Type type = Type::Unread;
    PenaltyCondition condition = PenaltyCondition::Found;
    PenaltyKind kind = PenaltyKind::Reject;
    Capability capability = Capability::Features;
    DayRange days;
    /// Which days are meant; absent for 天 and 日.
    std::optional<DayCount> dayCount;
    /// Position and length in the segment that was read.
    qsizetype at = 0;
    qsizetype length = 0;
};

/// The tokens of \a segment from left to right; the longest word wins.
QList<PenaltyToken> penaltyTokens(QStringView segment);

/// The sentence says that something will or may be done to somebody.
bool announcesPenalty(QStringView sentence);

/// What follows in the segment explains an effect and adds no penalty (届时…).
bool explainsEffect(QStringView segment);

} // namespace Mingjing
