// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include "review/cases/caserecord.h"
#include "review/cases/casestate.h"
#include "review/journal/eventchain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Acts that are too many and too small to be told one by one.
bool isRoutine(EventKind kind)
{
    return kind == EventKind::PageViewed || kind == EventKind::ItemJudged || kind == EventKind::ScenarioChanged
        || kind == EventKind::HintAccepted || kind == EventKind::HintDismissed || kind == EventKind::EvidenceCaptured;
}

/// The id of what the act is about: F1, D1.2, N3; of a carry-over the edition's title.
QString aboutOf(const ReviewEvent& event)
{
    const bool carriesOver = event.kind == EventKind::CarriedOver;
    if (event.kind == EventKind::FindingAnswered)
        return event.payload.value("finding"_L1).toString();
    return event.payload.value(carriesOver ? "title"_L1 : "id"_L1).toString();
}

} // namespace

QJsonObject journalPart(const ReportContext& context)
{
    const QList<ReviewEvent>& journal = context.source.record.journal();
    const ReportText& text = context.text;
    QJsonArray rows;
    int routine = 0;
    for (const ReviewEvent& event : journal) {
        if (isRoutine(event.kind)) {
            ++routine;
            continue;
        }
        rows.append(QJsonObject{{u"sequence"_s, QString::number(event.sequence)},
                                {u"at"_s, text.moment(event.at)},
                                {u"by"_s, event.actor},
                                {u"act"_s, text.word("event"_L1, eventKindId(event.kind))},
                                {u"about"_s, aboutOf(event)},
                                {u"hash"_s, event.hash.left(12)}});
    }
    const auto chainBreak = verifyChain(journal);
    return {
        {u"rows"_s, rows},
        {u"count"_s, text.phrase(u"events"_s, {QString::number(journal.size())})},
        {u"routine"_s, routine > 0 ? text.phrase(u"routine_events"_s, {QString::number(routine)}) : QString()},
        {u"head"_s, context.state.headHash},
        {u"verified"_s, !chainBreak.has_value()},
        {u"broken"_s,
         chainBreak ? text.phrase(u"chain_broken"_s, {QString::number(chainBreak->sequence), chainBreak->reason})
                    : QString()},
    };
}

} // namespace Mingjing
