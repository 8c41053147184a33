// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"
#include "review/report/verdictcounts.h"

#include "review/cases/casestate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr double barWidth = 1000;

/// The counts as lengths of one bar and its legend.
QJsonObject barOf(const ReportText& text, const VerdictCounts& counts)
{
    QJsonArray pieces;
    double x = 0;
    for (const Verdict verdict : shownVerdicts) {
        const double width = counts.total() > 0 ? barWidth * counts.count(verdict) / counts.total() : 0;
        pieces.append(QJsonObject{{u"verdict_id"_s, verdictId(verdict)},
                                  {u"verdict"_s, text.word("verdict"_L1, verdictId(verdict))},
                                  {u"number"_s, QString::number(counts.count(verdict))},
                                  {u"x"_s, QString::number(x, 'f', 2)},
                                  {u"width"_s, QString::number(width, 'f', 2)}});
        x += width;
    }
    return {{u"pieces"_s, pieces}};
}

QString citedBy(const CaseState& state, const QString& itemId)
{
    QStringList ids;
    for (const Finding& finding : state.findings) {
        if (!finding.withdrawn && finding.covers(itemId))
            ids += finding.id;
    }
    return ids.join(u' ');
}

/// By which profile, and how much of the checklist that is; empty while everything is asked.
QString profileWords(const ReportContext& context, const VerdictCounts& counts)
{
    const ChosenProfile* profile = context.state.profileInUse();
    if (!profile)
        return {};
    const auto number = [](int value) { return QString::number(value); };
    QString words = context.text.phrase(
        u"by_profile"_s, {context.text.of(profile->name), number(counts.asked), number(counts.applicable)});
    if (!profile->formerCase.isEmpty() && profile->formerCase != context.state.caseId)
        words += context.text.phrase(u"after_case"_s, {profile->formerCase});
    return words;
}

QJsonObject rowOf(const ReportContext& context, const CheckItem& item)
{
    const ItemJudgement judgement = context.state.judgements.value(item.id);
    const QString verdict = verdictId(context.state.verdictOf(item.id));
    const QString title = context.text.of(item.title);
    return {
        {u"id"_s, item.id},
        {u"twins"_s, context.text.list(item.twins)},
        {u"question"_s, context.text.of(item.question)},
        {u"title"_s, title},
        {u"verdict_id"_s, verdict},
        {u"verdict"_s, context.text.word("verdict"_L1, verdict)},
        {u"note"_s, judgement.note},
        {u"findings"_s, citedBy(context.state, item.id)},
    };
}

} // namespace

QJsonObject checklistPart(const ReportContext& context)
{
    const Checklist& checklist = context.source.checklist;
    const VerdictCounts counts = countVerdicts(checklist, context.state);
    QJsonArray groups;
    QJsonArray rows;
    QJsonArray unjudged;
    QString section;
    const auto flush = [&] {
        if (!rows.isEmpty() || !unjudged.isEmpty()) {
            groups.append(QJsonObject{
                {u"section"_s, section},
                {u"name"_s, headingTitle(context, section)},
                {u"rows"_s, rows},
                {u"rest"_s, unjudged.isEmpty() ? QJsonObject() : QJsonObject{{u"ids"_s, unjudged}}},
            });
        }
        rows = {};
        unjudged = {};
    };
    for (const CheckItem& item : checklist.items) {
        const bool judged = context.state.verdictOf(item.id) != Verdict::Unjudged;
        if (!judged && (!item.applicability.applies() || !context.state.asksFor(item.id)))
            continue;
        if (item.section != section) {
            flush();
            section = item.section;
        }
        if (judged)
            rows.append(rowOf(context, item));
        else
            unjudged.append(item.id);
    }
    flush();
    const auto number = [](int value) { return QString::number(value); };
    const int judged = counts.total() - counts.count(Verdict::Unjudged);
    return {
        {u"bar"_s, barOf(context.text, counts)},
        {u"progress"_s, context.text.phrase(u"judged"_s, {number(judged), number(counts.total())})},
        {u"profile"_s, profileWords(context, counts)},
        {u"left"_s, counts.left > 0 ? context.text.phrase(u"left_out"_s, {number(counts.left)}) : QString()},
        {u"groups"_s, groups},
    };
}

} // namespace Mingjing
