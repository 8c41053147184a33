// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packagefault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mingjing;

/// Every input that the fuzzer kept, once more without it.
class TestPackageCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises();
};

void TestPackageCorpus::keepsItsPromises()
{
    const QDir folder(QStringLiteral(MINGJING_SOURCE_DIR "/tests/fuzz/corpus/package"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 100);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString fault = packageFault(file.readAll());
        QVERIFY2(fault.isEmpty(), qPrintable(name + u": "_s + fault));
    }
}

QTEST_GUILESS_MAIN(TestPackageCorpus)
#include "tst_packagecorpus.moc"
