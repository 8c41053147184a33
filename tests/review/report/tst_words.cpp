// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/casestate.h"
#include "review/journal/eventkind.h"
#include "review/report/reportresources.h"
#include "review/report/reporttext.h"
#include "review/specification/capability.h"
#include "review/specification/penaltycondition.h"
#include "review/specification/penaltykind.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

/// `group.key` → word.
QMap<QString, QString> tableOf(const QString& language)
{
    initializeReportResources();
    QFile file(u":/mingjing/report/strings.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject groups = QJsonDocument::fromJson(file.readAll()).object();
    QMap<QString, QString> table;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject words = group->toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            table.insert(group.key() + u'.' + word.key(), word->toString());
    }
    return table;
}

QStringList placeholders(const QString& phrase)
{
    static const QRegularExpression pattern(u"%[1-9]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(phrase); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

/// Every id that a report may have to put into words, as `group.id`.
QStringList everyId()
{
    QStringList ids;
    for (const PenaltyKind kind : allPenaltyKinds())
        ids += u"penalty."_s + penaltyKindId(kind);
    for (const Capability capability : allCapabilities())
        ids += u"capability."_s + capabilityId(capability);
    for (int i = 0; i < eventKindCount; ++i)
        ids += u"event."_s + eventKindId(EventKind(i));
    for (int i = 0; i <= int(PenaltyCondition::ThirdParty); ++i)
        ids += u"when."_s + penaltyConditionId(PenaltyCondition(i));
    for (int i = 0; i <= int(Verdict::Unjudged); ++i)
        ids += u"verdict."_s + verdictId(Verdict(i));
    for (int i = 0; i <= int(Severity::Critical); ++i)
        ids += u"severity."_s + severityId(Severity(i));
    for (int i = 0; i <= int(Outcome::Penalise); ++i)
        ids += u"outcome."_s + outcomeId(Outcome(i));
    for (int i = 0; i <= int(DecisionState::Overridden); ++i)
        ids += u"decision_state."_s + decisionStateId(DecisionState(i));
    for (int i = 0; i <= int(DeadlineState::Void); ++i)
        ids += u"deadline_state."_s + deadlineStateId(DeadlineState(i));
    for (int i = 0; i <= int(CaseStatus::Archived); ++i)
        ids += u"status."_s + caseStatusId(CaseStatus(i));
    for (int i = 0; i <= int(EvidenceKind::File); ++i)
        ids += u"evidence."_s + evidenceKindId(EvidenceKind(i));
    return ids;
}

ReportText textIn(ReportLanguage language)
{
    return *ReportText::load(language, QTimeZone("Asia/Shanghai"));
}

} // namespace

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTablesHaveTheSameKeys()
    {
        const QStringList chinese = tableOf(u"zh_CN"_s).keys();
        QVERIFY(chinese.size() > 200);
        QCOMPARE(tableOf(u"en"_s).keys(), chinese);
    }

    void noWordIsEmpty_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void noWordIsEmpty()
    {
        QFETCH(QString, language);
        const auto table = tableOf(language);
        for (auto it = table.begin(); it != table.end(); ++it)
            QVERIFY2(!it->trimmed().isEmpty(), qPrintable(it.key()));
        for (const QString& id : everyId())
            QVERIFY2(table.contains(id), qPrintable(id));
    }

    void englishHasNoChinese()
    {
        static const QRegularExpression han(u"\\p{Han}"_s);
        const auto table = tableOf(u"en"_s);
        for (auto it = table.begin(); it != table.end(); ++it)
            QVERIFY2(!it->contains(han), qPrintable(it.key()));
    }

    void phrasesTakeTheSameArguments()
    {
        const auto chinese = tableOf(u"zh_CN"_s);
        const auto english = tableOf(u"en"_s);
        for (auto it = chinese.begin(); it != chinese.end(); ++it)
            QVERIFY2(placeholders(*it) == placeholders(english.value(it.key())), qPrintable(it.key()));
    }

    void anArgumentIsNoPattern()
    {
        QCOMPARE(textIn(ReportLanguage::English).phrase(u"measure"_s, {u"%2 %1"_s, u"x%1"_s}), u"%2 %1: x%1"_s);
    }

    void momentsStandInTheSubjectsZone()
    {
        const QDateTime moment = QDateTime::fromString(u"2026-11-23T16:05:00Z"_s, Qt::ISODate);
        QCOMPARE(textIn(ReportLanguage::Chinese).moment(moment), u"2026年11月24日 00:05"_s);
        QCOMPARE(textIn(ReportLanguage::English).moment(moment), u"24 Nov 2026, 00:05"_s);
        QCOMPARE(textIn(ReportLanguage::English).moment({}), QString());
    }

    void listsAndMissingWords()
    {
        QCOMPARE(textIn(ReportLanguage::Chinese).list({u"甲"_s, u"乙"_s}), u"甲、乙"_s);
        QCOMPARE(textIn(ReportLanguage::English).list({u"a"_s, u"b"_s}), u"a, b"_s);
        QCOMPARE(textIn(ReportLanguage::English).word("penalty"_L1, u"no_such"_s), u"no_such"_s);
        QCOMPARE(textIn(ReportLanguage::English).of({u"只有中文"_s, {}}), u"只有中文"_s);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
