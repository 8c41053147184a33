// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/cases/reviewsession.h"
#include "review/package/memorypackage.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/syntaxrepository.h"
#include "widgets/versions/diffview.h"
#include "widgets/versions/textdiff.h"
#include "widgets/versions/versionspane.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstArchive = "the first";
const QByteArray secondArchive = "the second";
const QString page = u"pages/share/share.wxml"_s;

QByteArray pageText(const QByteArray& button)
{
    QByteArray text;
    for (int i = 1; i <= 30; ++i)
        text += "<view>" + QByteArray::number(i) + "</view>\n";
    return text + button + "<text>end</text>\n";
}

/// In place of archives: the number of the version.
QMap<QString, QByteArray> filesOf(const QByteArray& archive)
{
    QMap<QString, QByteArray> files{{u"app.json"_s, R"({"pages":["pages/share/share"]})"}};
    const bool first = archive == firstArchive;
    files.insert(page,
                 pageText(first ? "<button open-type=\"share\">share for money</button>\n"
                                : "<button open-type=\"share\">share</button>\n"));
    files.insert(u"pages/share/share.js"_s, first ? "Page({})\n" : "Page({})\nwx.getLocation()\n");
    if (!first)
        files.insert(u"new.js"_s, "1\n");
    return files;
}

/// With the digest of the bytes that it stands for.
class NamedPackage final : public PackageContents
{
public:
    explicit NamedPackage(const QByteArray& archive) : m_archive(archive), m_files(filesOf(archive)) { }
    QString sha256() const override { return sha256Hex(m_archive); }
    QByteArray archiveBytes() const override { return m_archive; }
    const QList<PackageEntry>& entries() const override { return m_files.entries(); }
    Result<QByteArray> read(const QString& path) const override { return m_files.read(path); }
    const QList<IntakeWarning>& intakeWarnings() const override { return m_files.intakeWarnings(); }

private:
    QByteArray m_archive;
    MemoryPackage m_files;
};

} // namespace

class VersionsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<MemoryCaseStore>();
        m_context.clear();
        m_session = std::make_unique<ReviewSession>(*m_store, nullptr, u"lin"_s);
        CaseOpening opening;
        opening.programName = u"tea"_s;
        opening.packageBytes = firstArchive;
        opening.editionBytes = "edition";
        VERIFY_RESULT(m_session->create(opening));
    }

    void oneVersionIsNothingToCompare()
    {
        VersionsPane pane(m_context, m_syntax);
        start(pane);
        QVERIFY(!pane.compared());
        QCOMPARE(pane.findChildren<QComboBox*>().constFirst()->count(), 1);
    }

    void showsWhatChanged()
    {
        resubmit();
        VersionsPane pane(m_context, m_syntax);
        start(pane);
        QVERIFY(pane.compared());
        auto* files = pane.findChild<QTableView*>();
        QCOMPARE(files->model()->rowCount(), 3);
        QTRY_VERIFY(pane.diff()->text());
        // The finding's lines differ; selecting it leads to them.
        auto* findings = pane.findChild<QTreeWidget*>(u"touchedFindings"_s);
        QCOMPARE(findings->topLevelItemCount(), 1);
        findings->setCurrentItem(findings->topLevelItem(0)->child(0));
        QTRY_VERIFY(pane.diff()->text() && pane.diff()->text()->after()->path() == page);
        TextDiff* text = pane.diff()->text();
        QCOMPARE(text->changeCount(), 1);
        QTRY_COMPARE(text->aligned().rows.at(text->after()->currentLine() - 1).newLine, 31);
        QCOMPARE(text->before()->lineCount(), text->after()->lineCount());
    }

    void linesOfTheNewVersionBecomeEvidence()
    {
        resubmit();
        VersionsPane pane(m_context, m_syntax);
        start(pane);
        auto* findings = pane.findChild<QTreeWidget*>(u"touchedFindings"_s);
        findings->setCurrentItem(findings->topLevelItem(0)->child(0));
        QTRY_VERIFY(pane.diff()->text() && pane.diff()->text()->after()->path() == page);
        QSignalSpy captured(&m_context, &ReviewContext::evidenceCaptured);
        pane.captureSelection();
        QCOMPARE(captured.size(), 1);
        const Evidence& evidence = m_session->state().evidence.last();
        QCOMPARE(evidence.lines, (QList<LineRange>{{31, 31}}));
        QCOMPARE(evidence.quote, u"<button open-type=\"share\">share</button>"_s);
        QCOMPARE(evidence.packageSha256, m_session->state().packageSha256);
    }

    void unfoldsWhereItIsClicked()
    {
        resubmit();
        VersionsPane pane(m_context, m_syntax);
        start(pane);
        auto* findings = pane.findChild<QTreeWidget*>(u"touchedFindings"_s);
        findings->setCurrentItem(findings->topLevelItem(0)->child(0));
        QTRY_VERIFY(pane.diff()->text() && pane.diff()->text()->after()->path() == page);
        TextDiff* text = pane.diff()->text();
        QCOMPARE(text->aligned().rows.first().kind, AlignedTexts::Kind::Fold);
        QVERIFY(text->after()->rowCount() < 10);
        Q_EMIT text->after()->lineActivated(1);
        QVERIFY(text->after()->rowCount() > 30);
        QCOMPARE(text->before()->rowCount(), text->after()->rowCount());
    }

private:
    void resubmit()
    {
        Evidence evidence;
        evidence.kind = EvidenceKind::Source;
        const NamedPackage first(firstArchive);
        evidence.path = page;
        evidence.lines = {{31, 31}};
        evidence.quote = u"<button open-type=\"share\">share for money</button>"_s;
        evidence.contentSha256 = sha256Hex(*first.read(evidence.path));
        const auto id = m_session->captureEvidence(evidence);
        VERIFY_RESULT(id);
        Finding finding;
        finding.clauses = QStringList{u"2/5.1.1"_s};
        finding.words = u"share for money"_s;
        finding.evidence = QStringList{*id};
        VERIFY_RESULT(m_session->recordFinding(finding));
        VERIFY_RESULT(m_session->receiveResubmission({u"two.zip"_s, secondArchive, {}, {}}));
    }

    void start(VersionsPane& pane)
    {
        VersionsPort port;
        port.kept = [this](const QString& sha256) { return m_store->blob(sha256); };
        port.file = [](const QString& path) -> Result<QByteArray> { return Error{ErrorCode::NotFound, {}, path}; };
        port.read = [](const QByteArray& archive, const QString&, const QString&,
                       const Cancellation&) -> Result<ReadVersion> {
            auto contents = std::make_shared<NamedPackage>(archive);
            auto inspection = inspectPackage(*contents);
            if (!inspection)
                return inspection.error();
            return ReadVersion{contents, *inspection};
        };
        pane.setPort(port);
        auto open = std::make_shared<OpenCase>();
        open->package = std::make_shared<NamedPackage>(
            m_session->state().versions.last().sha256 == sha256Hex(firstArchive) ? firstArchive : secondArchive);
        m_context.setLive(open, m_session.get());
        QSignalSpy finished(&pane, &VersionsPane::compareFinished);
        pane.resize(1200, 700);
        pane.show();
        if (m_session->state().versions.size() > 1)
            QTRY_COMPARE(finished.size(), 1);
    }

    SyntaxRepository m_syntax;
    std::unique_ptr<MemoryCaseStore> m_store;
    std::unique_ptr<ReviewSession> m_session;
    ReviewContext m_context;
};

QTEST_MAIN(VersionsPaneTest)
#include "tst_versionspane.moc"
