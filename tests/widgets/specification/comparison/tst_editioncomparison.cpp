// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"
#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "review/specification/specificationparser.h"
#include "tests/support/verifyresult.h"
#include "tests/widgets/specification/comparison/alterededition.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/changemap.h"
#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/changesummary.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/editioncomparison.h"
#include "widgets/specification/comparison/sidebyside.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Mingjing;

class EditionComparisonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_widget.reset(); }
    void comparesWhatIsChosen();
    void sameEditionIsSaid();
    void failureIsSaidInTheWidget();
    void countsFilter();
    void keysStepThroughChanges();
    void showsAClause();
    void awaitsTheComparisonToShowAClause();
    void mapLeadsToASection();
    void unfolds();
    void stacksWhereItIsNarrow();
    void penaltiesStandBelow();
    void swaps();
    void exportsAndCopies();

private:
    bool compareBoth();
    QString currentIds() const;

    const QByteArray m_documents[2] = {builtInSpecification(), alteredSpecification()};
    const QString m_old = sha256Hex(m_documents[0]);
    const QString m_new = sha256Hex(m_documents[1]);
    std::unique_ptr<EditionComparison> m_widget;
};

void EditionComparisonTest::init()
{
    auto catalogue = builtInCatalogue();
    VERIFY_RESULT(catalogue);
    m_widget = std::make_unique<EditionComparison>(
        [this](const QString& sha256) -> EditionComparison::Job {
            return [this, sha256]() -> Result<std::shared_ptr<const Edition>> {
                for (const QByteArray& document : m_documents) {
                    if (sha256Hex(document) != sha256)
                        continue;
                    auto edition = parseSpecification(document);
                    if (!edition)
                        return edition.error();
                    return std::make_shared<const Edition>(std::move(*edition));
                }
                return Error{ErrorCode::NotFound, u"no such edition"_s, sha256.left(8)};
            };
        },
        std::make_shared<const Catalogue>(*catalogue));
    m_widget->setEditions({{m_old, u"built in"_s}, {m_new, u"altered"_s}, {u"f00"_s, u"lost"_s}});
    m_widget->resize(1200, 700);
    m_widget->show();
}

bool EditionComparisonTest::compareBoth()
{
    QSignalSpy compared(m_widget.get(), &EditionComparison::compared);
    m_widget->compare(m_old, m_new);
    return QTest::qWaitFor([this] { return m_widget->comparison() != nullptr; }, 20000);
}

QString EditionComparisonTest::currentIds() const
{
    return m_widget->list()->currentIndex().data(ChangesModel::IdsRole).toString();
}

void EditionComparisonTest::comparesWhatIsChosen()
{
    QVERIFY(!m_widget->comparison());
    QList<QComboBox*> boxes;
    for (QComboBox* box : m_widget->findChildren<QComboBox*>()) {
        if (box->accessibleName().endsWith(u"edition"_s))
            boxes.append(box);
    }
    QCOMPARE(boxes.size(), 2);
    boxes.first()->setCurrentIndex(0);
    boxes.last()->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_widget->comparison(), 20000);
    QCOMPARE(m_widget->comparison()->before().sha256(), m_old);
    QCOMPARE(m_widget->comparison()->after().sha256(), m_new);
    QCOMPARE(currentIds(), u"2/5.2"_s);
    QVERIFY(m_widget->notice()->text().isEmpty());
    m_widget->setEditions({{m_new, u"altered"_s}, {m_old, u"built in"_s}});
    QVERIFY(m_widget->comparison());
    QCOMPARE(boxes.first()->currentData().toString(), m_old);
}

void EditionComparisonTest::sameEditionIsSaid()
{
    m_widget->compare(m_old, m_old);
    QVERIFY(!m_widget->comparison());
    QVERIFY(!m_widget->list()->isVisible());
    QVERIFY(compareBoth());
    QVERIFY(m_widget->list()->isVisible());
}

void EditionComparisonTest::failureIsSaidInTheWidget()
{
    m_widget->compare(m_old, u"f00"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_widget->notice()->text().contains(u"no such edition"_s), 20000);
    QVERIFY(!m_widget->comparison());
}

void EditionComparisonTest::countsFilter()
{
    QVERIFY(compareBoth());
    QToolButton* moved = m_widget->summary()->button(ChangeKind::Moved);
    QVERIFY(moved->text().contains(QString::number(m_widget->comparison()->count(ChangeKind::Moved))));
    moved->click();
    QCOMPARE(m_widget->list()->model()->rowCount(), m_widget->comparison()->count(ChangeKind::Moved));
    QCOMPARE(currentIds(), u"2/11.3 → 2/11.2"_s);
    moved->click();
    QCOMPARE(m_widget->list()->model()->rowCount(), m_widget->comparison()->changes().size());
    m_widget->findChild<QLineEdit*>()->setText(u"没有的字"_s);
    QVERIFY(!m_widget->list()->isVisible());
}

