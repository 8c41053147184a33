// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include "review/cases/casestate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString measureOf(const ReportText& text, const CaseState& state, const QString& stepId)
{
    const Decision* decision = state.decisionOfStep(stepId);
    return decision ? stepMeasure(text, *decision->step(stepId)) : stepId;
}

QString windowOf(const ReportText& text, const AppealTerms& terms)
{
    if (!terms.days)
        return text.phrase(u"appeal_once"_s);
    return text.phrase(u"appeal_until_rule"_s, {terms.clause, QString::number(*terms.days), text.moment(terms.until)});
}

QJsonObject itemPart(const ReportText& text, const Appeal& appeal, const AppealItem& item)
{
    QJsonArray materials;
    for (const AppealMaterial& material : item.materials)
        materials.append(QJsonObject{{u"name"_s, material.name}, {u"sha"_s, material.sha256.left(12)}});
    const AppealItemAnswer* answer = appeal.answerTo(item.findingId);
    return {
        {u"finding"_s, item.findingId},
        {u"statement"_s, item.statement},
        {u"materials"_s, materials},
        {u"result"_s, answer ? text.word("appeal_result"_L1, appealResultId(answer->result)) : QString()},
        {u"reason"_s, answer ? answer->reason : QString()},
    };
}

QJsonObject appealPart(const ReportContext& context, const Appeal& appeal)
{
    const ReportText& text = context.text;
    QJsonArray items;
    for (const AppealItem& item : appeal.items)
        items.append(itemPart(text, appeal, item));
    return {
        {u"id"_s, appeal.id},
        {u"kind"_s, text.word("appeal_kind"_L1, appealKindId(appeal.kind))},
        {u"decision"_s, appeal.decisionId},
        {u"state"_s, text.word("appeal_state"_L1, appealStateId(appeal.state))},
        {u"filed"_s, text.moment(appeal.filedAt)},
        {u"until"_s, windowOf(text, appeal.terms)},
        {u"clause"_s, appeal.terms.clause},
        {u"rule"_s, appeal.terms.sentence},
        {u"by"_s, appeal.answeredBy},
        {u"answered"_s, text.moment(appeal.answeredAt)},
        {u"sole"_s, appeal.soleReviewer},
        {u"text"_s, appeal.text},
        {u"items"_s, items},
        {u"changes"_s, text.list(appealChanges(text, context.state, appeal))},
        {u"withdrawn"_s, appeal.withdrawnReason},
    };
}

} // namespace

QStringList appealChanges(const ReportText& text, const CaseState& state, const Appeal& appeal)
{
    if (appeal.answers.isEmpty())
        return {};
    QStringList changes;
    const Decision* decision = state.decision(appeal.decisionId);
    if (decision && decision->reversed && decision->overriddenAt == appeal.answeredAt)
        changes.append(text.phrase(u"appeal_reversed"_s));
    for (const QString& step : appeal.liftedSteps)
        changes.append(text.phrase(u"appeal_lifted"_s, {measureOf(text, state, step)}));
    for (const QString& step : appeal.cancelledSteps)
        changes.append(text.phrase(u"appeal_cancelled"_s, {measureOf(text, state, step)}));
    for (const ShortenedStep& step : appeal.shortened) {
        if (appeal.liftedSteps.contains(step.stepId))
            continue;
        const QStringList words{measureOf(text, state, step.stepId), QString::number(step.days),
                                text.moment(step.endsAt)};
        changes.append(text.phrase(step.endsAt.isValid() ? u"appeal_shortened_until"_s : u"appeal_shortened"_s, words));
    }
    if (changes.isEmpty())
        changes.append(text.phrase(u"appeal_unchanged"_s));
    return changes;
}

QJsonObject appealsPart(const ReportContext& context)
{
    QJsonArray list;
    for (const Appeal& appeal : context.state.appeals)
        list.append(appealPart(context, appeal));
    QJsonArray notices;
    for (const IssuedNotice& notice : context.state.notices) {
        notices.append(QJsonObject{
            {u"id"_s, notice.id},
            {u"kind"_s, context.text.word("notice_kind"_L1, noticeKindId(notice.kind))},
            {u"about"_s, notice.appealId.isEmpty() ? notice.decisionId : notice.appealId},
            {u"by"_s, notice.actor},
            {u"at"_s, context.text.moment(notice.at)},
            {u"sha"_s, notice.sha256.left(12)},
        });
    }
    if (list.isEmpty() && notices.isEmpty())
        return {};
    return {{u"list"_s, list}, {u"notices"_s, notices.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, notices}}}};
}

} // namespace Mingjing
