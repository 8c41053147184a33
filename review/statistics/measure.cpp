// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/statistics/measure.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

const QList<Measure>& allMeasures()
{
    static const QList<Measure> measures = {
        Measure::Submissions,       Measure::Outcomes,       Measure::Clauses,
        Measure::Penalties,         Measure::Deadlines,      Measure::AppealsByClause,
        Measure::AppealsByReviewer, Measure::SecondReadings, Measure::Hints,
    };
    return measures;
}

QString measureId(Measure measure)
{
    switch (measure) {
    case Measure::Submissions:
        return u"submissions"_s;
    case Measure::Outcomes:
        return u"outcomes"_s;
    case Measure::Clauses:
        return u"clauses"_s;
    case Measure::Penalties:
        return u"penalties"_s;
    case Measure::Deadlines:
        return u"deadlines"_s;
    case Measure::AppealsByClause:
        return u"appeals_by_clause"_s;
    case Measure::AppealsByReviewer:
        return u"appeals_by_reviewer"_s;
    case Measure::SecondReadings:
        return u"second_readings"_s;
    case Measure::Hints:
        return u"hints"_s;
    }
    return {};
}

std::optional<Measure> measureFromId(const QString& id)
{
    for (const Measure measure : allMeasures()) {
        if (measureId(measure) == id)
            return measure;
    }
    return std::nullopt;
}

} // namespace Mingjing
