// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/packagetreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

class PackageTreeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFoldersFirst();
    void findsPaths();
    void keepsFileAndFolderOfOneName();
    void takesManyFolders();
    void spellsOutWhatTurnsAName();
};

namespace {

QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString() + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

} // namespace

void PackageTreeTest::showsFoldersFirst()
{
    PackageTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({{u"app.json"_s}, {u"pages/a10/a.js"_s}, {u"pages/a2/a.js"_s}, {u"pages/z.js"_s}});
    QCOMPARE(printed(model),
             u"pages\n"
             " a2\n"
             "  a.js\n"
             " a10\n"
             "  a.js\n"
             " z.js\n"
             "app.json\n"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void PackageTreeTest::findsPaths()
{
    PackageTreeModel model;
    model.setEntries({{u"pages/home/home.wxml"_s, 12}, {u"app.js"_s}});
    const QModelIndex home = model.indexOf(u"pages/home/home.wxml"_s);
    QVERIFY(home.isValid());
    QCOMPARE(home.data(PackageTreeModel::PathRole).toString(), u"pages/home/home.wxml"_s);
    QCOMPARE(home.data(PackageTreeModel::SizeRole).toLongLong(), 12);
    QVERIFY(!home.data(PackageTreeModel::IsFolderRole).toBool());
    QVERIFY(model.indexOf(u"pages/home"_s).data(PackageTreeModel::IsFolderRole).toBool());
    QVERIFY(!model.indexOf(u"pages/away"_s).isValid());
}

void PackageTreeTest::keepsFileAndFolderOfOneName()
{
    PackageTreeModel model;
    model.setEntries({{u"a"_s}, {u"a/b"_s}});
    QCOMPARE(printed(model), u"a\n b\na\n"_s);
}

void PackageTreeTest::takesManyFolders()
{
    // Each once cost a look at all before it.
    QList<PackageEntry> entries;
    for (int i = 0; i < 100'000; ++i)
        entries.append({u"%1/a.js"_s.arg(i, 6, 10, QLatin1Char('0'))});
    PackageTreeModel model;
    model.setEntries(entries);
    QCOMPARE(model.rowCount(), entries.size());
    QVERIFY(model.indexOf(u"099999/a.js"_s).isValid());
}

void PackageTreeTest::spellsOutWhatTurnsAName()
{
    PackageTreeModel model;
    const QString path = u"\u202egnp.js"_s;
    model.setEntries({{path, 1, 1, 0}});
    QCOMPARE(model.indexOf(path).data().toString(), u"⟨U+202E⟩gnp.js"_s);
    QCOMPARE(model.indexOf(path).data(PackageTreeModel::PathRole).toString(), path);
}

QTEST_MAIN(PackageTreeTest)
#include "tst_packagetree.moc"
