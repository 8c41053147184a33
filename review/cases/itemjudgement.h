// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/verdict.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Mingjing {

/// The latest word on one check item. A plain value.
struct ItemJudgement {
    /// Id of the check item: the clause id of its first clause.
    QString itemId;
    Verdict verdict = Verdict::Unjudged;
    QString note;
    /// Who judged and when: taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const ItemJudgement&) const = default;
};

/// The payload of `item_judged`: item, verdict, note.
QJsonObject toJson(const ItemJudgement& judgement);
Result<ItemJudgement> itemJudgementFromJson(const QJsonObject& object);

} // namespace Mingjing
