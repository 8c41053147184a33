// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casefixture.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

HandClock::HandClock(const QString& iso)
{
    set(iso);
}

CaseOpening sampleOpening()
{
    CaseOpening opening;
    opening.programName = u"清茶小铺"_s;
    opening.subject = u"杭州清茶商贸有限公司"_s;
    opening.relatedSubjects = QStringList{u"清茶控股"_s};
    opening.category = u"电商平台-食品"_s;
    opening.scenario = u"default"_s;
    opening.packageFileName = u"qingcha.zip"_s;
    opening.packageBytes = QByteArray("PK\x03\x04 not a real zip \0 with a nul", 32);
    opening.editionTitle = u"规范 2026-11"_s;
    opening.editionBytes = QByteArrayLiteral("\xe4\xb8\x80\xe3\x80\x81\xe5\x8e\x9f\xe5\x88\x99\n");
    return opening;
}

Evidence sourceEvidence(int firstLine)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.caption = u"诱导分享"_s;
    evidence.path = u"pages/share/share.wxml"_s;
    evidence.lines = {{firstLine, firstLine + 2}};
    evidence.quote = u"<button open-type=\"share\">分享到三个群领红包</button>"_s;
    evidence.contentSha256 = QString(64, u'a');
    return evidence;
}

QByteArray screenshotBytes()
{
    return QByteArrayLiteral("\x89PNG not a real picture");
}

Evidence screenshotEvidence()
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.route = u"pages/share/share"_s;
    evidence.imageWidth = 375;
    evidence.imageHeight = 812;
    evidence.rectangles = {{12.5, 100, 350, 44.25, u"按钮"_s}};
    return evidence;
}

Finding sampleFinding(const QString& evidenceId)
{
    Finding finding;
    finding.clauses = QStringList{u"2/5.1.1"_s};
    finding.twins = QStringList{u"3/1.1"_s};
    finding.severity = Severity::High;
    finding.words = u"以红包利诱用户分享"_s;
    finding.evidence = QStringList{evidenceId};
    return finding;
}

DecidedStep rectifyStep(int days)
{
    DecidedStep step;
    step.clauses = QStringList{u"2/5.1.1"_s};
    step.kind = PenaltyKind::Rectify;
    step.deadlineDays = days;
    step.ruleText = u"限期3天整改"_s;
    step.ruleLine = 108;
    return step;
}

DecidedStep searchBan(int days)
{
    DecidedStep step;
    step.clauses = QStringList{u"2/5.1.1"_s};
    step.when = PenaltyCondition::Overdue;
    step.kind = PenaltyKind::Ban;
    step.capabilities = {Capability::Search};
    step.days = days;
    return step;
}

OpenCase::OpenCase(CaseStore& store, HandClock& clock, const CaseOpening& opening)
    : session(store, clock.function(), u"reviewer"_s)
{
    const Result<QString> created = session.create(opening);
    if (!created)
        qFatal("%s", qPrintable(created.error().toString()));
    id = *created;
    const Result<QString> captured = session.captureEvidence(sourceEvidence());
    if (!captured)
        qFatal("%s", qPrintable(captured.error().toString()));
    evidenceId = *captured;
}

Result<QString> decideRectification(ReviewSession& session)
{
    const Result<QString> evidence = session.captureEvidence(sourceEvidence());
    if (!evidence)
        return evidence;
    const Result<void> judged = session.judgeItem(u"2/5.1.1"_s, Verdict::Violation);
    if (!judged)
        return judged.error();
    const Result<QString> finding = session.recordFinding(sampleFinding(*evidence));
    if (!finding)
        return finding;
    Decision decision;
    decision.outcome = Outcome::Rectify;
    decision.steps = {rectifyStep(), searchBan()};
    decision.summary = u"请整改"_s;
    const Result<QString> drafted = session.draftDecision(decision);
    if (!drafted)
        return drafted;
    const Result<void> issued = session.issueDecision();
    if (!issued)
        return issued.error();
    return drafted;
}

} // namespace Mingjing
