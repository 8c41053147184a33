// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/creditentry.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 mostPoints = 1'000'000;

} // namespace

int creditSum(const QList<CreditRecord>& records, const QDateTime& moment)
{
    int sum = 0;
    for (const CreditRecord& record : records) {
        if (!moment.isValid() || record.entry.at <= moment)
            sum += record.entry.amount;
    }
    return sum;
}

QJsonObject toJson(const CreditEntry& entry)
{
    return {
        {u"id"_s, entry.id},
        {u"amount"_s, entry.amount},
        {u"reason"_s, entry.reason},
        {u"decision"_s, entry.decisionId},
        {u"reverses"_s, entry.reverses},
    };
}

Result<CreditEntry> creditEntryFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"credit entry"_s);
    CreditEntry entry;
    entry.id = fields.requiredString("id"_L1);
    const qint64 amount = fields.integer("amount"_L1);
    entry.reason = fields.requiredString("reason"_L1);
    entry.decisionId = fields.string("decision"_L1);
    entry.reverses = fields.string("reverses"_L1);
    if (fields.error())
        return *fields.error();
    if (amount == 0 || amount > mostPoints || amount < -mostPoints)
        return Error{ErrorCode::Malformed, u"not a number of points"_s, entry.id};
    entry.amount = static_cast<int>(amount);
    return entry;
}

} // namespace Mingjing
