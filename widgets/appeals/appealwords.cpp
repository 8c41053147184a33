// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appeals/appealwords.h"

#include "widgets/words/obstaclewords.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/timewords.h"

#include <QHash>

namespace Mingjing {

QString AppealWords::kind(AppealKind kind)
{
    return kind == AppealKind::Before ? tr("Appeal against a warning") : tr("Appeal against a penalty");
}

QString AppealWords::state(AppealState state)
{
    switch (state) {
    case AppealState::Pending:
        return tr("Waiting for an answer");
    case AppealState::Upheld:
        return tr("Upheld");
    case AppealState::Partly:
        return tr("Upheld in part");
    case AppealState::Rejected:
        return tr("Rejected");
    case AppealState::Withdrawn:
        return tr("Withdrawn");
    case AppealState::Moot:
        return tr("No longer needed: the decision was taken back");
    }
    return {};
}

QString AppealWords::result(AppealResult result)
{
    switch (result) {
    case AppealResult::Upheld:
        return tr("Uphold: the finding is taken back");
    case AppealResult::Partly:
        return tr("Partly: the finding stands, the penalty is shorter");
    case AppealResult::Rejected:
        return tr("Reject: the finding stands");
    }
    return {};
}

QString AppealWords::noticeKind(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Warning:
        return tr("Notice to rectify");
    case NoticeKind::Ban:
        return tr("Notice of penalty");
    case NoticeKind::Reject:
        return tr("Notice of rejection");
    case NoticeKind::Pass:
        return tr("Notice of approval");
    case NoticeKind::AppealAnswer:
        return tr("Answer to an appeal");
    }
    return {};
}

QString AppealWords::terms(const AppealTerms& terms, const QString& timeZone)
{
    if (!terms.days)
        return tr("The edition sets no time limit. Each finding can be appealed against once.");
    const QString sentence = terms.isFinal
        ? tr("Until %1 (clause %2: %n day(s)). Each finding once; the answer is final.", nullptr, *terms.days)
        : tr("Until %1 (clause %2: %n day(s)). Each finding once.", nullptr, *terms.days);
    return sentence.arg(momentTextIn(terms.until, timeZone), terms.clause);
}

QString AppealWords::closure(const AppealClosure& closure, const QString& timeZone)
{
    QString sentence = tr("The appeal channel is closed by step %1 of case %2 until that is lifted:");
    if (closure.until.isValid())
        sentence = tr("The appeal channel is closed until %3 by step %1 of case %2:");
    else if (closure.permanent)
        sentence = tr("The appeal channel is closed for good by step %1 of case %2:");
    sentence = closure.until.isValid()
        ? sentence.arg(closure.stepId, closure.caseId, momentTextIn(closure.until, timeZone))
        : sentence.arg(closure.stepId, closure.caseId);
    sentence += QLatin1Char(' ') + closure.sentence;
    return closure.reason.isEmpty() ? sentence : sentence + QLatin1Char(' ') + tr("Reason: %1").arg(closure.reason);
}

QStringList AppealWords::changes(const CaseState& state, const Appeal& appeal)
{
    QStringList list;
    const auto named = [&](const QString& id) {
        const Decision* decision = state.decisionOfStep(id);
        return decision ? PenaltyWords::stepSentence(*decision->step(id)) : id;
    };
    const Decision* decision = state.decision(appeal.decisionId);
    if (decision && decision->reversed && decision->overriddenAt == appeal.answeredAt)
        list.append(tr("Decision %1 is undone.").arg(decision->id));
    for (const QString& id : appeal.liftedSteps)
        list.append(tr("Ended: %1").arg(named(id)));
    for (const QString& id : appeal.cancelledSteps)
        list.append(tr("Dropped: %1").arg(named(id)));
    for (const ShortenedStep& step : appeal.shortened) {
        const QString sentence = tr("Shortened to %n day(s): %1", nullptr, step.days).arg(named(step.stepId));
        list.append(step.endsAt.isValid() ? tr("%1, until %2").arg(sentence, momentTextIn(step.endsAt, state.timeZone))
                                          : sentence);
    }
    return list;
}

QString AppealWords::part(const QString& part)
{
    if (part == QLatin1StringView("issued"))
        return tr("You issued this decision. Another reviewer should answer.");
    if (part == QLatin1StringView("drafted"))
        return tr("You drafted this decision. Another reviewer should answer.");
    return tr("You worked on this decision. Another reviewer should answer.");
}

QString AppealWords::obstacle(const Error& error)
{
    const QHash<QString, QString> sentences = {
        {QStringLiteral("an item needs a statement"), tr("Write what the developer says against finding %1.")},
        {QStringLiteral("an appeal against nothing"), tr("Choose at least one finding.")},
        {QStringLiteral("it was appealed against already"), tr("Finding %1 was appealed against already.")},
        {QStringLiteral("an appeal comes after the decision and not from the future"),
         tr("The appeal must have come after the decision and not in the future.")},
        {QStringLiteral("an answer needs a reason"), tr("Write the reason of the answer to %1.")},
        {QStringLiteral("an item upheld in part needs a penalty that is shortened"),
         tr("Upheld in part: say which penalty becomes shorter.")},
        {QStringLiteral("a penalty is shortened only where an item is upheld in part"),
         tr("A penalty becomes shorter only where an item is upheld in part.")},
        {QStringLiteral("that is no shortening"), tr("Step %1 would not become shorter.")},
        {QStringLiteral("withdrawing an appeal needs a reason"), tr("Write why %1 is withdrawn.")},
        {QStringLiteral("an appeal is still pending"), tr("Appeal %1 still waits for an answer.")},
        {QStringLiteral("the notice has a blank without a value"), tr("The notice lacks: %1")},
    };
    if (error.message.startsWith(QLatin1StringView("the time to appeal ended")))
        return tr("The time to appeal is over (clause %1).").arg(error.context);
    const auto known = sentences.constFind(error.message);
    if (known == sentences.cend())
        return ObstacleWords::sentence(error);
    return known->contains(QLatin1StringView("%1")) ? known->arg(error.context) : *known;
}

} // namespace Mingjing
