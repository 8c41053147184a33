// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/timelimit.h"

#include "review/base/enumids.h"
#include "review/specification/clausetext.h"
#include "review/specification/outline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> ids = {
    "hours"_L1,
    "natural_days"_L1,
    "business_days"_L1,
    "times"_L1,
};

using U = TimeLimit::Unit;

U unitOf(const QString& word)
{
    if (word.contains(u"小时"))
        return U::Hours;
    if (word.contains(u"工作日"))
        return U::BusinessDays;
    return word.contains(u'次') ? U::Times : U::NaturalDays;
}

} // namespace

QString timeLimitUnitId(TimeLimit::Unit unit)
{
    return idOf(ids, unit);
}

QList<TimeLimit> timeLimitsOf(const Clause& clause)
{
    static const QRegularExpression form(
        QStringLiteral("(\\d{1,4}|[一二两三四五六七八九十]{1,3})\\s*(?:个)?\\s*"
                       "(小时(?=内|之内|以内|前)|自然日|工作日|(?:天|日)(?=内|之内|以内)|次(?=申诉))"));
    QList<TimeLimit> limits;
    for (const QString& sentence : sentencesOf(clause.text)) {
        for (auto it = form.globalMatch(sentence); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int amount = numberFromText(match.captured(1));
            if (amount > 0)
                limits.append({clause.id, clause.line, amount, unitOf(match.captured(2)), sentence});
        }
    }
    return limits;
}

} // namespace Mingjing
