// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"

#include "review/replay/replaytimeline.h"
#include "storage/archive/casearchive.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

struct Figures {
    int judged = 0;
    int violations = 0;
    qsizetype findings = 0;
    QString outcome;
};

Figures figuresOf(const CaseState& state)
{
    Figures figures;
    for (const ItemJudgement& judgement : state.judgements) {
        figures.judged += judgement.verdict == Verdict::Unjudged ? 0 : 1;
        figures.violations += judgement.verdict == Verdict::Violation ? 1 : 0;
    }
    figures.findings = state.standingFindings().size();
    if (const Decision* decision = state.issued())
        figures.outcome = outcomeId(decision->outcome);
    return figures;
}

QJsonObject stepJson(const ReviewEvent& event, const CaseState& state)
{
    const Figures figures = figuresOf(state);
    QJsonObject object = toJson(event);
    object[u"state"_s] = QJsonObject{
        {u"status"_s, caseStatusId(state.status)},
        {u"judged"_s, figures.judged},
        {u"violations"_s, figures.violations},
        {u"findings"_s, figures.findings},
        {u"outcome"_s, figures.outcome.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(figures.outcome)},
    };
    return object;
}

QString aboutOf(const ReviewEvent& event)
{
    for (const QString& key : {u"id"_s, u"item"_s, u"route"_s, u"step"_s, u"to"_s, u"program"_s, u"title"_s}) {
        const QString value = event.payload.value(key).toString();
        if (!value.isEmpty())
            return elided(value, 48);
    }
    return {};
}

void printVerification(const CaseArchive& archive, Console& console)
{
    const VerifyReport& report = archive.verification();
    console.line(u"%1  %2  %3 events  %4"_s.arg(archive.caseId(), report.ok() ? u"verified"_s : u"NOT VERIFIED"_s)
                     .arg(report.events)
                     .arg(report.headHash));
    for (const VerifyProblem& problem : report.problems)
        console.line(u"  "_s + problemLine(problem));
}

QJsonObject documentOf(const CaseArchive& archive, ReplayTimeline& timeline)
{
    QJsonArray problems;
    for (const VerifyProblem& problem : archive.verification().problems) {
        problems.append(QJsonObject{{u"part"_s, verifyPartId(problem.part)},
                                    {u"sequence"_s, problem.sequence},
                                    {u"where"_s, problem.where},
                                    {u"what"_s, problem.what}});
    }
    QJsonArray events;
    while (timeline.stepForward())
        events.append(stepJson(*timeline.current(), timeline.state()));
    return {{u"case"_s, archive.caseId()},
            {u"verified"_s, archive.isVerified()},
            {u"problems"_s, problems},
            {u"head_hash"_s, archive.verification().headHash},
            {u"events"_s, events}};
}

void printSteps(ReplayTimeline& timeline, Console& console)
{
    TextTable table;
    while (timeline.stepForward()) {
        const ReviewEvent& event = *timeline.current();
        const Figures figures = figuresOf(timeline.state());
        table.add({QString::number(event.sequence), toTimestamp(event.at), event.actor, eventKindId(event.kind),
                   aboutOf(event), u"%1 judged, %2 findings"_s.arg(figures.judged).arg(figures.findings)});
    }
    table.print(console);
}

ExitStatus run(const Invocation& call)
{
    if (call.has(u"verify"_s) && call.has(u"json"_s))
        return call.console.usage(u"--verify and --json exclude each other"_s);
    const QString path = call.argument(0);
    const auto archive = CaseArchive::open(path);
    if (!archive)
        return call.console.fail(archive.error(), path);
    ReplayTimeline timeline = ReplayTimeline::loadUnverified((*archive)->journal());
    if (call.has(u"json"_s)) {
        call.console.json(documentOf(**archive, timeline));
    } else {
        if (!call.has(u"verify"_s))
            printSteps(timeline, call.console);
        printVerification(**archive, call.console);
    }
    return (*archive)->isVerified() ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command replayCommand()
{
    return {u"replay"_s,
            u"CASE.mjcase [--verify|--json]"_s,
            u"Steps through an archived case; status 1 when it does not verify"_s,
            1,
            1,
            {{u"verify"_s, u"only check chain, hashes and members"_s}, jsonOption()},
            run};
}

} // namespace Mingjing
