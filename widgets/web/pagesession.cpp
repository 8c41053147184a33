// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pagesession.h"

#include "review/package/packagecontents.h"
#include "widgets/web/javascript.h"
#include "widgets/web/pagesession_p.h"
#include "widgets/web/runtimeconfiguration.h"

#include <QJsonArray>
#include <QPointer>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostMarked = 300;

} // namespace

PageSession::PageSession(std::shared_ptr<const PackageContents> contents, PageScenario scenario, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(contents), std::move(scenario)))
{
}

PageSession::~PageSession()
{
    Q_EMIT closing();
}

PageSession::Phase PageSession::phase() const
{
    return d->phase;
}

PageSession::Stop PageSession::stopped() const
{
    return d->stop;
}

const PageScenario& PageSession::scenario() const
{
    return d->scenario;
}

QString PageSession::currentRoute() const
{
    return d->current.route;
}

QString PageSession::currentQuery() const
{
    return d->current.query;
}

QWebEnginePage* PageSession::page() const
{
    return &d->page;
}

void PageSession::start()
{
    if (d->phase == Phase::Idle)
        d->load();
}

void PageSession::restart()
{
    if (!d->wanted)
        d->wanted = d->current;
    d->load();
}

void PageSession::restart(const PageScenario& scenario)
{
    d->setScenario(scenario);
    restart();
}

void PageSession::open(const QString& route, const QString& query)
{
    d->wanted = Private::Target{route, query};
    if (d->phase == Phase::Running)
        d->openWanted();
}

void PageSession::back()
{
    d->tell("back"_L1);
}

void PageSession::setPickMode(bool on)
{
    d->pickMode = on;
    d->tell("setPickMode"_L1, {on});
}

void PageSession::highlight(const SourcePlace& place)
{
    const QJsonObject where{{u"file"_s, place.file}, {u"line"_s, place.line}};
    d->tell("highlight"_L1, {place.isValid() ? QJsonValue(where) : QJsonValue(QJsonValue::Null)});
}

void PageSession::highlightText(const QString& text)
{
    d->tell("highlightText"_L1, {text});
}

void PageSession::markPlaces(const QList<SourcePlace>& places)
{
    QJsonArray list;
    for (const SourcePlace& place : places.mid(0, mostMarked))
        list.append(QJsonObject{{u"file"_s, place.file}, {u"line"_s, place.line}});
    d->tell("markPlaces"_L1, {list});
}

void PageSession::setTheme(PageScenario::Theme theme)
{
    d->scenario.theme = theme;
    d->tell("configure"_L1, {QJsonObject{{u"theme"_s, theme == PageScenario::Theme::Dark ? u"dark"_s : u"light"_s}}});
}

void PageSession::setTellsTouches(bool on)
{
    d->tellsTouches = on;
    d->tell("tellTouches"_L1, {on});
}

void PageSession::tap(const QJsonObject& tap)
{
    d->tell("tap"_L1, {tap});
}

void PageSession::scrollTo(int top)
{
    d->tell("scrollTo"_L1, {top});
}

void PageSession::requestReport(std::function<void(std::optional<PageReport>)> callback)
{
    // Goes before the page, which answers its last questions while it is destroyed.
    const QPointer<PendingAnswers> guard(&d->pending);
    const QString script = u"JSON.stringify(%1)"_s.arg(runtimeCall("report"_L1));
    d->page.runJavaScript(script, [guard, callback = std::move(callback)](const QVariant& answer) {
        if (!guard)
            return;
        const Result<PageReport> report = parsePageReport(answer.toString());
        callback(report ? std::optional(*report) : std::nullopt);
    });
}

void PageSession::settle(int timeoutMs, std::function<void(bool)> callback)
{
    d->ask("settle"_L1, timeoutMs, [callback = std::move(callback)](bool answered, int) { callback(answered); });
}

void PageSession::exercise(int timeoutMs, std::function<void(int)> callback)
{
    d->ask("exercise"_L1, timeoutMs, [callback = std::move(callback)](bool, int taps) { callback(taps); });
}

void PageSession::inspect()
{
    d->tell("inspect"_L1, {0});
}

void PageSession::look(int timeoutMs, std::function<void(std::optional<PageSight>)> callback)
{
    d->askSight("look"_L1, timeoutMs, std::move(callback));
}

void PageSession::act(int action, int timeoutMs, std::function<void(std::optional<PageSight>)> callback)
{
    d->askSight("act"_L1, timeoutMs, std::move(callback), {action});
}

QImage PageSession::grab() const
{
    QWebEngineView* view = QWebEngineView::forPage(&d->page);
    return view ? view->grab().toImage() : QImage();
}

} // namespace Mingjing
