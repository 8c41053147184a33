// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomreviewer.h"

#include "tests/support/randomappeals.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Result<void> done(const Result<QString>& named)
{
    return named ? Result<void>() : named.error();
}

} // namespace

RandomReviewer::RandomReviewer(ReviewSession& session, HandClock& clock, quint32 seed)
    : m_session(session), m_clock(clock), m_random(seed)
{
}

Result<void> RandomReviewer::act()
{
    static const QString people[] = {u"reviewer"_s, u"reviewer"_s, u"reviewer"_s, u"lead"_s, u"同事 (other)"_s};
    m_session.setActor(people[below(5)]);
    const int dice = below(130);
    if (dice >= 124)
        return rectify(below(4));
    if (dice >= 118)
        return trace(below(5));
    if (dice >= 106)
        return actOnAppeals(m_session, m_random);
    if (dice < 20)
        return look(below(5));
    if (dice < 65)
        return judge(below(7));
    if (dice < 85)
        return decide(below(8));
    if (dice < 100)
        return followUp(below(7));
    if (dice >= 103)
        return m_session.receiveResubmission(
            {u"v%1.zip"_s.arg(below(4)), "version " + QByteArray::number(below(4)), {}, {}});
    return chooseProfile();
}

Result<void> RandomReviewer::chooseProfile()
{
    ChosenProfile profile;
    profile.id = u"profile-%1"_s.arg(below(3));
    profile.name = {u"快速"_s, u"Quick"_s};
    profile.digest = QString(64, u'a');
    profile.editionSha256 = below(4) ? m_session.state().editionSha256 : u"other"_s;
    for (int i = below(3); i > 0; --i)
        profile.items.append(u"2/5.1.%1"_s.arg(below(6)));
    return m_session.chooseProfile(profile);
}

QString RandomReviewer::someId(QChar prefix, qsizetype count)
{
    return prefix + QString::number(1 + below(int(count) + 1));
}

QString RandomReviewer::someStep()
{
    return u"%1.%2"_s.arg(someId(u'D', m_session.state().decisions.size())).arg(1 + below(3));
}

Result<void> RandomReviewer::look(int which)
{
    switch (which) {
    case 0:
        return m_session.changeScenario(below(2) ? u"default"_s : u"offline"_s);
    case 1:
        return m_session.fillStoreForm({{u"name"_s, u"店%1"_s.arg(below(5))}, {u"version"_s, below(9) / 2.0}});
    case 2:
        return done(m_session.addNote(below(5) ? u"注意 %1"_s.arg(below(100)) : QString()));
    case 3:
        return m_session.handOver(u"reviewer-%1"_s.arg(below(3)));
    default:
        return m_session.viewPage(u"pages/%1/index"_s.arg(below(4)));
    }
}

Result<void> RandomReviewer::trace(int which)
{
    const CaseState& state = m_session.state();
    switch (which) {
    case 0:
    case 1: {
        Relation relation;
        relation.subject = below(3) ? QString() : u"主体%1"_s.arg(below(4));
        relation.other = u"主体%1"_s.arg(below(4));
        relation.kind = relationKinds().at(below(int(relationKinds().size())));
        return done(m_session.recordRelation(relation));
    }
    case 2:
        return m_session.withdrawRelation(someId(u'R', state.relations.size()), below(4) ? u"查无实据"_s : QString());
    default:
        return done(m_session.changeCredit(below(21) - 10, below(5) ? u"违规扣分"_s : QString(),
                                           below(2) ? QString() : someId(u'D', state.decisions.size())));
    }
}

Finding RandomReviewer::someFinding()
{
    Finding finding = sampleFinding(someId(u'E', m_session.state().evidence.size()));
    finding.clauses = QStringList{u"2/5.1.%1"_s.arg(below(6))};
    finding.severity = static_cast<Severity>(below(4));
    return finding;
}

