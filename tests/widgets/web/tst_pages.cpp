// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/pagereader.h"
#include "tests/widgets/web/webtestmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// Opens every page of the packages in `language/`, `elements/` and `platform/` and follows the page's `.expect` file,
/// line by line:
/// `= text` must come to be shown, `! text` must not be there, `tap selector`, `press selector` (within an element of
/// the platform), `type selector text`, `theme light|dark`.
class PagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_data();
    void page();
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const MemoryPackage> packageIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (!path.endsWith(u".expect"_s))
            files.insert(QDir(folder).relativeFilePath(path), contents(path));
    }
    return std::make_shared<MemoryPackage>(files);
}

} // namespace

void PagesTest::page_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("route");
    const QString root = QStringLiteral(MINGJING_SOURCE_DIR "/tests/widgets/web");
    for (const QString& name : {u"language"_s, u"elements"_s, u"platform"_s}) {
        const QDir folder(root + u'/' + name);
        QDirIterator found(folder.path(), {u"*.expect"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString route = folder.relativeFilePath(found.next()).chopped(7);
            QTest::newRow(qPrintable(name + u' ' + route)) << folder.path() << route;
        }
    }
}

void PagesTest::page()
{
    QFETCH(QString, folder);
    QFETCH(QString, route);
    const QString expected = QString::fromUtf8(contents(folder + u'/' + route + u".expect"_s));
    QVERIFY(!expected.isEmpty());
    PageReading::Reader page(packageIn(folder));
    QVERIFY(page.open(route));
    QVERIFY(page.settle());
    for (const QString& line : expected.split(u'\n', Qt::SkipEmptyParts)) {
        const bool good = page.follow(line);
        QVERIFY2(good, qPrintable(line + u"\nshown: "_s + page.text()));
    }
}

MINGJING_WEB_TEST_MAIN(PagesTest)

#include "tst_pages.moc"