void EditionComparisonTest::keysStepThroughChanges()
{
    QVERIFY(compareBoth());
    m_widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    m_widget->list()->setFocus();
    QTest::keyClick(m_widget->list(), Qt::Key_F8);
    QCOMPARE(currentIds(), u"2/5.3.4"_s);
    QTest::keyClick(m_widget->list(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentIds(), u"2/5.2"_s);
    QTest::keyClick(m_widget->list(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_widget->list()->currentIndex().row(), m_widget->list()->model()->rowCount() - 1);
}

void EditionComparisonTest::showsAClause()
{
    QVERIFY(compareBoth());
    m_widget->findChild<QLineEdit*>()->setText(u"打赏"_s);
    m_widget->showClause(u"2/10.3"_s);
    QCOMPARE(currentIds(), u"2/10.3"_s);
    QVERIFY(m_widget->sides()->text()->toPlainText().contains(u"24小时"_s));
    m_widget->showClause(u"2/9.1"_s);
    QVERIFY(m_widget->notice()->text().contains(u"2/9.1"_s));
}

void EditionComparisonTest::awaitsTheComparisonToShowAClause()
{
    m_widget->compare(m_old, m_new);
    m_widget->showClause(u"2/11.2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_widget->comparison(), 20000);
    QCOMPARE(currentIds(), u"2/11.3 → 2/11.2"_s);
}

void EditionComparisonTest::mapLeadsToASection()
{
    QVERIFY(compareBoth());
    const QList<ComparedSection>& sections = m_widget->comparison()->sections();
    for (int index = 0; index < sections.size(); ++index) {
        QVERIFY(m_widget->map()->blockOf(index).width() > 0);
        QVERIFY(m_widget->map()->rect().contains(m_widget->map()->blockOf(index)));
        if (sections.at(index).id == u"2/11"_s)
            QTest::mouseClick(m_widget->map(), Qt::LeftButton, {}, m_widget->map()->blockOf(index).center());
    }
    QVERIFY(currentIds().startsWith(u"2/11."_s));
    QTest::keyClick(m_widget->map(), Qt::Key_Left);
    QCOMPARE(currentIds(), u"2/10.3"_s);
}

void EditionComparisonTest::unfolds()
{
    QVERIFY(compareBoth());
    m_widget->showClause(u"2/10.3"_s);
    const QString unchanged = m_widget->comparison()->after().clause(u"2/10.1"_s)->text;
    QVERIFY(!m_widget->sides()->text()->toPlainText().contains(unchanged));
    const int first = m_widget->comparison()->section(u"2/10"_s)->first;
    Q_EMIT m_widget->sides()->text()->anchorClicked(QUrl(u"more:%1"_s.arg(first)));
    QVERIFY(m_widget->sides()->text()->toPlainText().contains(unchanged));
}

void EditionComparisonTest::stacksWhereItIsNarrow()
{
    QVERIFY(compareBoth());
    QVERIFY(!m_widget->sides()->isStacked());
    m_widget->resize(680, 700);
    QTRY_VERIFY(m_widget->sides()->isStacked());
    m_widget->resize(1200, 700);
    QTRY_VERIFY(!m_widget->sides()->isStacked());
}

void EditionComparisonTest::penaltiesStandBelow()
{
    QVERIFY(compareBoth());
    m_widget->showClause(u"2/5.2"_s);
    QVERIFY(m_widget->sides()->penalties()->isVisible());
    QVERIFY(m_widget->sides()->penalties()->toPlainText().contains(u"30"_s));
}

void EditionComparisonTest::swaps()
{
    QVERIFY(compareBoth());
    m_widget->swap();
    QTRY_VERIFY_WITH_TIMEOUT(m_widget->comparison(), 20000);
    QCOMPARE(m_widget->comparison()->before().sha256(), m_new);
    QCOMPARE(m_widget->comparison()->count(ChangeKind::Added), 1);
    QCOMPARE(m_widget->comparison()->count(ChangeKind::Removed), 1);
}

void EditionComparisonTest::exportsAndCopies()
{
    QVERIFY(compareBoth());
    QTemporaryDir folder;
    m_widget->exportTo(folder.filePath(u"c.html"_s));
    QFile file(folder.filePath(u"c.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(m_new.toUtf8()));
    m_widget->exportTo(folder.filePath(u"no/such/folder/c.html"_s));
    QVERIFY(m_widget->notice()->text().contains(u"c.html"_s));
    m_widget->copyText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2/5.3.4"_s));
}

QTEST_MAIN(EditionComparisonTest)
#include "tst_editioncomparison.moc"
