// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/widgets/room/reviewroom.h"
#include "widgets/appeals/appealcard.h"
#include "widgets/appeals/appealform.h"
#include "widgets/appeals/appealspane.h"
#include "widgets/appeals/noticepanel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Mingjing;

namespace {

DecidedStep searchBan(int days)
{
    DecidedStep step;
    step.clauses = QStringList{u"2/5.1.1"_s};
    step.kind = PenaltyKind::Ban;
    step.capabilities = {Capability::Search};
    step.days = days;
    return step;
}

/// A room whose case has a finding and a ban that is in force.
void penalise(ReviewRoom& room)
{
    room.enter();
    room.recordFinding(u"2/5.1.1"_s, {room.captureSource()}, u"以红包利诱用户分享"_s);
    Decision decision;
    decision.outcome = Outcome::Penalise;
    decision.summary = u"封禁搜索"_s;
    decision.steps = {searchBan(30)};
    VERIFY_RESULT(room.session->draftDecision(decision));
    VERIFY_RESULT(room.session->issueDecision());
    VERIFY_RESULT(room.session->executeStep(u"D1.1"_s));
}

QPushButton* buttonOf(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void file(AppealsPane& pane, const QString& statement)
{
    QVERIFY(pane.form());
    pane.form()->findChild<QCheckBox*>()->setChecked(true);
    pane.form()->findChild<QPlainTextEdit*>(u"statement_F1"_s)->setPlainText(statement);
    pane.fileAppeal();
}

} // namespace

class AppealsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToAppealAgainst()
    {
        ReviewRoom room;
        room.enter();
        AppealsPane pane(room.context);
        QVERIFY(!pane.form());
        QVERIFY(pane.notice()->text().isEmpty());
        for (const QAction* action : pane.actions())
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }

    void anAppealIsFiledAndAnsweredInThePane()
    {
        ReviewRoom room;
        penalise(room);
        AppealsPane pane(room.context);
        file(pane, QString());
        QVERIFY(room.state().appeals.isEmpty());
        QTemporaryDir folder;
        QFile proof(folder.filePath(u"证明.txt"_s));
        QVERIFY(proof.open(QIODevice::WriteOnly));
        proof.write("proof");
        proof.close();
        pane.form()->attach(u"F1"_s, proof.fileName());
        file(pane, u"页面已下线"_s);
        QCOMPARE(room.state().appeals.size(), 1);
        QCOMPARE(room.state().appeals.first().items.first().materials.first().name, u"证明.txt"_s);
        QVERIFY(!pane.form());

        room.session->setActor(u"lead"_s);
        (void)room.session->addNote(u"换人复核"_s);
        auto* card = pane.findChild<AppealCard*>();
        QVERIFY(card);
        auto* result = card->findChild<QComboBox*>();
        result->setCurrentIndex(result->findData(static_cast<int>(AppealResult::Partly)));
        card->findChild<QLineEdit*>()->setText(u"情节较轻"_s);
        card->findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(card->verdict().shortenings.size(), 1);
        buttonOf(*card, AppealCard::tr("Answer the appeal"))->click();
        QTRY_COMPARE(room.state().appeals.first().state, AppealState::Partly);
        QCOMPARE(room.state().decisions.first().steps.first().shortenedTo, std::optional<int>(15));
        QVERIFY2(pane.notice()->text().contains(u"情节较轻"_s), qPrintable(pane.notice()->text()));
    }

    /// When an appeal came is written in the time of the subject, wherever the machine stands.
    void theTimeOfReceiptIsThatOfTheSubject()
    {
        ReviewRoom room;
        penalise(room);
        QCOMPARE(room.state().timeZone, u"Asia/Shanghai"_s);
        const QDateTime issued = room.state().issued()->issuedAt;
        room.advanceDays(1);
        AppealsPane pane(room.context);
        auto* received = pane.form()->findChild<QDateTimeEdit*>();
        QVERIFY(received);
        const QDateTime there = room.session->now().toTimeZone(QTimeZone("Asia/Shanghai"));
        QCOMPARE(received->date(), there.date());
        QCOMPARE(received->time().hour(), there.time().hour());
        received->setTime(QTime(9, 15));
        file(pane, u"页面已下线"_s);
        QCOMPARE(room.state().appeals.size(), 1);
        const QDateTime filed = room.state().appeals.first().filedAt;
        QCOMPARE(filed, QDateTime(there.date(), QTime(9, 15), QTimeZone("Asia/Shanghai")).toUTC());
        QVERIFY(filed > issued);
    }

    void whoDecidedIsToldSoAndMustSayThatNobodyElseIsThere()
    {
        ReviewRoom room;
        penalise(room);
        AppealsPane pane(room.context);
        file(pane, u"页面已下线"_s);
        auto* card = pane.findChild<AppealCard*>();
        card->findChild<QLineEdit*>()->setText(u"维持"_s);
        buttonOf(*card, AppealCard::tr("Answer the appeal"))->click();
        QTest::qWait(0);
        QCOMPARE(room.state().appeals.first().state, AppealState::Pending);
        card = pane.findChild<AppealCard*>();
        QCOMPARE(card->findChild<QLineEdit*>()->text(), u"维持"_s);
        for (QCheckBox* box : card->findChildren<QCheckBox*>()) {
            if (box->text() == AppealCard::tr("Nobody else is there to answer. This is recorded."))
                box->setChecked(true);
        }
        buttonOf(*card, AppealCard::tr("Answer the appeal"))->click();
        QTRY_COMPARE(room.state().appeals.first().state, AppealState::Rejected);
        QVERIFY(room.state().appeals.first().soleReviewer);
    }

    void theNoticeIsCopiedSavedAndRecorded()
    {
        ReviewRoom room;
        penalise(room);
        AppealsPane pane(room.context);
        QVERIFY(pane.notice()->text().contains(u"以红包利诱用户分享"_s));
        pane.notice()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), pane.notice()->text());
        QTemporaryDir folder;
        const QList<std::pair<QString, QByteArray>> files = {
            {u"a.txt"_s, "违规"}, {u"a.html"_s, "<h1>"}, {u"a.json"_s, "banned_function_names"}};
        for (const auto& [name, words] : files) {
            VERIFY_RESULT(pane.notice()->saveTo(folder.filePath(name)));
            QFile saved(folder.filePath(name));
            QVERIFY(saved.open(QIODevice::ReadOnly));
            QVERIFY2(saved.readAll().contains(words), qPrintable(name));
        }
        VERIFY_ERROR(pane.notice()->saveTo(folder.filePath(u"none/a.txt"_s)), ErrorCode::Refused);
        pane.notice()->record();
        QCOMPARE(room.state().notices.size(), 1);
        QCOMPARE(QString::fromUtf8(room.session->blob(room.state().notices.first().sha256).value()),
                 pane.notice()->text());
    }

    void nothingIsCarriedToAnotherCase()
    {
        ReviewRoom room;
        penalise(room);
        AppealsPane pane(room.context);
        pane.form()->findChild<QPlainTextEdit*>(u"statement_F1"_s)->setPlainText(u"半句"_s);
        (void)room.session->addNote(u"无关"_s);
        QCOMPARE(pane.form()->findChild<QPlainTextEdit*>(u"statement_F1"_s)->toPlainText(), u"半句"_s);
        room.context.clear();
        QVERIFY(!pane.form());
        QVERIFY(pane.notice()->text().isEmpty());
    }
};

QTEST_MAIN(AppealsPaneTest)
#include "tst_appealspane.moc"
