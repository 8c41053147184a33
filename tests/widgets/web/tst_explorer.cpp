// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/exploredpackage.h"
#include "tests/widgets/web/webtestmain.h"
#include "widgets/explore/steplistmodel.h"
#include "widgets/web/explorer/explorationbook.h"
#include "widgets/web/explorer/pageexplorer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Mingjing;
using namespace Qt::StringLiterals;
using Kind = ExplorationIssue::Kind;

class ExplorerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong();
    void whatAnInventedQueryMayCauseIsDoubtful();
    void stepsBeforeAReopeningAreKept();
    void walksTheSameWayTwice();
    void canBeCancelled();
    void timeEndsIt();

private:
    static ExploreOptions optionsFor(const QStringList& routes);
    static Exploration explore(const ExploreOptions& options);
};

static QStringList allRoutes()
{
    QStringList routes;
    for (const QString& name : {u"home"_s, u"detail"_s, u"form"_s, u"list"_s, u"blank"_s, u"boom"_s, u"guard"_s,
                                u"dead"_s, u"hang"_s, u"secret"_s})
        routes.append(u"pages/%1/%1"_s.arg(name));
    return routes;
}

ExploreOptions ExplorerTest::optionsFor(const QStringList& routes)
{
    ExploreOptions options;
    options.routes = allRoutes();
    options.entry = options.routes.first();
    for (const ExploreOptions::Opening& opening : likelyOpenings(*exploredPackage(), options.routes)) {
        if (routes.contains(opening.route))
            options.openings.append(opening);
    }
    options.pictureScale = 1.0;
    return options;
}

Exploration ExplorerTest::explore(const ExploreOptions& options)
{
    PageExplorer explorer(exploredPackage(), options);
    QSignalSpy finished(&explorer, &PageExplorer::finished);
    explorer.start();
    if (!finished.wait(240000))
        return {};
    return finished.first().first().value<Exploration>();
}

static const ExplorationIssue* issueOf(const Exploration& exploration, Kind kind, const QString& name)
{
    for (const ExplorationIssue& issue : exploration.issues) {
        if (issue.kind == kind && issue.route.contains(name))
            return &issue;
    }
    return nullptr;
}

void ExplorerTest::whatAnInventedQueryMayCauseIsDoubtful()
{
    ExplorationBook book(exploredPackage(), allRoutes(), allRoutes().first());
    book.expectQuery(u"pages/detail/detail"_s);
    const auto doubts = [&book](const QString& opened, const QString& page, const QString& message) {
        ExploredVisit visit;
        visit.route = opened;
        book.noteError({u"script"_s, message, {}, page}, visit, 0, 0);
        return book.exploration().issues.last().doubtful;
    };
    const QString detail = u"pages/detail/detail"_s;
    const QString home = u"pages/home/home"_s;
    QVERIFY(doubts(detail, detail, u"Cannot read properties of undefined (reading 'a')"_s));
    QVERIFY(doubts(detail, detail, u"Unexpected token u in JSON at position 0"_s));
    QVERIFY(!doubts(detail, detail, u"x is not a function"_s));
    QVERIFY(!doubts(home, detail, u"Cannot read properties of undefined (reading 'b')"_s));
    QVERIFY(!doubts(home, home, u"Cannot read properties of undefined (reading 'c')"_s));
}

void ExplorerTest::findsWhatIsWrong()
{
    QTemporaryDir folder;
    ExploreOptions options = optionsFor(allRoutes());
    options.folder = folder.path();
    const Exploration found = explore(options);
    QStringList reached = found.reachedRoutes();
    reached.sort();
    QStringList all = allRoutes();
    all.sort();
    QCOMPARE(reached.join(u" "_s), all.join(u" "_s));

    // A page that needs a query has content with it, and without it none.
    const ExploredVisit* detail = found.bestWithQuery(u"pages/detail/detail"_s);
    QVERIFY(detail);
    QCOMPARE(detail->query, u"id=1&kind=book"_s);
    QCOMPARE(detail->origin, u"address"_s);
    QVERIFY(!detail->blank);
    QVERIFY(std::any_of(found.visits.begin(), found.visits.end(), [](const ExploredVisit& visit) {
        return visit.route == "pages/detail/detail"_L1 && visit.query.isEmpty() && visit.blank;
    }));
    QVERIFY(!issueOf(found, Kind::Blank, u"detail"_s));

    const ExplorationIssue* asleep = issueOf(found, Kind::DeadButton, u"home"_s);
    QVERIFY(asleep);
    QCOMPARE(asleep->place, (SourcePlace{u"pages/home/home.wxml"_s, 3, 1}));
    QVERIFY(asleep->detail.contains("nothing1"_L1));
    QCOMPARE(found.count(Kind::DeadButton), 1);

    const ExplorationIssue* gone = issueOf(found, Kind::MissingPage, u"home"_s);
    QVERIFY(gone);
    QCOMPARE(gone->detail, u"/pages/absent/absent"_s);
    QCOMPARE(gone->place.line, 4);
    const ExplorationIssue* picture = issueOf(found, Kind::MissingPicture, u"home"_s);
    QVERIFY(picture);
    QCOMPARE(picture->detail, u"/images/none.png"_s);
    QVERIFY(issueOf(found, Kind::PlaceholderText, u"home"_s));
    QVERIFY(issueOf(found, Kind::Blank, u"blank"_s));
    QCOMPARE(found.count(Kind::Blank), 1);
    const ExplorationIssue* boom = issueOf(found, Kind::ScriptError, u"boom"_s);
    QVERIFY(boom);
    QVERIFY(boom->step > 0);
    QVERIFY(boom->detail.contains("boom happened"_L1));
    QVERIFY(issueOf(found, Kind::DeadEnd, u"dead"_s));
    QCOMPARE(found.count(Kind::DeadEnd), 1);
    const ExplorationIssue* hang = issueOf(found, Kind::Hang, u"hang"_s);
    QVERIFY(hang);
    QCOMPARE(hang->place.line, 2);

    // The form was filled and sent, its question answered both ways.
    const auto did = [&found](QLatin1StringView route, QLatin1StringView action, const QString& words) {
        return std::any_of(found.steps.begin(), found.steps.end(), [&](const ExploredStep& step) {
            return step.route.contains(route) && step.action == action && step.words.contains(words);
        });
    };
    QString walk;
    for (const ExploredStep& step : found.steps) {
        if (step.route.contains("form"_L1))
            walk += u"%1 %2 %3; "_s.arg(step.action, step.words, exploredEffectId(step.effect));
    }
    QVERIFY(did("form"_L1, "type"_L1, u"手机号"_s));
    QVERIFY(did("form"_L1, "submit"_L1, u"Send"_s));
    QVERIFY2(did("form"_L1, "answer"_L1, u"取消"_s), qPrintable(walk));
    QVERIFY(did("form"_L1, "answer"_L1, u"确定"_s));
    QVERIFY(did("list"_L1, "bottom"_L1, QString()));
    // Behind a question lies a page, and the way there is known.
    QVERIFY(std::any_of(found.edges.begin(), found.edges.end(), [](const ExploredEdge& edge) {
        return edge.from == "pages/guard/guard"_L1 && edge.to == "pages/secret/secret"_L1
            && edge.query == "from=guard"_L1;
    }));

    for (const ExploredState& state : found.states) {
        QVERIFY2(QFileInfo::exists(QDir(folder.path()).filePath(state.screenshot)), qPrintable(state.route));
        QVERIFY(!state.screenshot.isEmpty());
    }
    QCOMPARE(Exploration::fromJson(found.toJson()), found);
}

