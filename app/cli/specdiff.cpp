// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/penaltywords.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"

#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int textWidth = 60;
/// Of shared words beside a change, in columns.
constexpr int contextWidth = 24;

QString placeOf(const ClauseChange& change)
{
    if (change.oldId.isEmpty() || change.newId.isEmpty() || change.oldId == change.newId)
        return change.newId.isEmpty() ? change.oldId : change.newId;
    return u"%1 -> %2"_s.arg(change.oldId, change.newId);
}

QString kindOf(const ClauseChange& change)
{
    const bool both = change.kind == ClauseChange::Kind::Moved && change.reworded;
    return both ? u"moved, reworded"_s : clauseChangeId(change.kind);
}

/// `…限期[-30-]{+7+}天整改`: the changes with a little of what stands around them.
QString markedWords(const QList<WordSpan>& words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString span = words.at(i).text;
        span.replace(u'\n', u' ');
        switch (words.at(i).kind) {
        case WordSpan::Kind::Removed:
            text += u"[-%1-]"_s.arg(span);
            break;
        case WordSpan::Kind::Added:
            text += u"{+%1+}"_s.arg(span);
            break;
        case WordSpan::Kind::Same:
            if (terminalWidth(span) <= 2 * contextWidth)
                text += span;
            else if (i == 0)
                text += u"…"_s + span.right(contextWidth / 2);
            else if (i + 1 == words.size())
                text += elided(span, contextWidth);
            else
                text += span.left(contextWidth / 2) + u"…"_s + span.right(contextWidth / 2);
            break;
        }
    }
    return text;
}

QString wordsOf(const ClauseChange& change)
{
    if (change.reworded)
        return markedWords(change.words);
    const QString text = elided(change.newText.isEmpty() ? change.oldText : change.newText, textWidth);
    if (change.relatedId.isEmpty())
        return text;
    const bool added = change.kind == ClauseChange::Kind::Added;
    return u"(%1 %2) %3"_s.arg(added ? u"split from"_s : u"merged into"_s, change.relatedId, text);
}

void printRules(const QString& label, const QList<ProcessingRule>& rules, Console& console)
{
    QString mark = label;
    const auto line = [&](const QString& text) {
        console.line(u"    %1 %2"_s.arg(mark, -7).arg(text));
        mark.clear();
    };
    if (rules.isEmpty())
        line(u"nothing"_s);
    for (const ProcessingRule& rule : rules) {
        for (const PenaltyCase& penaltyCase : rule.cases) {
            const QString caseLabel = penaltyCase.label.isEmpty() ? QString() : penaltyCase.label + u": "_s;
            for (const PenaltyStep& step : penaltyCase.steps)
                line(caseLabel + stepWords(step));
        }
    }
}

void printPenalties(const EditionDiff& diff, Console& console)
{
    for (const PenaltyChange& change : diff.penalties) {
        console.line(u"penalty  %1%2"_s.arg(change.owner(), change.onlyFigures ? u"  only figures"_s : QString()));
        printRules(u"before"_s, change.oldRules, console);
        printRules(u"after"_s, change.newRules, console);
    }
}

void printTwins(const EditionDiff& diff, Console& console)
{
    const auto joined = [](const QStringList& ids) { return ids.isEmpty() ? u"none"_s : ids.join(u", "_s); };
    for (const TwinChange& change : diff.twins)
        console.line(u"twins    %1  %2 -> %3"_s.arg(change.newId, joined(change.oldTwins), joined(change.newTwins)));
}

void print(const EditionDiff& diff, Console& console)
{
    if (diff.isEmpty()) {
        console.line(u"no difference"_s);
        return;
    }
    TextTable table;
    for (const ClauseChange& change : diff.clauses)
        table.add({kindOf(change), placeOf(change), wordsOf(change)});
    table.print(console);
    printPenalties(diff, console);
    printTwins(diff, console);
}

ExitStatus run(const Invocation& call)
{
    const Result<Edition> before = readEdition(call.argument(0));
    if (!before)
        return call.console.fail(before.error(), call.argument(0));
    const Result<Edition> after = readEdition(call.argument(1));
    if (!after)
        return call.console.fail(after.error(), call.argument(1));
    const EditionDiff diff = compareEditions(*before, *after);
    if (call.has(u"json"_s))
        call.console.json(toJson(diff));
    else
        print(diff, call.console);
    return ExitStatus::Done;
}

} // namespace

Command specDiffCommand()
{
    return {u"spec diff"_s,
            u"OLD NEW [--json]"_s,
            u"Compares two specifications clause by clause, word by word, penalty by penalty"_s,
            2,
            2,
            {jsonOption()},
            run};
}

} // namespace Mingjing
