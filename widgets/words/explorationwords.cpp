// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/explorationwords.h"

namespace Mingjing {

QString ExplorationWords::issueKind(ExplorationIssue::Kind kind)
{
    using Kind = ExplorationIssue::Kind;
    switch (kind) {
    case Kind::Crash:
        return tr("Crash");
    case Kind::Hang:
        return tr("Hang");
    case Kind::ScriptError:
        return tr("Error");
    case Kind::Blank:
        return tr("Blank");
    case Kind::DeadEnd:
        return tr("Dead end");
    case Kind::DeadButton:
        return tr("Dead button");
    case Kind::PlaceholderText:
        return tr("Unfinished text");
    case Kind::MissingPicture:
        return tr("Missing picture");
    case Kind::MissingPage:
        return tr("Missing page");
    }
    return {};
}

QString ExplorationWords::issue(const ExplorationIssue& issue)
{
    using Kind = ExplorationIssue::Kind;
    QString sentence;
    switch (issue.kind) {
    case Kind::Crash:
        sentence = tr("The program crashed.");
        break;
    case Kind::Hang:
        sentence = tr("The program did not answer any more and was ended.");
        break;
    case Kind::ScriptError:
        sentence = tr("Error: %1").arg(issue.detail);
        break;
    case Kind::Blank:
        sentence = tr("The page shows nothing, however it was opened.");
        break;
    case Kind::DeadEnd:
        sentence = issue.detail == QLatin1String("back")
            ? tr("Going back does not lead back.")
            : tr("There is nothing to do on the page and no way back on it.");
        break;
    case Kind::DeadButton:
        sentence = tr("Tapping “%1” does nothing.").arg(issue.detail);
        break;
    case Kind::PlaceholderText:
        sentence = tr("Words of an unfinished program: “%1”").arg(issue.detail);
        break;
    case Kind::MissingPicture:
        sentence = tr("The picture %1 is not in the package.").arg(issue.detail);
        break;
    case Kind::MissingPage:
        sentence = tr("There is no page %1.").arg(issue.detail);
        break;
    }
    return issue.doubtful ? tr("%1 (perhaps only for want of an answer or a query)").arg(sentence) : sentence;
}

QString ExplorationWords::action(const ExploredStep& step)
{
    const QString& kind = step.action;
    const QString words = step.words.isEmpty() ? step.place.file.section(u'/', -1) : step.words;
    if (kind == QLatin1String("tap"))
        return tr("Tapped “%1”").arg(words);
    if (kind == QLatin1String("longpress"))
        return tr("Pressed “%1” long").arg(words);
    if (kind == QLatin1String("type"))
        return tr("Typed “%1” into “%2”").arg(step.value, words);
    if (kind == QLatin1String("toggle"))
        return tr("Switched “%1”").arg(words);
    if (kind == QLatin1String("slide"))
        return tr("Moved a slider");
    if (kind == QLatin1String("pick"))
        return tr("Chose in “%1”").arg(words);
    if (kind == QLatin1String("submit"))
        return tr("Sent the form with “%1”").arg(words);
    if (kind == QLatin1String("scroll"))
        return tr("Scrolled an area to its end");
    if (kind == QLatin1String("swipe"))
        return tr("Swiped");
    if (kind == QLatin1String("bottom"))
        return tr("Scrolled to the bottom");
    if (kind == QLatin1String("pull"))
        return tr("Pulled down to refresh");
    if (kind == QLatin1String("tab"))
        return tr("Changed to the tab “%1”").arg(words);
    if (kind == QLatin1String("answer"))
        return tr("Answered “%1”").arg(words);
    return kind;
}

QString ExplorationWords::effect(ExploredStep::Effect effect)
{
    using Effect = ExploredStep::Effect;
    switch (effect) {
    case Effect::Nothing:
        return tr("nothing happened");
    case Effect::Changed:
        return tr("the page changed or called");
    case Effect::Dialog:
        return tr("a dialog came");
    case Effect::Page:
        return tr("another page came");
    case Effect::Covered:
        return tr("something lay over it");
    case Effect::Hang:
        return tr("the program hung");
    case Effect::Crash:
        return tr("the program crashed");
    }
    return {};
}

QString ExplorationWords::summary(const Exploration& exploration)
{
    QString sentence = tr("Explored %1 of %2 pages in %3 steps and %4 s: %5 states, %6 problems (seed %7).")
                           .arg(exploration.reachedRoutes().size())
                           .arg(exploration.pages)
                           .arg(exploration.steps.size())
                           .arg(exploration.ms / 1000)
                           .arg(exploration.states.size())
                           .arg(exploration.issues.size())
                           .arg(exploration.seed);
    if (exploration.cancelled)
        sentence = tr("Stopped. %1").arg(sentence);
    else if (exploration.timeUp)
        sentence = tr("Time was up. %1").arg(sentence);
    return sentence;
}

} // namespace Mingjing
