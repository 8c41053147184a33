// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"

#include "review/specification/editiondiff.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString kindWord(ClauseChange::Kind kind)
{
    switch (kind) {
    case ClauseChange::Kind::Added:
        return u"added"_s;
    case ClauseChange::Kind::Removed:
        return u"removed"_s;
    case ClauseChange::Kind::Reworded:
        return u"reworded"_s;
    case ClauseChange::Kind::Moved:
        return u"moved"_s;
    }
    return {};
}

void print(const EditionDiff& diff, Console& console)
{
    if (diff.isEmpty()) {
        console.line(u"no difference"_s);
        return;
    }
    TextTable table;
    for (const ClauseChange& change : diff.clauses) {
        const bool moved = change.kind == ClauseChange::Kind::Moved;
        const QString id = change.newId.isEmpty() ? change.oldId : change.newId;
        const QString text = change.newText.isEmpty() ? change.oldText : change.newText;
        table.add({kindWord(change.kind), moved ? u"%1 from %2"_s.arg(id, change.oldId) : id, elided(text, 60)});
    }
    for (const QString& id : diff.penaltiesChanged)
        table.add({u"penalty"_s, id, u"its consequences differ"_s});
    table.print(console);
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
            u"Compares two specifications clause by clause"_s,
            2,
            2,
            {jsonOption()},
            run};
}

} // namespace Mingjing
