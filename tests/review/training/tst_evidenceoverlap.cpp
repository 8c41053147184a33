// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/evidenceoverlap.h"

#include "review/cases/evidence.h"

#include <QJsonObject>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

Evidence lines(const QString& path, const QList<LineRange>& ranges)
{
    Evidence piece;
    piece.kind = EvidenceKind::Source;
    piece.path = path;
    piece.lines = ranges;
    return piece;
}

Evidence picture(const QString& route, const QList<MarkedRectangle>& marks, int width = 100, int height = 100)
{
    Evidence piece;
    piece.kind = EvidenceKind::Screenshot;
    piece.route = route;
    piece.rectangles = marks;
    piece.imageWidth = width;
    piece.imageHeight = height;
    return piece;
}

Evidence calls(const QString& route, const QStringList& interfaces)
{
    Evidence piece;
    piece.kind = EvidenceKind::Trace;
    piece.route = route;
    for (const QString& name : interfaces)
        piece.calls.append(QJsonObject{{u"api"_s, name}});
    return piece;
}

Evidence field(const QString& path, EvidenceKind kind = EvidenceKind::Form)
{
    Evidence piece;
    piece.kind = kind;
    piece.path = path;
    return piece;
}

} // namespace

class EvidenceOverlapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlap_data()
    {
        QTest::addColumn<Evidence>("one");
        QTest::addColumn<Evidence>("other");
        QTest::addColumn<double>("overlap");
        const Evidence tenLines = lines(u"a.js"_s, {{1, 10}});
        QTest::newRow("the same lines") << tenLines << tenLines << 1.0;
        QTest::newRow("half of them") << tenLines << lines(u"a.js"_s, {{1, 5}}) << 0.5;
        QTest::newRow("shifted") << tenLines << lines(u"a.js"_s, {{6, 15}}) << 1.0 / 3;
        QTest::newRow("ranges in pieces") << tenLines << lines(u"a.js"_s, {{6, 10}, {1, 5}}) << 1.0;
        QTest::newRow("a line counted twice is one") << tenLines << lines(u"a.js"_s, {{1, 10}, {2, 9}}) << 1.0;
        QTest::newRow("another file") << tenLines << lines(u"b.js"_s, {{1, 10}}) << 0.0;
        QTest::newRow("the whole file shows its lines") << tenLines << field(u"a.js"_s, EvidenceKind::File) << 1.0;
        QTest::newRow("to the end of numbers")
            << lines(u"a.js"_s, {{1, 2147483647}}) << lines(u"a.js"_s, {{1, 2147483647}}) << 1.0;
        const Evidence corner = picture(u"pages/a"_s, {{0, 0, 50, 50, {}}});
        QTest::newRow("the same area") << corner << corner << 1.0;
        QTest::newRow("at twice the size") << corner << picture(u"pages/a"_s, {{0, 0, 100, 100, {}}}, 200, 200) << 1.0;
        QTest::newRow("half the area") << corner << picture(u"pages/a"_s, {{0, 0, 50, 25, {}}}) << 0.5;
        QTest::newRow("elsewhere on the page") << corner << picture(u"pages/a"_s, {{60, 60, 20, 20, {}}}) << 0.0;
        QTest::newRow("marking more than is there")
            << corner << picture(u"pages/a"_s, {{0, 0, 50, 50, {}}, {60, 60, 20, 20, {}}}) << 0.75;
        QTest::newRow("nothing marked") << corner << picture(u"pages/a"_s, {}) << 1.0;
        QTest::newRow("another page") << corner << picture(u"pages/b"_s, {}) << 0.0;
        const Evidence request = calls(u"pages/a"_s, {u"request"_s, u"login"_s});
        QTest::newRow("the same calls, more often")
            << request << calls(u"pages/a"_s, {u"login"_s, u"request"_s, u"login"_s}) << 1.0;
        QTest::newRow("one call of two") << request << calls(u"pages/a"_s, {u"login"_s}) << 0.5;
        QTest::newRow("no calls") << calls(u"pages/a"_s, {}) << calls(u"pages/a"_s, {}) << 0.0;
        QTest::newRow("the same field") << field(u"name"_s) << field(u"name"_s) << 1.0;
        QTest::newRow("another field") << field(u"name"_s) << field(u"introduction"_s) << 0.0;
        QTest::newRow("another kind") << request << corner << 0.0;
    }

    void overlap()
    {
        QFETCH(const Evidence, one);
        QFETCH(const Evidence, other);
        QTEST(evidenceOverlap(one, other), "overlap");
        QTEST(evidenceOverlap(other, one), "overlap");
    }
};

QTEST_GUILESS_MAIN(EvidenceOverlapTest)
#include "tst_evidenceoverlap.moc"
