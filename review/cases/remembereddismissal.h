// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/hintjudgement.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Mingjing {

/// A hint that somebody dismissed for more than its place. A plain value.
struct RememberedDismissal {
    QString caseId;
    QString hintId;
    QString ruleId;
    /// Never Place.
    HintReach reach = HintReach::Pattern;
    /// What \a reach speaks of: the pattern, the SHA-256 of the file, the name of the library.
    QString value;
    QString reason;
    QString actor;
    QDateTime at;

    bool operator==(const RememberedDismissal&) const = default;
};

/// What of \a judgement, made in the case \a caseId, is remembered; nothing when it was accepted, when it was meant for
/// its place, or when its hint does not say what it would reach.
std::optional<RememberedDismissal> rememberedDismissal(const QString& caseId, const HintJudgement& judgement);

} // namespace Mingjing
