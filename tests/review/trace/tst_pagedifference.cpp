// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pagedifference.h"

#include <QJsonObject>
#include <QTest>

using namespace Mingjing;
using namespace Qt::StringLiterals;

using Kind = PageDifference::Kind;

namespace {

PageObservation observed(const QString& text, int elements = 3)
{
    PageObservation seen;
    seen.report.route = u"pages/home/home"_s;
    seen.report.text = text;
    seen.report.elements = elements;
    return seen;
}

RecordedCall call(const QString& api, const QString& url, int line)
{
    RecordedCall made;
    made.api = api;
    made.args = {QJsonObject{{u"url"_s, url}}};
    made.place = {u"pages/home/home.js"_s, line, 1};
    return made;
}

} // namespace

class PageDifferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoEndedShowsNoEmptyPage();
    void sameIsNoDifference()
    {
        PageObservation seen = observed(u"a\nb"_s);
        seen.calls = {call(u"request"_s, u"https://a.example/"_s, 4)};
        QVERIFY(differencesOf(seen, seen).isEmpty());
        QVERIFY(differencesOf(observed(u"a\nb"_s), observed(u"b\n\n a "_s)).isEmpty());
    }

    void textsThatOnlyOneShows()
    {
        const auto found = differencesOf(observed(u"shop\nnews"_s), observed(u"shop\ngrand draw"_s));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0), (PageDifference{Kind::Text, u"news"_s, {}, 1, 0, {}}));
        QVERIFY(found.at(0).onlyFirst());
        QCOMPARE(found.at(1), (PageDifference{Kind::Text, {}, u"grand draw"_s, 0, 1, {}}));
        QVERIFY(found.at(1).onlySecond());
    }

    void textsAreCounted()
    {
        const auto found = differencesOf(observed(u"buy\nbuy"_s), observed(u"buy"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0), (PageDifference{Kind::Text, u"buy"_s, u"buy"_s, 2, 1, {}}));
    }

    void callsAreToldWithTheirPlace()
    {
        PageObservation first = observed({});
        PageObservation second = observed({});
        first.calls = {call(u"request"_s, u"https://a.example/"_s, 4), call(u"request"_s, u"https://a.example/"_s, 4)};
        second.calls = {call(u"request"_s, u"https://a.example/"_s, 9), call(u"request"_s, u"https://b.example/"_s, 5)};
        const auto found = differencesOf(first, second);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0).second, u"wx.request https://b.example/"_s);
        QCOMPARE(found.at(0).place.line, 5);
    }

    void everythingElse()
    {
        PageObservation first = observed({}, 3);
        PageObservation second = observed({}, 5);
        second.report.route = u"pages/login/login"_s;
        second.report.title = u"Log in"_s;
        second.report.images = 1;
        second.report.scrollHeight = 900;
        second.report.errors = {PageError{u"script"_s, u"x is not defined"_s, {u"a.js"_s, 3, 1}, {}}};
        second.refused = {RefusedAttempt{u"https://c.example/"_s, u"request"_s, {}}};
        QList<Kind> kinds;
        for (const PageDifference& difference : differencesOf(first, second))
            kinds.append(difference.kind);
        QCOMPARE(kinds,
                 (QList<Kind>{Kind::Route, Kind::Title, Kind::Refused, Kind::Error, Kind::Elements, Kind::Images,
                              Kind::Height}));
    }

    void thereIsAnEnd()
    {
        QString text;
        for (int i = 0; i < 2000; ++i)
            text += u"line %1\n"_s.arg(i);
        QCOMPARE(differencesOf(observed(text), observed({})).size(), 500);
    }
};

void PageDifferenceTest::whoEndedShowsNoEmptyPage()
{
    PageObservation first;
    first.report.route = u"a"_s;
    first.report.title = u"Shop"_s;
    first.report.text = u"Grand draw"_s;
    first.report.elements = 9;
    PageObservation second;
    second.report.route = u"a"_s;
    second.ended = u"unresponsive"_s;
    const QList<PageDifference> differences = differencesOf(first, second);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().kind, PageDifference::Kind::Ended);
    QVERIFY(differences.first().onlySecond());
    QCOMPARE(differences.first().second, u"unresponsive"_s);
    QCOMPARE(differences.first().toJson()[u"kind"_s].toString(), u"ended"_s);
}

QTEST_GUILESS_MAIN(PageDifferenceTest)
#include "tst_pagedifference.moc"
