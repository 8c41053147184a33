// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/texttable.h"

#include "review/base/jsonvalues.h"
#include "review/cases/appealchannel.h"
#include "review/cases/appealeffects.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonObject jsonOf(const Appeal& appeal)
{
    QJsonObject object = toJson(appeal);
    object.insert(u"state"_s, appealStateId(appeal.state));
    const QJsonObject said = toJson(answerOf(appeal));
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (!object.contains(it.key()) && it.key() != "outcome"_L1)
            object.insert(it.key(), it.value());
    }
    object.insert(u"answered_by"_s, appeal.answeredBy);
    return object;
}

QJsonObject jsonOf(const AppealClosure& closure)
{
    return {{u"case"_s, closure.caseId},
            {u"step"_s, closure.stepId},
            {u"clauses"_s, QJsonArray::fromStringList(closure.clauses)},
            {u"rule"_s, closure.sentence},
            {u"reason"_s, closure.reason},
            {u"subject_wide"_s, closure.subjectWide},
            {u"since"_s, toTimestamp(closure.since)},
            {u"until"_s, orNull(toTimestamp(closure.until))}};
}

void print(const CaseState& state, Console& console)
{
    TextTable table;
    for (const Appeal& appeal : state.appeals) {
        table.add({appeal.id, appealStateId(appeal.state), appealKindId(appeal.kind), appeal.decisionId,
                   toTimestamp(appeal.filedAt), appeal.answeredBy});
        for (const AppealItem& item : appeal.items) {
            const AppealItemAnswer* answer = appeal.answerTo(item.findingId);
            table.add({u"  "_s + item.findingId,
                       answer ? appealResultId(answer->result) : QString(),
                       u"%1 materials"_s.arg(item.materials.size()),
                       {},
                       elided(item.statement, 48),
                       answer ? elided(answer->reason, 48) : QString()});
        }
    }
    if (!table.isEmpty())
        table.print(console);
}

ExitStatus run(const Invocation& call)
{
    const QString name = call.argument(0);
    const auto input = CaseInput::open(name, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), name);
    const Result<CaseState> state = (*input)->state();
    if (!state)
        return call.console.fail(state.error(), name);
    const Result<Edition> edition = (*input)->edition();
    if (!edition)
        return call.console.fail(edition.error(), name);
    const Decision* decision = state->issued();
    const Result<DayCounting> counting = dayCounting(call);
    if (!counting)
        return call.console.fail(counting.error());
    AppealTerms terms;
    if (decision)
        terms = appealTerms(*edition, *state, *decision, *counting);
    const Result<std::optional<AppealClosure>> closure = (*input)->appealClosure(*state);
    if (!closure)
        return call.console.fail(closure.error(), name);
    if (call.has(u"json"_s)) {
        QJsonArray appeals;
        for (const Appeal& appeal : state->appeals)
            appeals.append(jsonOf(appeal));
        QJsonObject json{{u"case"_s, state->caseId}, {u"appeals"_s, appeals}};
        json.insert(u"open_to"_s, decision ? QJsonValue(appealKindId(appealKindNow(*decision))) : QJsonValue());
        json.insert(u"terms"_s, decision ? QJsonValue(toJson(terms)) : QJsonValue());
        json.insert(u"closed"_s, *closure ? QJsonValue(jsonOf(**closure)) : QJsonValue());
        call.console.json(json);
        return ExitStatus::Done;
    }
    if (decision) {
        const QString kind = appealKindNow(*decision) == AppealKind::Before
            ? u"before its penalties take effect"_s
            : u"against a penalty that has taken effect"_s;
        const QString limit = terms.days ? u"until %1 (clause %2)"_s.arg(toTimestamp(terms.until), terms.clause)
                                         : u"without a limit in the edition"_s;
        call.console.line(u"%1: an appeal comes %2, %3"_s.arg(decision->id, kind, limit));
    }
    if (*closure)
        call.console.line(u"closed by %1 of %2 (clause %3)%4: %5"_s.arg(
            (*closure)->stepId, (*closure)->caseId, (*closure)->clauses.join(u' '),
            (*closure)->until.isValid() ? u" until "_s + toTimestamp((*closure)->until) : QString(),
            (*closure)->reason.isEmpty() ? (*closure)->sentence.simplified() : (*closure)->reason));
    print(*state, call.console);
    if (!decision && state->appeals.isEmpty())
        call.console.line(u"no decision is in force, and none was appealed against"_s);
    return ExitStatus::Done;
}

} // namespace

Command caseAppealCommand()
{
    return {u"case appeal"_s,
            u"CASE [--db FILE] [--days COUNT] [--calendar FILE] [--json]"_s,
            u"Lists the appeals of a case, and until when its decision can be appealed against"_s,
            1,
            1,
            QList<QCommandLineOption>{databaseOption(), jsonOption()} + countingOptions(),
            run};
}

} // namespace Mingjing
