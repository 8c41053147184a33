// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/samplecase.h"

#include "app/inputs/inputs.h"
#include "review/base/digest.h"
#include "review/cases/proposal.h"
#include "review/cases/reviewsession.h"
#include "review/specification/builtinedition.h"
#include "storage/cases/sqlitecasestore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

Evidence sourceOf(const ReadPackage& package, const QString& path, int first, int last)
{
    const QByteArray bytes = must(package.contents->read(path));
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = path;
    evidence.lines = {{first, last}};
    evidence.quote = QString::fromUtf8(bytes).split(u'\n').mid(first - 1, last - first + 1).join(u'\n');
    evidence.contentSha256 = sha256Hex(bytes);
    return evidence;
}

QString capturePicture(ReviewSession& session, const ReadPackage& package)
{
    const QByteArray bytes = must(package.contents->read(u"images/banner-home.png"_s));
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.caption = u"转盘旁的“分享再抽一次”"_s;
    evidence.route = u"activity/lucky/lucky"_s;
    evidence.blobSha256 = sha256Hex(bytes);
    evidence.imageWidth = 690;
    evidence.imageHeight = 300;
    evidence.rectangles = {{60, 90, 260, 60, u"分享再抽"_s}};
    return must(session.captureEvidence(evidence, bytes));
}

QString captureCalls(ReviewSession& session)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    evidence.caption = u"分享后立即增加抽奖次数"_s;
    evidence.route = u"activity/lucky/lucky"_s;
    evidence.calls =
        QJsonArray{QJsonObject{{u"api"_s, u"showToast"_s},
                               {u"args"_s, QJsonArray{QJsonObject{{u"title"_s, u"次数用完啦，分享可再抽"_s}}}},
                               {u"file"_s, u"activity/lucky/lucky.js"_s},
                               {u"line"_s, 26},
                               {u"column"_s, 10},
                               {u"gesture"_s, true},
                               {u"page"_s, u"activity/lucky/lucky"_s}}};
    return must(session.captureEvidence(evidence));
}

QString captureForm(ReviewSession& session)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::Form;
    evidence.path = u"introduction"_s;
    evidence.quote = u"宝妈在家带娃也能日赚200元，动动手指转发就有零花钱"_s;
    return must(session.captureEvidence(evidence));
}

void recordFindings(ReviewSession& session, const ReadPackage& package, const Edition& edition)
{
    const auto record = [&](const QString& clause, Severity severity, const QString& words,
                            const QStringList& evidence) {
        Finding finding;
        finding.clauses = QStringList{clause};
        finding.twins = edition.clause(clause) ? edition.clause(clause)->twins : QStringList();
        finding.severity = severity;
        finding.words = words;
        finding.evidence = evidence;
        must(session.judgeItem(clause, Verdict::Violation));
        must(session.recordFinding(finding));
    };
    record(u"2/5.1.2.1"_s, Severity::High,
           u"抽奖页在次数用完后提示“分享可再抽”，分享动作完成即获得一次抽奖机会，无需任何互动。"_s,
           {capturePicture(session, package),
            must(session.captureEvidence(sourceOf(package, u"activity/lucky/lucky.js"_s, 57, 59))),
            must(session.captureEvidence(sourceOf(package, u"activity/lucky/lucky.wxml"_s, 18, 19))),
            captureCalls(session)});
    record(u"2/5.12.1"_s, Severity::Critical, u"启动时未经同意即读取位置与设备信息。"_s,
           {must(session.captureEvidence(sourceOf(package, u"app.js"_s, 23, 33)))});
    record(u"2/5.3.3"_s, Severity::Medium, u"简介以“日赚200元”招揽用户。"_s, {captureForm(session)});
}

void decide(ReviewSession& session, const Edition& edition)
{
    Decision decision;
    decision.outcome = Outcome::Penalise;
    decision.summary =
        u"经审核，该小程序存在诱导分享、未经同意收集用户信息及网赚宣传，决定如下。请在期限内完成整改后重新提交。"_s;
    for (const ProposedStep& proposed : proposePenalties(edition, session.state().standingFindings())) {
        if (proposed.suggested || proposed.ladder)
            decision.steps.append(decidedStepFrom(proposed));
    }
    DecidedStep rectify;
    rectify.clauses = QStringList{u"2/5.12.1"_s};
    rectify.kind = PenaltyKind::Rectify;
    rectify.deadlineDays = 7;
    rectify.departs = true;
    rectify.reason = u"涉及既有用户数据的清理，给予较长期限"_s;
    decision.steps.append(rectify);
    must(session.draftDecision(decision));
    must(session.issueDecision());
}

} // namespace

QString makeSampleCase(const QString& database, const QString& package)
{
    const auto store = must(SqliteCaseStore::open(database));
    const Edition edition = must(builtInEdition());
    const Catalogue catalogue = must(builtInCatalogue());
    const ReadPackage read = must(readPackage(package));
    QDateTime now = QDateTime::fromString(u"2026-11-01T02:00:00Z"_s, Qt::ISODate);
    ReviewSession session(
        *store, [&now] { return now = now.addSecs(1); }, u"lin.wei"_s);
    CaseOpening opening;
    opening.programName = read.inspection.submission->name;
    opening.subject = read.inspection.submission->subjectName;
    opening.category = u"商家自营-家居家纺"_s;
    opening.packageFileName = QFileInfo(package).fileName();
    opening.packageBytes = read.contents->archiveBytes();
    opening.editionTitle = edition.title();
    opening.editionBytes = builtInSpecification();
    opening.storeForm = read.inspection.submission->form;
    const QString id = must(session.create(opening));
    must(session.viewPage(u"pages/home/home"_s));
    must(session.viewPage(u"activity/lucky/lucky"_s));
    int count = 0;
    const Checklist checklist = generateChecklist(edition, catalogue, read.profile());
    for (const CheckItem& item : checklist.items) {
        if (!item.applicability.applies() || ++count > 60)
            continue;
        const Verdict verdict = count % 9 == 0 ? Verdict::NotApplicable
            : count % 17 == 0                  ? Verdict::Unsure
                                               : Verdict::Pass;
        must(session.judgeItem(item.id, verdict, verdict == Verdict::Unsure ? u"待主体补充材料"_s : QString()));
    }
    recordFindings(session, read, edition);
    must(session.addNote(u"已与运营同事核对抽奖页的截图。"_s));
    decide(session, edition);
    return id;
}

QString makeCaseOfNoEdition(const QString& database)
{
    const auto store = must(SqliteCaseStore::open(database));
    ReviewSession session(*store, {}, u"lin.wei"_s);
    CaseOpening opening;
    opening.programName = u"清茶小铺"_s;
    opening.packageFileName = u"a.zip"_s;
    opening.packageBytes = "PK";
    opening.editionTitle = u"?"_s;
    opening.editionBytes = "\x01\x02 no chapters";
    const QString id = must(session.create(opening));
    must(session.draftDecision(Decision()));
    must(session.issueDecision());
    return id;
}

void takeDecisionBack(const QString& database, const QString& caseId)
{
    const auto store = must(SqliteCaseStore::open(database));
    ReviewSession session(*store, {}, u"lin.wei"_s);
    must(session.open(caseId));
    must(session.overrideDecision(u"有新的证据"_s));
}

} // namespace Mingjing
