// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/appealfixture.h"

#include "review/cases/deadlinedate.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

DecidedStep ban(const QStringList& clauses, Capability capability, std::optional<int> days)
{
    DecidedStep step;
    step.clauses = clauses;
    step.kind = PenaltyKind::Ban;
    step.capabilities = {capability};
    step.days = days;
    step.permanent = !days;
    return step;
}

template <typename Outcome>
void mustBe(const Outcome& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().toString()));
}

QString fateOf(const DecidedStep& step)
{
    if (step.liftedAt.isValid())
        return step.executedAt.isValid() ? u"lifted"_s : u"cancelled"_s;
    if (!step.executedAt.isValid())
        return step.shortenedTo ? u"decided for %1"_s.arg(*step.shortenedTo) : u"decided"_s;
    if (!step.endsAt.isValid())
        return u"for good"_s;
    return u"until "_s + step.endsAt.toTimeZone(timeZoneOrDefault(defaultTimeZoneId())).toString(u"yyyy-MM-dd"_s);
}

} // namespace

PenalisedCase::PenalisedCase(const CaseOpening& opening) : clock(ownClock), open(ownStore, ownClock, opening)
{
    decide();
}

PenalisedCase::PenalisedCase(CaseStore& store, HandClock& hands, const CaseOpening& opening)
    : clock(hands), open(store, hands, opening)
{
    decide();
}

void PenalisedCase::decide()
{
    const QStringList both{u"2/5.1.1"_s, u"2/7.1"_s};
    for (const QString& clause : both) {
        mustBe(session.judgeItem(clause, Verdict::Violation));
        Finding finding = sampleFinding(open.evidenceId);
        finding.clauses = QStringList{clause};
        finding.twins.clear();
        mustBe(session.recordFinding(finding));
    }
    Decision decision;
    decision.outcome = Outcome::Penalise;
    decision.summary = u"封禁"_s;
    decision.steps = {ban(both.mid(0, 1), Capability::Search, 30), ban(both.mid(1), Capability::Share, {}),
                      ban(both, Capability::Payment, 60)};
    mustBe(session.draftDecision(decision));
    mustBe(session.issueDecision());
}

Result<QString> PenalisedCase::appeal(const QStringList& findings, const QStringList& executed,
                                      const AppealTerms& terms)
{
    for (const QString& step : executed)
        mustBe(session.executeStep(step));
    const Result<QString> filed =
        session.fileAppeal(sampleFiling(findings, executed.isEmpty() ? AppealKind::Before : AppealKind::After), terms);
    session.setActor(u"lead"_s);
    return filed;
}

QList<AppealItemAnswer> PenalisedCase::answers(const QString& words)
{
    QList<AppealItemAnswer> list;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        const auto result = appealResultFromId(word.section(u':', 1));
        if (!result)
            qFatal("no such result: %s", qPrintable(word));
        list.append({word.section(u':', 0, 0), *result, u"经复核"_s});
    }
    return list;
}

QString PenalisedCase::fate() const
{
    const CaseState& state = session.state();
    const Decision& decision = state.decisions.first();
    QStringList findings;
    for (const Finding& finding : state.findings) {
        if (finding.withdrawn)
            findings.append(finding.id + u" withdrawn"_s);
    }
    QStringList steps;
    for (const DecidedStep& step : decision.steps)
        steps.append(step.id + u' ' + fateOf(step));
    QStringList parts{decisionStateId(decision.state) + (decision.reversed ? u" reversed"_s : QString())};
    if (!findings.isEmpty())
        parts.append(findings.join(u", "_s));
    parts.append(steps.join(u", "_s));
    return parts.join(u" | "_s);
}

AppealFiling sampleFiling(const QStringList& findings, AppealKind kind)
{
    AppealFiling filing;
    filing.decisionId = u"D1"_s;
    filing.kind = kind;
    filing.text = u"请求复核"_s;
    for (const QString& finding : findings)
        filing.items.append({finding, u"该页面已于审核前下线"_s, {{u"截图.png"_s, screenshotBytes()}}});
    return filing;
}

} // namespace Mingjing
