// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/finding.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// How far the dismissal of a hint reaches; whatever it is, only hints of the same rule.
enum class HintReach {
    Place, ///< this hint alone
    Pattern, ///< wherever the same was matched
    File, ///< in every file with the same content
    Library, ///< in every file of the same library
};
/// `place`, `pattern`, `file`, `library`.
QString hintReachId(HintReach reach);
std::optional<HintReach> hintReachFromId(const QString& id);

/// What a reviewer who took a hint over says in place of its rule.
struct HintEdit {
    QString words;
    QStringList clauses;
    Severity severity = Severity::Medium;

    bool operator==(const HintEdit&) const = default;
};

/// What the reviewer made of a hint. A plain value.
struct HintJudgement {
    QString hintId;
    bool accepted = false;
    QString reason;
    /// Dismissed: beyond Place it is remembered in other cases, too.
    HintReach reach = HintReach::Place;
    /// Accepted: what the reviewer made of it; absent: as the rule says it.
    std::optional<HintEdit> edit = {};
    /// The hint as it was shown, frozen.
    QJsonObject hint;
    QString actor;
    QDateTime at;

    bool operator==(const HintJudgement&) const = default;
};

/// The payload of `hint_accepted` and `hint_dismissed`: id, reason, hint; reach and edit only when they are given.
QJsonObject toJson(const HintJudgement& judgement);
/// `accepted` is the event's kind; it is not in the payload.
Result<HintJudgement> hintJudgementFromJson(const QJsonObject& object);

} // namespace Mingjing
