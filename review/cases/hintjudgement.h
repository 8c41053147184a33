// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Mingjing {

/// What the reviewer made of a hint. A plain value.
struct HintJudgement {
    QString hintId;
    bool accepted = false;
    QString reason;
    /// The hint as it was shown, frozen.
    QJsonObject hint;
    QString actor;
    QDateTime at;

    bool operator==(const HintJudgement&) const = default;
};

/// The payload of `hint_accepted` and `hint_dismissed`: id, reason, hint.
QJsonObject toJson(const HintJudgement& judgement);
/// `accepted` is the event's kind; it is not in the payload.
Result<HintJudgement> hintJudgementFromJson(const QJsonObject& object);

} // namespace Mingjing
