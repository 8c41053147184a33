// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/obstaclewords.h"

#include "widgets/common/errortext.h"

#include <QHash>

namespace Mingjing {

QString ObstacleWords::sentence(const Error& obstacle)
{
    // The messages of the review library are its own; those that stop a person in the middle of the work are told well.
    const QHash<QString, QString> sentences = {
        {QStringLiteral("a violation without a finding"), tr("%1 is judged a violation but has no finding.")},
        {QStringLiteral("a finding on an item that is judged no violation"),
         tr("%1 is judged a pass or not applicable, but still has a finding.")},
        {QStringLiteral("a finding without words"), tr("Finding %1 has no text.")},
        {QStringLiteral("a finding with an open blank"), tr("Finding %1 still has a blank to fill.")},
        {QStringLiteral("a severity changed without a reason"),
         tr("Finding %1 has another severity than its clause suggests and does not say why.")},
        {QStringLiteral("a finding whose clause is another in the new edition"),
         tr("Finding %1 cites a clause that changed with the edition. Confirm, change or withdraw it.")},
        {QStringLiteral("a finding from before the new version"),
         tr("Finding %1 is from an earlier version. See whether it still stands, then confirm, change or withdraw "
            "it.")},
        {QStringLiteral("a draft from before the new edition"),
         tr("%1 was drafted before the case was carried over to another edition. Draft it again.")},
        {QStringLiteral("a finding needs evidence"), tr("%1 needs at least one piece of evidence.")},
        {QStringLiteral("a departure from the rule without a reason"),
         tr("Step %1 departs from the rule and gives no reason.")},
        {QStringLiteral("an appeal channel closed without a reason"),
         tr("Step %1 closes the appeal channel and gives no reason.")},
        {QStringLiteral("only subjects of mini-games have a credit score"),
         tr("Only subjects of mini-games have a credit score (3/5).")},
        {QStringLiteral("a rectification without a deadline"), tr("Step %1 says nothing by when to rectify.")},
        {QStringLiteral("a pass in spite of findings"), tr("A pass cannot stand beside finding %1.")},
        {QStringLiteral("a pass with penalties"), tr("%1 is a pass and holds penalties.")},
        {QStringLiteral("nothing is found that it could rest on"), tr("%1 is not based on any finding.")},
        {QStringLiteral("a penalty without a step"), tr("%1 penalises and holds no step.")},
        {QStringLiteral("nothing says by when to rectify"), tr("%1 asks to rectify, and no step says by when.")},
        {QStringLiteral("it is held for a second reader"), tr("%1 is held for a second reader.")},
        {QStringLiteral("the PIN is needed"), tr("Enter your PIN.")},
        {QStringLiteral("the PIN is wrong"), tr("The PIN is wrong.")},
        {QStringLiteral("a second reader is never the first"),
         tr("You judged or drafted in this case: somebody else reads the decision.")},
        {QStringLiteral("returning a decision needs a reason"), tr("Say why the decision goes back.")},
        {QStringLiteral("a blind reading begins with what the reader would decide"),
         tr("Say first what you would decide.")},
        {QStringLiteral("no such decision is held for a second reader"),
         tr("The decision is no longer waiting for a second reader.")},
        {QStringLiteral("no decision is drafted"), tr("No decision has been drafted yet.")},
        {QStringLiteral("no deadline of the decision was missed"),
         tr("%1 follows only when a deadline of the decision was missed.")},
        {QStringLiteral("the deadline has not passed yet"), tr("Deadline %1 has not passed yet.")},
        {QStringLiteral("a former decision that was counted is not in force any more"),
         tr("The decision of case %1 counted and is not in force any more. The steps are proposed anew; look again.")},
        {QStringLiteral("a resubmission that came in time is not answered"),
         tr("A resubmission arrived before %1 ended. Say first for each finding whether it is fixed.")},
        {QStringLiteral("everything found is fixed"), tr("Everything that was found is fixed: %1 does not follow.")},
        {QStringLiteral("partly fixed needs a word on what is left"), tr("Say what is left of %1.")},
        {QStringLiteral("granting another deadline needs a reason"), tr("Granting another deadline needs a reason.")},
        {QStringLiteral("only a deadline that is granted anew can be earlier"),
         tr("%1 can only become earlier when that is granted.")},
        {QStringLiteral("it is due then already"), tr("%1 is due then already.")},
        {QStringLiteral("no resubmission waits for answers"), tr("No resubmission waits for an answer.")},
        {QStringLiteral("a deadline is still pending"), tr("A deadline is still pending.")},
    };
    const auto known = sentences.constFind(obstacle.message);
    if (known == sentences.cend())
        return errorText(obstacle);
    return known->contains(QLatin1StringView("%1")) ? known->arg(obstacle.context) : *known;
}

} // namespace Mingjing