Result<void> RandomReviewer::judge(int which)
{
    switch (which) {
    case 0:
        return done(m_session.captureEvidence(sourceEvidence(1 + below(200))));
    case 1:
        return done(m_session.captureEvidence(screenshotEvidence(), screenshotBytes() + char('0' + below(10))));
    case 2:
        return done(m_session.recordFinding(someFinding()));
    case 3: {
        Finding finding = someFinding();
        finding.id = someId(u'F', m_session.state().findings.size());
        return m_session.changeFinding(finding);
    }
    case 4:
        return m_session.withdrawFinding(someId(u'F', m_session.state().findings.size()),
                                         below(4) ? u"误判"_s : QString());
    case 5:
        return m_session.dismissHint(u"hint-%1"_s.arg(below(5)), {{u"rule"_s, u"share"_s}}, u"不适用"_s);
    default:
        return m_session.judgeItem(u"2/5.1.%1"_s.arg(below(6)), static_cast<Verdict>(below(5)));
    }
}

Decision RandomReviewer::someDecision()
{
    Decision decision;
    decision.outcome = static_cast<Outcome>(below(4));
    decision.summary = u"结论 %1"_s.arg(below(10));
    if (below(2))
        decision.steps.append(rectifyStep(1 + below(5)));
    if (below(2))
        decision.steps.append(searchBan(1 + below(60)));
    if (below(4) == 0) {
        decision.steps.append(searchBan());
        decision.steps.last().days.reset();
        decision.steps.last().permanent = true;
    }
    if (below(4) == 0) {
        DecidedStep step = searchBan();
        step.omitted = true;
        step.reason = below(2) ? u"情节轻微"_s : QString();
        decision.steps.append(step);
    }
    return decision;
}

Result<void> RandomReviewer::rectify(int which)
{
    const QString deadline = someId(u'L', m_session.state().deadlines.size());
    const QString finding = someId(u'F', m_session.state().findings.size());
    switch (which) {
    case 0: {
        DeadlineMove move;
        move.deadlineId = deadline;
        move.cause = static_cast<MoveCause>(below(3));
        move.reason = below(2) ? u"节假日"_s : QString();
        if (below(2))
            move.days = below(4);
        else
            move.dueAt = m_clock.read().addDays(below(9) - 2);
        return m_session.moveDeadline(move);
    }
    case 1:
        m_clock.advanceDays(below(3));
        return m_session.confirmOverdue(deadline, below(2) ? QStringList{someStep()} : QStringList());
    default:
        return m_session.answerFinding(finding, static_cast<AnswerResult>(below(3)), below(3) ? u"仍在"_s : QString());
    }
}

Result<void> RandomReviewer::decide(int which)
{
    switch (which) {
    case 0:
    case 1:
        return done(m_session.draftDecision(someDecision()));
    case 2:
    case 3:
        return m_session.issueDecision();
    case 4:
        return m_session.overrideDecision(below(3) ? u"复核"_s : QString());
    case 5:
    case 6:
        return m_session.giveSecondReading(below(2), below(3) ? u"再看"_s : QString(), {},
                                           below(2) ? std::optional(Outcome::Reject) : std::nullopt);
    default:
        return m_session.executeStep(someStep());
    }
}

Result<void> RandomReviewer::followUp(int which)
{
    const QString deadline = someId(u'L', m_session.state().deadlines.size());
    switch (which) {
    case 0:
        return done(m_session.setDeadline(below(2) ? QString() : someStep(), m_clock.read().addDays(below(9)), {}));
    case 1:
        return m_session.meetDeadline(deadline);
    case 2:
        m_clock.advanceDays(below(4));
        return m_session.missDeadline(deadline);
    case 3:
        return m_session.executeStep(someStep());
    case 4:
        return m_session.liftStep(someStep(), u"提前解封"_s);
    case 5:
        return below(4) ? Result<void>() : m_session.close();
    default:
        return below(10) ? Result<void>() : m_session.archive();
    }
}

} // namespace Mingjing
