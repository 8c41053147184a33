// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/noticedata.h"

#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Where the evidence of a finding lies: `pages/a.wxml 3-5`, a page's route, a field's key.
QString placesOf(const NoticeContext& context, const Finding& finding)
{
    QStringList places;
    for (const QString& id : finding.evidence) {
        const Evidence* piece = context.source.state.evidenceById(id);
        if (!piece)
            continue;
        QString place = piece->path.isEmpty() ? piece->route : piece->path;
        for (const LineRange& range : piece->lines) {
            place +=
                range.first == range.last ? u" %1"_s.arg(range.first) : u" %1-%2"_s.arg(range.first).arg(range.last);
        }
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    return context.text.list(places);
}

QJsonArray violationsOf(const NoticeContext& context)
{
    QJsonArray list;
    const QList<Finding> findings = findingsOf(context.source.state, context.decision);
    for (const Finding& finding : findings) {
        list.append(QJsonObject{
            {u"number"_s, QString::number(list.size() + 1)},
            {u"finding"_s, finding.id},
            {u"clauses"_s, context.text.list(finding.clauses + finding.twins)},
            {u"title"_s,
             clauseTitle(context.source.edition, context.source.catalogue, context.text, finding.clauses.value(0))},
            {u"content"_s, finding.words.trimmed()},
            {u"place"_s, placesOf(context, finding)},
        });
    }
    return list;
}

QJsonArray measuresOf(const NoticeContext& context)
{
    QJsonArray list;
    for (const DecidedStep& step : context.decision.steps) {
        if (step.omitted)
            continue;
        QString term = stepTerm(context.text, step);
        if (step.dueAt.isValid())
            term = context.text.phrase(u"term_due"_s, {term, context.text.moment(step.dueAt)});
        list.append(QJsonObject{
            {u"number"_s, QString::number(list.size() + 1)},
            {u"what"_s, stepMeasure(context.text, step)},
            {u"term"_s, term},
            {u"when"_s, context.text.word("when"_L1, penaltyConditionId(step.when))},
        });
    }
    return list;
}

/// Without book title marks, which the templates set.
QString bareTitle(const QString& title)
{
    return title.startsWith(u'《') && title.endsWith(u'》') ? title.mid(1, title.size() - 2) : title;
}

/// The end of the first rectification.
QString deadlineOf(const NoticeContext& context)
{
    for (const DecidedStep& step : context.decision.steps) {
        if (!step.omitted && step.kind == PenaltyKind::Rectify)
            return context.text.moment(step.dueAt);
    }
    return {};
}

QJsonObject channelOf(const NoticeContext& context)
{
    const AppealTerms& terms = context.source.terms;
    if (const auto& closure = context.source.closure) {
        return {{u"closed"_s,
                 QJsonObject{{u"clauses"_s, context.text.list(closure->clauses)},
                             {u"rule"_s, closure->sentence},
                             {u"reason"_s, closure->reason.trimmed()}}}};
    }
    if (!terms.days)
        return {{u"open"_s, true}};
    return {{u"window"_s,
             QJsonObject{{u"until"_s, context.text.moment(terms.until)},
                         {u"days"_s, QString::number(*terms.days)},
                         {u"clause"_s, terms.clause},
                         {u"final"_s, terms.isFinal}}}};
}

QJsonArray answersOf(const NoticeContext& context)
{
    QJsonArray list;
    for (const AppealItemAnswer& answer : context.appeal->answers) {
        const Finding* finding = context.source.state.finding(answer.findingId);
        list.append(QJsonObject{
            {u"number"_s, QString::number(list.size() + 1)},
            {u"finding"_s, answer.findingId},
            {u"clauses"_s, finding ? context.text.list(finding->clauses) : QString()},
            {u"content"_s, finding ? finding->words.trimmed() : QString()},
            {u"result"_s, context.text.word("appeal_result"_L1, appealResultId(answer.result))},
            {u"reason"_s, answer.reason.trimmed()},
        });
    }
    return list;
}

} // namespace

QList<Finding> findingsOf(const CaseState& state, const Decision& decision)
{
    QList<Finding> findings;
    for (const Finding& finding : state.findings) {
        const Appeal* appeal = state.appeal(finding.reversedBy);
        if (finding.at <= decision.issuedAt && (!finding.withdrawn || (appeal && appeal->decisionId == decision.id)))
            findings.append(finding);
    }
    return findings;
}

QJsonObject noticeData(const NoticeContext& context)
{
    const CaseState& state = context.source.state;
    const ReportText& text = context.text;
    QJsonObject data{
        {u"subject"_s, state.subject.name},
        {u"program"_s, state.programName},
        {u"what"_s, text.phrase(concernsMiniGame(state, miniGameChapter()) ? u"mini_game"_s : u"mini_program"_s)},
        {u"case_id"_s, state.caseId},
        {u"decision_id"_s, context.decision.id},
        {u"rule_name"_s, bareTitle(state.editionTitle)},
        {u"issued"_s, text.moment(context.decision.issuedAt)},
        {u"date"_s, text.moment(context.source.at)},
        {u"summary"_s, context.decision.summary.trimmed()},
        {u"deadline"_s, deadlineOf(context)},
        {u"violations"_s, violationsOf(context)},
        {u"measures"_s, measuresOf(context)},
        {u"channel"_s, channelOf(context)},
    };
    if (const Appeal* appeal = context.appeal) {
        data[u"appeal_id"_s] = appeal->id;
        data[u"filed"_s] = text.moment(appeal->filedAt);
        data[u"appeal_kind"_s] = text.word("appeal_kind"_L1, appealKindId(appeal->kind));
        data[u"outcome"_s] = text.word("appeal_state"_L1, appealStateId(appeal->state));
        data[u"answers"_s] = answersOf(context);
        data[u"changes"_s] = QJsonArray::fromStringList(appealChanges(text, state, *appeal));
        data[u"final"_s] = appeal->terms.isFinal;
    }
    return data;
}

} // namespace Mingjing
