// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/visibletext.h"
#include "review/package/memorypackage.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/intake/intakefilter.h"
#include "widgets/intake/intakemodel.h"
#include "widgets/intake/intakepane.h"
#include "widgets/words/intakewords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class IntakePaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gravestFirst();
    void filters();
    void leadsToFileAndLine();
    void everyKindHasWords();
    void nothingIsHidden();

private:
    static std::shared_ptr<const OpenCase> openCase();
};

std::shared_ptr<const OpenCase> IntakePaneTest::openCase()
{
    auto open = std::make_shared<OpenCase>();
    open->package = std::make_shared<MemoryPackage>(
        QMap<QString, QByteArray>{{u"app.json"_s, "{\n\n\n}"}, {u"app.js"_s, "App({})"}});
    open->intake = {
        {IntakeWarningKind::LenientJson, u"app.json"_s, {}},
        {IntakeWarningKind::MissingPage, u"app.json"_s, u"pages/gone/gone"_s, 3},
        {IntakeWarningKind::BidiCharacters, u"\u202Egnp.js"_s, u"U+202E"_s},
        {IntakeWarningKind::UnreachablePage, u"pages/a/a"_s, {}},
    };
    return open;
}

void IntakePaneTest::gravestFirst()
{
    ReviewContext context;
    IntakeModel model(context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    context.setReplay(openCase(), {});
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, IntakeModel::SeverityColumn).data().toString() + u' '
                    + model.index(row, IntakeModel::PlaceColumn).data().toString());
    }
    QCOMPARE(
        rows,
        QStringList({u"Grave ⟨U+202E⟩gnp.js"_s, u"Warning app.json:3"_s, u"Note app.json"_s, u"Note pages/a/a"_s}));
    context.clear();
    QCOMPARE(model.rowCount(), 0);
}

void IntakePaneTest::filters()
{
    ReviewContext context;
    context.setReplay(openCase(), {});
    IntakePane pane(context);
    const auto* table = pane.findChild<QTableView*>();
    auto* least = pane.findChild<QComboBox*>();
    auto* text = pane.findChild<QLineEdit*>();
    QCOMPARE(table->model()->rowCount(), 4);
    least->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 2);
    least->setCurrentIndex(0);
    text->setText(u"GONE"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, IntakeModel::PlaceColumn).data().toString(), u"app.json:3"_s);
}

void IntakePaneTest::leadsToFileAndLine()
{
    ReviewContext context;
    context.setReplay(openCase(), {});
    IntakePane pane(context);
    QSignalSpy selected(&context, &ReviewContext::sourceSelected);
    auto* table = pane.findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(context.selectedSource(), (SourcePlace{u"app.json"_s, 3, 1}));
    // Kept out of the package: there is nothing to show.
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(selected.size(), 1);
}

void IntakePaneTest::everyKindHasWords()
{
    QStringList seen;
    const QList<IntakeWarningKind> kinds = intakeWarningKinds();
    for (const IntakeWarningKind kind : kinds) {
        const QString words = IntakeWords::kind(kind);
        QVERIFY2(!words.isEmpty() && !seen.contains(words), qPrintable(intakeWarningId(kind)));
        seen.append(words);
        QCOMPARE(intakeWarningFromId(intakeWarningId(kind)), std::optional(kind));
    }
}

void IntakePaneTest::nothingIsHidden()
{
    QCOMPARE(visibleText(u"图片/a\u0007\u200Bb \u202E.js"_s), u"图片/a⟨U+0007⟩⟨U+200B⟩b ⟨U+202E⟩.js"_s);
    QCOMPARE(visibleText(u"😀\U000E0041"_s), u"😀⟨U+E0041⟩"_s);
}

QTEST_MAIN(IntakePaneTest)
#include "tst_intakepane.moc"
