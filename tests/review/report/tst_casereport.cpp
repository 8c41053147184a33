// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/auditprofile.h"
#include "review/trace/pagescenario.h"
#include "tests/review/report/reportfixture.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// A journal as it stands, with its chain broken or not.
class ListedRecord final : public CaseRecord
{
public:
    explicit ListedRecord(QList<ReviewEvent> journal) : m_journal(std::move(journal)) { }

    QString caseId() const override { return u"case"_s; }
    const QList<ReviewEvent>& journal() const override { return m_journal; }
    Result<QByteArray> blob(const QString& sha256) const override
    {
        return Error{ErrorCode::NotFound, u"not kept"_s, sha256};
    }
    Result<QByteArray> packageBytes() const override { return blob({}); }
    Result<QByteArray> editionBytes() const override { return blob({}); }

private:
    QList<ReviewEvent> m_journal;
};

const QString hostile =
    u"\"><img src=x onerror=alert(1)><script>alert(2)</script>{{t.title}}\u202Egpj.exe\n=cmd|'/c calc'!A1"_s;

} // namespace

Q_DECLARE_METATYPE(Mingjing::ReportLanguage)

class CaseReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportIsAsAgreed_data()
    {
        QTest::addColumn<ReportLanguage>("language");
        QTest::newRow("zh_CN") << ReportLanguage::Chinese;
        QTest::newRow("en") << ReportLanguage::English;
    }
    void theReportIsAsAgreed()
    {
        QFETCH(ReportLanguage, language);
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const auto page = caseReportHtml(fixture.source(), language);
        VERIFY_RESULT(page);
        const QString difference = goldenDifference(u"decision.%1.html"_s.arg(reportLanguageId(language)),
                                                    normalised(*page, fixture.session().state().caseId));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void theProfileIsNamed_data() { theReportIsAsAgreed_data(); }
    void theProfileIsNamed()
    {
        QFETCH(ReportLanguage, language);
        ReportFixture fixture;
        const Checklist checklist = fixture.source().checklist;
        AuditProfile profile;
        profile.id = u"sharing"_s;
        profile.name = {u"分享专查"_s, u"Sharing"_s};
        profile.include = {checklist.items.first().id};
        ChosenProfile choice = choiceOf(profile, checklist);
        choice.editionSha256 = fixture.session().state().editionSha256;
        must(fixture.session().chooseProfile(choice));
        fixture.reviewAndDecide();
        const CaseReportSource source = fixture.source();
        const auto page = caseReportHtml(source, language);
        VERIFY_RESULT(page);
        const QString difference = goldenDifference(u"profile.%1.html"_s.arg(reportLanguageId(language)),
                                                    normalised(*page, fixture.session().state().caseId));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));

        const QJsonObject listed = caseReportJson(source)->value("checklist"_L1).toObject();
        QCOMPARE(listed["audit_profile"_L1]["id"_L1].toString(), u"sharing"_s);
        QCOMPARE(listed["audit_profile"_L1]["in_use"_L1].toBool(), true);
        int asked = 0;
        for (const QJsonValue& item : listed["items"_L1].toArray())
            asked += item["asked"_L1].toBool() ? 1 : 0;
        QCOMPARE(asked, choice.items.size());
        // Judged outside the profile, and counted all the same.
        QCOMPARE(listed["counts"_L1]["violation"_L1].toInt(), 1);
        QVERIFY(listed["counts"_L1]["not_asked"_L1].toInt() > 0);
    }

    void nothingInTheReportIsActive()
    {
        ReportFixture fixture;
        CaseOpening opening = sampleOpening();
        opening.programName = hostile;
        opening.subject = hostile;
        opening.relatedSubjects = QStringList{hostile};
        opening.category = hostile;
        opening.packageFileName = hostile;
        opening.editionTitle = hostile;
        ReviewSession& session = fixture.session();
        session.leave();
        must(session.create(opening));
        Evidence evidence;
        evidence.kind = EvidenceKind::Source;
        evidence.caption = hostile;
        evidence.path = hostile;
        evidence.quote = hostile;
        evidence.lines = {{1, 2}};
        evidence.contentSha256 = QString(64, u'a');
        Evidence trace;
        trace.kind = EvidenceKind::Trace;
        trace.route = hostile;
        trace.calls = {QJsonObject{{u"api"_s, hostile}, {u"args"_s, QJsonArray{hostile}}, {u"file"_s, hostile}}};
        Finding finding = sampleFinding(must(session.captureEvidence(evidence)));
        finding.evidence += must(session.captureEvidence(trace));
        finding.clauses = QStringList{hostile};
        finding.twins.clear();
        finding.words = hostile;
        must(session.recordFinding(finding));
        must(session.judgeItem(u"2/1.2"_s, Verdict::Unsure, hostile));
        must(session.addNote(hostile));
        for (const ReportLanguage language : {ReportLanguage::Chinese, ReportLanguage::English}) {
            const auto page = caseReportHtml(fixture.source(), language);
            VERIFY_RESULT(page);
            static const QRegularExpression active(uR"(<(script|img src=x|iframe)|<[^>]*\sonerror\s*=[^>]*>)"_s);
            QVERIFY2(!page->contains(active), qPrintable(active.match(*page).captured()));
            QVERIFY(!page->contains(QChar(0x202E)));
            QVERIFY(page->contains(u"{{t.title}}"_s));
            QVERIFY(page->contains(u"&lt;script&gt;"_s));
        }
        const auto csv = caseReportCsv(fixture.source(), ReportLanguage::English);
        VERIFY_RESULT(csv);
        QVERIFY(!csv->contains("\n=cmd") || csv->contains("\"\"><img"));
        QVERIFY(!csv->contains(",\"="));
    }

    void aBrokenChainIsSaid()
    {
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const CaseReportSource whole = fixture.source();
        QList<ReviewEvent> journal = whole.record.journal();
        for (ReviewEvent& event : journal) {
            if (event.kind == EventKind::NoteAdded)
                event.payload[u"text"_s] = u"something else"_s;
        }
        const ListedRecord record(journal);
        const CaseReportSource source{record,        whole.edition,     whole.catalogue,  whole.checklist,
                                      whole.package, whole.generatedAt, whole.toolVersion};
        const auto page = caseReportHtml(source, ReportLanguage::English);
        VERIFY_RESULT(page);
        QVERIFY(page->contains(u"The journal does not verify"_s));
        QVERIFY(!page->contains(u"The chain was checked and holds"_s));
        QVERIFY(page->contains(u"The picture is not kept with the case"_s));
        QCOMPARE(caseReportJson(source)->value("journal"_L1)["verified"_L1].toBool(true), false);
        const ListedRecord unfoldable(journal.mid(3));
        const CaseReportSource senseless{unfoldable,    whole.edition,     whole.catalogue,  whole.checklist,
                                         whole.package, whole.generatedAt, whole.toolVersion};
        QVERIFY(!caseReportHtml(senseless, ReportLanguage::English).ok());
    }

    void withoutThePackageTheQuoteIsShown()
    {
        ReportFixture fixture;
        fixture.reviewAndDecide();
        CaseReportSource source = fixture.source();
        const QString surroundings = u"&lt;text&gt;邀请好友&lt;/text&gt;"_s;
        QVERIFY(caseReportHtml(source, ReportLanguage::Chinese)->contains(surroundings));
        source.package = nullptr;
        const auto page = caseReportHtml(source, ReportLanguage::Chinese);
        QVERIFY(!page->contains(surroundings));
        QVERIFY(page->contains(u"分享领红包"_s));
    }

    void aCaseWithoutDecisionSaysSo()
    {
        ReportFixture fixture;
        const auto page = caseReportHtml(fixture.source(), ReportLanguage::English);
        VERIFY_RESULT(page);
        QVERIFY(page->contains(u"No decision has been drafted or issued"_s));
        QVERIFY(page->contains(u"No violation was found."_s));
    }

    void aMissingSandboxIsSaid()
    {
        ReportFixture fixture;
        must(fixture.session().viewPage(u"pages/a/a"_s));
        QVERIFY(!caseReportHtml(fixture.source(), ReportLanguage::English)->contains(u"shown without"_s));
        must(fixture.session().viewPage(u"pages/b/b"_s, false));
        QVERIFY(caseReportHtml(fixture.source(), ReportLanguage::English)->contains(u"pages were shown without"_s));
    }

    void scenariosSpeakTheReportsLanguage()
    {
        ReportFixture fixture;
        PageScenario night;
        night.theme = PageScenario::Theme::Dark;
        night.clock = PageScenario::Clock::Shifted;
        night.clockMs = 7LL * 86'400'000;
        night.scene = 1129;
        night.scopes = {{u"scope.camera"_s, false}};
        Evidence form;
        form.kind = EvidenceKind::Form;
        form.path = u"name"_s;
        form.scenarios = QJsonArray{QJsonObject{{u"words"_s, u"中屏手机 · 深色"_s}, {u"details"_s, night.toRecord()}},
                                    QJsonObject{{u"words"_s, u"as it was said"_s}}};
        Finding finding;
        finding.clauses = QStringList{u"2/1.1.2"_s};
        finding.words = u"x"_s;
        finding.evidence = QStringList{must(fixture.session().captureEvidence(form))};
        must(fixture.session().recordFinding(finding));
        const auto english = caseReportHtml(fixture.source(), ReportLanguage::English);
        VERIFY_RESULT(english);
        QVERIFY(english->contains(u"Medium phone · dark · clock ahead by 7 × 24 h · camera refused · "
                                  "scene 1129 (visit of the platform"_s));
        QVERIFY(english->contains(u"as it was said"_s));
        QVERIFY(!english->contains(u"中屏手机"_s));
        const auto chinese = caseReportHtml(fixture.source(), ReportLanguage::Chinese);
        VERIFY_RESULT(chinese);
        QVERIFY(chinese->contains(u"中屏手机 · 深色 · 时钟快 7 天 · 拒绝摄像头权限 · 场景值 1129（平台爬虫访问）"_s));
    }

    /// What was counted when the decision was drafted, with the cases by which a person can check it.
    void theHistoryThatCounted_data() { theReportIsAsAgreed_data(); }
    void theHistoryThatCounted()
    {
        QFETCH(ReportLanguage, language);
        const bool chinese = language == ReportLanguage::Chinese;
        ReportFixture fixture;
        FormerOffence counted;
        counted.caseId = u"M-2026-0007"_s;
        counted.decisionId = u"D1"_s;
        counted.issuedAt = QDateTime::fromString(u"2026-03-02T02:00:00Z"_s, Qt::ISODate);
        counted.clauses = QStringList{u"2/5.24"_s};
        counted.outcome = Outcome::Rectify;
        counted.rectification = Rectification::Met;
        FormerOffence overridden = counted;
        overridden.caseId = u"M-2026-0008"_s;
        overridden.disregard = Disregard::Overridden;
        Decision decision;
        decision.history = {{u"2/5.24"_s, StrikeScope::Subject, {counted}, {overridden}},
                            {{}, StrikeScope::Program, {}, {}}};
        must(fixture.session().draftDecision(decision));
        const auto page = caseReportHtml(fixture.source(), language);
        VERIFY_RESULT(page);
        const QStringList words = chinese
            ? QStringList{u"计入的违规记录"_s, u"本主体第 2 次违反 2/5.24"_s, u"M-2026-0007"_s, u"M-2026-0008"_s,
                          u"本小程序第 1 次违反 任一条款"_s}
            : QStringList{u"History that counted"_s, u"Offence no. 2 under 2/5.24 by this subject"_s, u"M-2026-0007"_s,
                          u"M-2026-0008"_s, u"Offence no. 1 under any clause by this program"_s};
        for (const QString& each : words)
            QVERIFY2(page->contains(each), qPrintable(each));
        // What does not count stands after what does, and says why.
        QVERIFY(page->indexOf(u"M-2026-0007"_s) < page->indexOf(u"M-2026-0008"_s));
    }

    void aDraftIsNoDecision()
    {
        ReportFixture fixture;
        must(fixture.session().draftDecision(Decision()));
        const auto page = caseReportHtml(fixture.source(), ReportLanguage::English);
        QVERIFY(page->contains(u"has not been issued and has no effect"_s));
        QVERIFY(caseReportJson(fixture.source())->value("case"_L1)["outcome"_L1].isNull());
    }

    void theDocumentForMachines()
    {
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const auto document = caseReportJson(fixture.source());
        VERIFY_RESULT(document);
        QCOMPARE(document->keys(),
                 (QStringList{u"appeals"_s, u"case"_s, u"checklist"_s, u"deadlines"_s, u"decisions"_s, u"edition"_s,
                              u"evidence"_s, u"findings"_s, u"generated_at"_s, u"journal"_s, u"notes"_s, u"notices"_s,
                              u"package"_s, u"schema"_s, u"store_form"_s, u"tool_version"_s}));
        const QJsonObject counts = document->value("checklist"_L1)["counts"_L1].toObject();
        QCOMPARE(counts.value("violation"_L1).toInt(), 1);
        QCOMPARE(counts.value("pass"_L1).toInt(), 1);
        QCOMPARE(counts.value("unsure"_L1).toInt(), 1);
        const QJsonArray findings = document->value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings.at(0)["clauses"_L1][0]["text"_L1].toString(), u"以红包、积分等利益诱导用户分享。"_s);
        QCOMPARE(findings.at(1)["withdrawn"_L1].toBool(), true);
        const QJsonArray steps = document->value("decisions"_L1)[0]["steps"_L1].toArray();
        QCOMPARE(steps.at(0)["kind"_L1].toString(), u"rectify"_s);
        QCOMPARE(document->value("deadlines"_L1)[0]["due_at"_L1].toString(), u"2026-11-26T15:59:59.999Z"_s);
    }

    void theTableOfTheChecklist()
    {
        ReportFixture fixture;
        fixture.reviewAndDecide();
        const CaseReportSource source = fixture.source();
        const auto csv = caseReportCsv(source, ReportLanguage::Chinese);
        VERIFY_RESULT(csv);
        QVERIFY(csv->startsWith("\xEF\xBB\xBF\"条款\","));
        QCOMPARE(csv->count("\r\n"), source.checklist.items.size() + 1);
        QVERIFY(csv->contains(
            "\"2/1.1.2\",\"2/"
            "1\",\"利诱分享\",\"是否以利益诱导用户分享？\",\"是\",\"是\",\"违规\",\"首页与分享页都有\",\"F1\""));
    }
};

QTEST_GUILESS_MAIN(CaseReportTest)
#include "tst_casereport.moc"
