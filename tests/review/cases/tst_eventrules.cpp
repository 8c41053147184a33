// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/eventrules.h"

#include <QTest>

using namespace Mingjing;

class EventRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One row for each kind: o(pen) d(ecided) c(losed) a(rchived), where it may happen.
    void eachKindHasItsTime_data()
    {
        QTest::addColumn<EventKind>("kind");
        QTest::addColumn<QByteArray>("statuses");
        const auto row = [](EventKind kind, const char* statuses) {
            QTest::newRow(qPrintable(eventKindId(kind))) << kind << QByteArray(statuses);
        };
        row(EventKind::CaseOpened, "");
        row(EventKind::PackageAttached, "o");
        row(EventKind::EditionPinned, "o");
        row(EventKind::StoreFormFilled, "o");
        row(EventKind::ScenarioChanged, "o");
        row(EventKind::PageViewed, "o");
        row(EventKind::ItemJudged, "o");
        row(EventKind::HintAccepted, "o");
        row(EventKind::HintDismissed, "o");
        row(EventKind::EvidenceCaptured, "od");
        row(EventKind::FindingRecorded, "o");
        row(EventKind::FindingChanged, "o");
        row(EventKind::FindingWithdrawn, "o");
        row(EventKind::DecisionDrafted, "o");
        row(EventKind::DecisionHeld, "o");
        row(EventKind::DecisionIssued, "o");
        row(EventKind::DecisionOverridden, "dc");
        row(EventKind::PenaltyExecuted, "dc");
        row(EventKind::PenaltyLifted, "odc");
        row(EventKind::DeadlineSet, "odc");
        row(EventKind::DeadlineMet, "odc");
        row(EventKind::DeadlineMissed, "odc");
        row(EventKind::ResubmissionReceived, "odc");
        row(EventKind::AppealFiled, "dc");
        row(EventKind::AppealAnswered, "dc");
        row(EventKind::NoteAdded, "odc");
        row(EventKind::HandedOver, "odc");
        row(EventKind::CaseClosed, "d");
        row(EventKind::CaseArchived, "c");
        row(EventKind::CarriedOver, "o");
        row(EventKind::ProfileChosen, "o");
        row(EventKind::SecondReadingGiven, "o");
        row(EventKind::AppealWithdrawn, "dc");
        row(EventKind::NoticeIssued, "odc");
        row(EventKind::FindingAnswered, "odc");
        row(EventKind::DeadlineMoved, "odc");
        row(EventKind::RelationRecorded, "odc");
        row(EventKind::RelationWithdrawn, "odc");
        row(EventKind::CreditChanged, "odc");
    }

    void eachKindHasItsTime()
    {
        QFETCH(EventKind, kind);
        QFETCH(QByteArray, statuses);
        QCOMPARE(isAllowed(kind, CaseStatus::Open), statuses.contains('o'));
        QCOMPARE(isAllowed(kind, CaseStatus::Decided), statuses.contains('d'));
        QCOMPARE(isAllowed(kind, CaseStatus::Closed), statuses.contains('c'));
        QVERIFY(!isAllowed(kind, CaseStatus::Archived));
    }
};

QTEST_GUILESS_MAIN(EventRulesTest)
#include "tst_eventrules.moc"
