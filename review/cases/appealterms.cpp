// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/appealterms.h"

#include "review/cases/casestate.h"
#include "review/cases/counteddays.h"
#include "review/cases/deadlinedate.h"
#include "review/journal/jsonfields.h"
#include "review/specification/edition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// When the developer was told of the decision.
QDateTime toldAt(const CaseState& state, const Decision& decision)
{
    for (const IssuedNotice& notice : state.notices) {
        if (notice.decisionId == decision.id && notice.kind != NoticeKind::AppealAnswer)
            return notice.at;
    }
    return decision.issuedAt;
}

QString chapterOf(const QString& clause)
{
    return clause.section(u'/', 0, 0);
}

bool bindsMiniGamesAlone(const Edition& edition, const QString& clause)
{
    const Clause* chapter = edition.clause(chapterOf(clause));
    return chapter && (chapter->title.contains(u"小游戏") || chapter->text.section(u'\n', 0, 0).contains(u"小游戏"));
}

} // namespace

QString miniGameChapter()
{
    return u"3"_s;
}

bool concernsMiniGame(const CaseState& state, const QString& chapter)
{
    if (state.category.contains(u"小游戏") || state.category.contains(u"mini-game"_s, Qt::CaseInsensitive))
        return true;
    const QList<Finding> findings = state.standingFindings();
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return std::any_of(finding.clauses.begin(), finding.clauses.end(),
                           [&](const QString& clause) { return chapterOf(clause) == chapter; });
    });
}

AppealTerms appealTerms(const Edition& edition, const CaseState& state, const Decision& decision,
                        const DayCounting& counting)
{
    AppealTerms terms;
    for (const TimeLimit& limit : edition.timeLimits()) {
        if (!limit.text.contains(u"申诉") || (!terms.clause.isEmpty() && limit.clause != terms.clause))
            continue;
        if (bindsMiniGamesAlone(edition, limit.clause) && !concernsMiniGame(state, chapterOf(limit.clause)))
            continue;
        if (limit.unit == TimeLimit::Unit::Hours)
            continue;
        terms.clause = limit.clause;
        terms.line = limit.line;
        terms.sentence = limit.text;
        if (limit.unit == TimeLimit::Unit::Times) {
            terms.times = limit.amount;
        } else if (!terms.days) {
            terms.days = limit.amount;
            terms.count = limit.unit == TimeLimit::Unit::BusinessDays ? DayCount::Business : DayCount::Natural;
        }
    }
    if (const Clause* clause = edition.clause(terms.clause))
        terms.isFinal = clause->text.contains(u"终局") || clause->text.contains(u"最终");
    if (terms.days) {
        terms.from = toldAt(state, decision);
        terms.until = countDays(terms.from, *terms.days, timeZoneOrDefault(state.timeZone), counting, terms.count).at;
    }
    return terms;
}

QJsonObject toJson(const AppealTerms& terms)
{
    return {
        {u"clause"_s, terms.clause},
        {u"line"_s, terms.line},
        {u"sentence"_s, terms.sentence},
        {u"days"_s, terms.days ? QJsonValue(*terms.days) : QJsonValue(QJsonValue::Null)},
        {u"count"_s, dayCountId(terms.count)},
        {u"times"_s, terms.times},
        {u"final"_s, terms.isFinal},
        {u"from"_s, toTimestamp(terms.from)},
        {u"until"_s, toTimestamp(terms.until)},
    };
}

Result<AppealTerms> appealTermsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"appeal terms"_s);
    AppealTerms terms;
    terms.clause = fields.string("clause"_L1);
    terms.line = static_cast<int>(fields.integer("line"_L1));
    terms.sentence = fields.string("sentence"_L1);
    terms.days = fields.optionalInteger("days"_L1);
    terms.count = fields.id("count"_L1, dayCountFromId);
    terms.times = static_cast<int>(fields.integer("times"_L1));
    terms.isFinal = fields.boolean("final"_L1);
    terms.from = fields.moment("from"_L1);
    terms.until = fields.moment("until"_L1);
    if (fields.error())
        return *fields.error();
    return terms;
}

} // namespace Mingjing