/// Steps without what clocks have a say in.
static QJsonArray walkOf(const Exploration& exploration)
{
    QJsonArray walk;
    for (const ExploredStep& step : exploration.steps)
        walk.append(step.toJson());
    return walk;
}

void ExplorerTest::stepsBeforeAReopeningAreKept()
{
    const QString route = u"pages/keep/keep"_s;
    const auto package = std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{
        {u"app.json"_s, R"({"pages":["pages/keep/keep"]})"},
        {u"app.js"_s, "App({})\n"},
        {route + u".json"_s, "{}"},
        {route + u".wxml"_s, "<button bindtap=\"go\">Go</button>\n<view wx:if=\"{{seen}}\">Seen before</view>\n"},
        {route + u".js"_s,
         "Page({\n  data: { seen: false },\n  onLoad() { this.setData({ seen: wx.getStorageSync('seen') === 1 }) },\n"
         "  go() { wx.setStorageSync('seen', 1) },\n})\n"}});
    ExploreOptions options;
    options.routes = QStringList{route};
    options.entry = route;
    options.openings = likelyOpenings(*package, options.routes);
    PageExplorer explorer(package, options);
    QSignalSpy finished(&explorer, &PageExplorer::finished);
    explorer.start();
    QVERIFY(finished.wait(120000));
    const auto found = finished.first().first().value<Exploration>();
    QVERIFY(found.states.size() >= 2);
    QCOMPARE(found.states.at(0).step, 0);
    QVERIFY(found.states.at(1).textLength > found.states.at(0).textLength);
    StepListModel model;
    model.show(found.states.at(1), {}, found.steps);
    QVERIFY2(model.rowCount() >= 2, "the tap that made it look otherwise");
}

void ExplorerTest::walksTheSameWayTwice()
{
    const ExploreOptions options = optionsFor({u"pages/home/home"_s, u"pages/form/form"_s, u"pages/guard/guard"_s});
    const Exploration first = explore(options);
    const Exploration second = explore(options);
    QVERIFY(!first.steps.isEmpty());
    QCOMPARE(walkOf(first), walkOf(second));
    QCOMPARE(first.states, second.states);
    QCOMPARE(first.issues, second.issues);
    ExploreOptions other = options;
    other.seed = 2;
    QVERIFY(walkOf(explore(other)) != walkOf(first));
}

void ExplorerTest::canBeCancelled()
{
    PageExplorer explorer(exploredPackage(), optionsFor(allRoutes()));
    QSignalSpy finished(&explorer, &PageExplorer::finished);
    connect(&explorer, &PageExplorer::stepDone, &explorer, &PageExplorer::cancel);
    explorer.start();
    QVERIFY(finished.wait(60000));
    QCOMPARE(finished.size(), 1);
    const auto found = finished.first().first().value<Exploration>();
    QVERIFY(found.cancelled);
    QCOMPARE(found.steps.size(), 1);
    QCOMPARE(found.visits.last().ended, u"cancelled"_s);
}

void ExplorerTest::timeEndsIt()
{
    ExploreOptions options = optionsFor(allRoutes());
    options.totalTimeMs = 1;
    const Exploration found = explore(options);
    QVERIFY(found.timeUp);
    QVERIFY(!found.cancelled);
    QVERIFY(found.visits.size() <= 1);
}

MINGJING_WEB_TEST_MAIN(ExplorerTest)
#include "tst_explorer.moc"
