// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Mingjing;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator*>());
        QLocale::setDefault(QLocale::c());
    }

    void aLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("findings");
        QTest::newRow("mainland") << QStringLiteral("zh_CN") << QStringLiteral("违规认定");
        QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("违规认定");
        QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("违规认定");
        QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("违规认定");
        QTest::newRow("traditional") << QStringLiteral("zh_Hant") << QStringLiteral("违规认定");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Findings");
        QTest::newRow("another") << QStringLiteral("fr_FR") << QStringLiteral("Findings");
    }

    void aLanguageIsSpoken()
    {
        QFETCH(QString, language);
        QFETCH(QString, findings);
        installLanguage(language);
        QCOMPARE(QCoreApplication::translate("Mingjing::FindingsPane", "Findings"), findings);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
