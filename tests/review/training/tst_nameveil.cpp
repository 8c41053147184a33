// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/nameveil.h"

#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

NameVeil veilOf(const CaseOpening& opening, const QString& actor = u"lin"_s)
{
    MemoryCaseStore store;
    HandClock clock;
    ReviewSession session(store, clock.function(), actor);
    const Result<QString> id = session.create(opening);
    Q_ASSERT(id);
    return NameVeil::of(session.journal(), {u"Subject %1"_s, u"Person %1"_s});
}

} // namespace

class NameVeilTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("veiled");
        QTest::newRow("whole") << u"青茶"_s << u"Subject 1"_s;
        QTest::newRow("within a sentence") << u"由青茶提供"_s << u"由Subject 1提供"_s;
        QTest::newRow("the longer name first") << u"青茶贸易"_s << u"Subject 2"_s;
        QTest::newRow("a person") << u"asked lin twice"_s << u"asked Person 1 twice"_s;
        QTest::newRow("a word that holds the name") << u"a linen line"_s << u"a linen line"_s;
        QTest::newRow("beside Chinese") << u"由lin处理"_s << u"由Person 1处理"_s;
        QTest::newRow("several") << u"青茶, lin, 青茶"_s << u"Subject 1, Person 1, Subject 1"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void texts()
    {
        QFETCH(const QString, text);
        CaseOpening opening = sampleOpening();
        opening.subject = u"青茶"_s;
        opening.relatedSubjects = {u"青茶贸易"_s};
        QTEST(veilOf(opening).veiled(text), "veiled");
    }

    void theFormSpeaksOfThemToo()
    {
        CaseOpening opening = sampleOpening();
        opening.storeForm = {
            {u"subject"_s,
             QJsonObject{{u"name"_s, u"老王茶行"_s}, {u"related"_s, QJsonArray{QJsonObject{{u"name"_s, u"小王"_s}}}}}},
            {u"administrator"_s, QJsonObject{{u"name"_s, u"王五"_s}}}};
        const NameVeil veil = veilOf(opening);
        const QJsonValue veiled = veil.veiled(QJsonValue(opening.storeForm));
        const QByteArray text = QJsonDocument(veiled.toObject()).toJson();
        for (const QString& name : {u"老王茶行"_s, u"小王"_s, u"王五"_s})
            QVERIFY2(!text.contains(name.toUtf8()), qPrintable(name));
        // Keys are no names.
        QVERIFY(veiled.toObject().contains("administrator"_L1));
    }

    void anEmptyNameIsNone()
    {
        CaseOpening opening = sampleOpening();
        opening.relatedSubjects = {u" "_s};
        const NameVeil veil = veilOf(opening);
        for (const auto& [former, other] : veil.names())
            QVERIFY(!former.trimmed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NameVeilTest)
#include "tst_nameveil.moc"
