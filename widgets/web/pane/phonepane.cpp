// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/phonepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/scenario/scenariobutton.h"
#include "widgets/scenario/scenarioeditor.h"
#include "widgets/web/momentcamera.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pane/comparedphone.h"
#include "widgets/web/pane/comparisonpane.h"
#include "widgets/web/pane/elementreadout.h"
#include "widgets/web/pane/phoneevidence.h"
#include "widgets/web/phoneview.h"
#include "widgets/web/webengine.h"
#include "widgets/words/hintwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int keptErrors = 200;
constexpr int keptCalls = 5000;
/// What a second phone shows when nobody says otherwise: what becomes of the program after the review.
constexpr qint64 comparedAfterMs = 14LL * 24 * 3'600'000;
/// Milliseconds that a page must be in sight to count as looked at: a program that rushes through its pages by itself
/// shows none of them to anybody.
constexpr int shortestLook = 700;

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PhonePane::PhonePane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_phone(new PhoneView),
      m_button(new ScenarioButton),
      m_editor(new ScenarioEditor(ScenarioShelf(), this)),
      m_route(new QLabel),
      m_readout(new ElementReadout),
      m_problems(new QLabel),
      m_hints(new QToolButton)
{
    makeActions();
    layOut();
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &PhonePane::openEditor);
    connect(m_editor, &ScenarioEditor::applied, this, &PhonePane::setScenario);
    connect(m_phone, &PhoneView::marked, this, &PhonePane::captureMarked);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(shortestLook);
    connect(&m_dwell, &QTimer::timeout, this, &PhonePane::recordView);
    connect(m_phone, &PhoneView::markingChanged, m_mark, &QAction::setChecked);
    connectContext();
    showScenario();
    updateEnabled();
}

void PhonePane::layOut()
{
    m_route->setTextFormat(Qt::PlainText);
    m_route->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_route->setForegroundRole(QPalette::PlaceholderText);
    m_route->setMinimumWidth(40);
    m_problems->setTextFormat(Qt::PlainText);
    m_hints->setAutoRaise(true);
    m_hints->setFocusPolicy(Qt::TabFocus);
    m_hints->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 4, 0);
    bar->setSpacing(2);
    bar->addWidget(buttonFor(m_dark, this));
    bar->addWidget(buttonFor(m_back, this));
    bar->addWidget(buttonFor(m_restart, this));
    bar->addStretch();
    bar->addWidget(buttonFor(m_compare, this));
    bar->addWidget(buttonFor(m_pick, this));
    bar->addWidget(buttonFor(m_mark, this));
    auto* first = new QWidget;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    column->addWidget(m_phone, 1);
    m_comparison = new ComparisonPane(m_context, first, m_phone);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 8, 4);
    foot->addWidget(m_route, 1);
    foot->addWidget(m_hints);
    foot->addWidget(m_problems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_comparison, 1);
    // Over the phone, so that nothing moves under the cursor.
    m_readout->setParent(this);
    m_readout->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readout->hide();
    layout->addLayout(foot);
}

void PhonePane::connectContext()
{
    connect(&m_context, &ReviewContext::inspectionRequested, this, [this] {
        if (m_session)
            m_session->inspect();
    });
    connect(&m_context, &ReviewContext::caseChanged, this, &PhonePane::takeCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &PhonePane::updateEnabled);
    connect(&m_context, &ReviewContext::stateChanged, this, &PhonePane::followReplay);
    connect(&m_context.hints(), &HintBook::changed, this, [this] {
        showHintCount();
        markHints();
    });
    connect(&m_context.hints(), &HintBook::hintSelected, this, [this] { frameHints(m_framed); });
    connect(m_hints, &QToolButton::clicked, this, [this] {
        // One after the other.
        const QList<const BoardHint*> hints = m_context.hints().onPage(m_shownRoute);
        const QString selected = m_context.hints().selectedId();
        const auto at = std::find_if(hints.cbegin(), hints.cend(),
                                     [&](const BoardHint* hint) { return hint->hint.id == selected; });
        if (!hints.isEmpty())
            m_context.hints().select(
                (at == hints.cend() || at + 1 == hints.cend() ? hints.first() : *(at + 1))->hint.id);
    });
    connect(&m_context, &ReviewContext::pageSelected, this, [this](const QString& route) {
        // While another page is on its way, the current one is not what will be shown.
        if (m_session && !m_following && (!m_asked.isEmpty() || m_session->currentRoute() != route))
            openPage(route);
    });
    connect(&m_context, &ReviewContext::sourceSelected, this, [this](const SourcePlace& place) {
        if (m_session && !m_following)
            m_session->highlight(place.file.endsWith(QLatin1String(".wxml")) ? place : SourcePlace());
    });
}

PhonePane::~PhonePane()
{
    m_phone->setSession(nullptr);
}

void PhonePane::makeActions()
{
    m_dark = new QAction(tr("Dark"), this);
    m_dark->setToolTip(tr("Switch the program to dark mode while it runs"));
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::toggled, this, [this](bool on) {
        PageScenario scenario = m_scenario;
        scenario.theme = on ? PageScenario::Theme::Dark : PageScenario::Theme::Light;
        if (scenario != m_scenario)
            setScenario(scenario);
    });
    m_back = new QAction(tr("Back"), this);
    m_back->setToolTip(tr("Go back one page"));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->back();
    });
    m_restart = new QAction(tr("Restart"), this);
    m_restart->setToolTip(tr("Restart the program from the beginning"));
    connect(m_restart, &QAction::triggered, this, [this] { setScenario(m_scenario); });
    m_pick = new QAction(tr("Pick"), this);
    m_pick->setToolTip(tr("Pick an element to see the source line that creates it"));
    m_pick->setCheckable(true);
    connect(m_pick, &QAction::toggled, this, [this](bool on) {
        m_readout->clear();
        placeReadout(false);
        m_readout->setVisible(on);
        if (m_session)
            m_session->setPickMode(on);
    });
    m_change = new QAction(tr("Change the scenario"), this);
    connect(m_change, &QAction::triggered, this, &PhonePane::openEditor);
    m_compare = new QAction(tr("Compare"), this);
    m_compare->setToolTip(tr("Compare scenarios: a second phone beside this one"));
    m_compare->setCheckable(true);
    connect(m_compare, &QAction::toggled, this, &PhonePane::compare);
    m_mark = new QAction(tr("Mark"), this);
    m_mark->setToolTip(tr("Draw a rectangle to capture the page as evidence"));
    m_mark->setCheckable(true);
    connect(m_mark, &QAction::triggered, this, [this](bool on) { m_phone->setMarking(on); });
}

void PhonePane::resetSession()
{
    m_dwell.stop();
    m_shownRoute.clear();
    m_hints->hide();
    frameHints({});
    m_phone->setSession(nullptr);
    m_session.reset();
    m_seen = {};
    m_errors.clear();
    m_refused.clear();
    m_pick->setChecked(false);
    m_route->clear();
    showErrorCount();
    const OpenCase* openCase = m_context.openCase();
    if (openCase) {
        m_session = std::make_unique<PageSession>(openCase->package, m_scenario);
        connectSession();
        m_phone->setSession(m_session.get());
        m_session->start();
        const QString start = m_scenario.entry.isEmpty() ? startRoute() : m_scenario.entry;
        openPage(start, m_scenario.query);
        if (m_comparison->isComparing())
            m_comparison->start(*m_session, m_seen, openCase->package, m_comparison->second()->scenario());
    }
    updateEnabled();
}

void PhonePane::showPage(const QString& route, const QString& query)
{
    if (m_session)
        openPage(route, query);
}

void PhonePane::openPage(const QString& route, const QString& query)
{
    m_asked = route;
    m_session->open(route, query);
}

void PhonePane::takeCase()
{
    m_compare->setChecked(false);
    m_editor->close();
    const CaseState& state = m_context.state();
    m_caseDetails = state.scenarioDetails;
    m_caseWords = state.scenario;
    m_scenario = scenarioOfCase(state, [this](const QString& sha256) -> Result<QByteArray> {
        if (m_bytes)
            return m_bytes(sha256);
        if (m_context.session())
            return m_context.session()->blob(sha256);
        return Error{ErrorCode::Unreadable, QStringLiteral("no bytes are at hand"), sha256};
    });
    showScenario();
    if (m_context.openCase() && m_scenario.network == PageScenario::Network::Answers && m_scenario.answers.isEmpty())
        m_context.report(tr("The answers to requests of this scenario are not kept with the case: requests fail."));
    resetSession();
}

void PhonePane::followReplay()
{
    const CaseState& state = m_context.state();
    const bool other = state.scenarioDetails != m_caseDetails || state.scenario != m_caseWords;
    if (m_context.isReplay() && other)
        takeCase();
}

void PhonePane::showScenario()
{
    m_button->setScenario(m_scenario);
    m_editor->setScenario(m_scenario);
    const QSignalBlocker quiet(m_dark);
    m_dark->setChecked(m_scenario.theme == PageScenario::Theme::Dark);
}

void PhonePane::openEditor()
{
    QStringList routes;
    if (const OpenCase* openCase = m_context.openCase()) {
        for (const ManifestPage& page : openCase->manifest.pages)
            routes.append(page.route);
    }
    m_editor->setRoutes(routes);
    m_editor->setScenario(m_scenario);
    m_editor->openAt(m_button, *m_comparison);
}

void PhonePane::compare(bool on)
{
    if (!on) {
        m_comparison->stop();
    } else if (m_session) {
        PageScenario other;
        if (m_scenario == other) {
            other.clock = PageScenario::Clock::Shifted;
            other.clockMs = comparedAfterMs;
        }
        m_comparison->start(*m_session, m_seen, m_context.openCase()->package, other);
    }
    updateEnabled();
    Q_EMIT comparingChanged(on);
}

QString PhonePane::startRoute() const
{
    if (!m_context.selectedPage().isEmpty())
        return m_context.selectedPage();
    const QList<PageView>& views = m_context.state().pageViews;
    const auto last = std::max_element(views.begin(), views.end(),
                                       [](const PageView& a, const PageView& b) { return a.lastAt < b.lastAt; });
    return last == views.end() ? m_context.openCase()->manifest.entryRoute() : last->route;
}

void PhonePane::placeReadout(bool above)
{
    QRect area = m_comparison->geometry();
    const int height = m_readout->sizeHint().height();
    area.setTop(above ? area.top() : area.bottom() - height);
    area.setHeight(height);
    m_readout->setGeometry(area);
    m_readout->raise();
}

void PhonePane::connectSession()
{
    connect(m_session.get(), &PageSession::pageOpened, this, [this](const PageState& state) {
        if (state.route == m_asked)
            m_asked.clear();
        notePage(state.route, state.query);
        Q_EMIT firstPageShown(state.ms);
    });
    connect(m_session.get(), &PageSession::pageReturned, this, [this](const QString& route) { notePage(route, {}); });
    connect(m_session.get(), &PageSession::runStarted, this, [this] {
        m_seen = {};
        m_errors.clear();
        m_refused.clear();
        showErrorCount();
        m_context.beginTraceRun();
        noteScenario();
    });
    connect(m_session.get(), &PageSession::traced, &m_context, &ReviewContext::addTrace);
    connect(m_session.get(), &PageSession::inspected, &m_context, &ReviewContext::showInspected);
    auto* camera = new MomentCamera(*m_phone, *m_session, [this] { return m_context.traceMoment(); });
    connect(camera, &MomentCamera::taken, &m_context, &ReviewContext::addTracePicture);
    connect(m_session.get(), &PageSession::callRecorded, this, [this](const RecordedCall& call) {
        if (m_seen.calls.size() < keptCalls)
            m_seen.calls.append(call);
    });
    connect(m_session.get(), &PageSession::blocked, this, [this](const RefusedAttempt& attempt) {
        if (m_seen.refused.size() < keptErrors)
            m_seen.refused.append(attempt);
        if (m_refused.size() < keptErrors)
            m_refused.append(QStringLiteral("%1: %2").arg(attempt.kind, attempt.url.left(200)));
        showErrorCount();
    });
    connect(m_session.get(), &PageSession::scriptError, this, [this](const PageError& error) {
        if (m_errors.size() < keptErrors)
            m_errors.append(error);
        showErrorCount();
    });
    connect(m_session.get(), &PageSession::placesMarked, this, &PhonePane::frameHints);
    connect(m_session.get(), &PageSession::ready, this, &PhonePane::markHints);
    connect(m_session.get(), &PageSession::picked, this, [this](const PickedElement& element) {
        m_following = true;
        m_context.selectSource(element.place);
        m_following = false;
        m_pick->setChecked(false);
    });
    connect(m_session.get(), &PageSession::hovered, this, [this](const PickedElement& element) {
        placeReadout(element.rect.center().y() > m_session->scenario().device.height / 2.0);
        m_readout->show(element);
    });
}

void PhonePane::notePage(const QString& route, const QString& query)
{
    m_route->setText(route);
    m_route->setToolTip(plainToolTip(query.isEmpty() ? route : route + u'?' + query));
    m_following = true;
    m_context.selectPage(route);
    m_following = false;
    m_shownRoute = route;
    m_dwell.start();
    showHintCount();
    outlineHint();
}

void PhonePane::noteScenario()
{
    m_context.setTraceScenario(evidenceScenarios({m_scenario}).first().toObject());
}

void PhonePane::setScenario(const PageScenario& scenario)
{
    PageScenario themed = m_scenario;
    themed.theme = scenario.theme;
    const bool onlyTheme = m_session && scenario != m_scenario && scenario == themed;
    m_scenario = scenario;
    showScenario();
    if (m_context.isEditable() && m_context.state().status == CaseStatus::Open) {
        if (const auto changed = recordScenario(*m_context.session(), m_scenario); !changed)
            m_context.report(errorText(changed.error()));
        m_caseDetails = m_context.state().scenarioDetails;
        m_caseWords = m_context.state().scenario;
    }
    if (!onlyTheme)
        return resetSession();
    m_session->setTheme(scenario.theme);
    noteScenario();
}

void PhonePane::recordView()
{
    if (!m_context.isEditable() || !isVisible() || !m_session || m_session->currentRoute() != m_shownRoute)
        return;
    if (const auto viewed = m_context.session()->viewPage(m_shownRoute, !sandboxDisabled()); !viewed)
        m_context.report(errorText(viewed.error()));
}

void PhonePane::captureMarked(const QRectF& deviceRect)
{
    m_phone->setMarking(false);
    m_phone->photograph([this, deviceRect, route = m_shownRoute, scenario = m_scenario](const QImage& picture) {
        const QRect marked = m_phone->toPicture(deviceRect, picture);
        const MarkedRectangle rectangle{
            double(marked.x()), double(marked.y()), double(marked.width()), double(marked.height()), {}};
        captureScreenshot(m_context, picture, route, {rectangle}, {scenario});
    });
}

void PhonePane::showErrorCount()
{
    QStringList parts;
    if (!m_errors.isEmpty())
        parts.append(tr("%n errors", nullptr, int(m_errors.size())));
    if (!m_refused.isEmpty())
        parts.append(tr("%n attempts refused", nullptr, int(m_refused.size())));
    m_problems->setText(parts.join(QStringLiteral(" · ")));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Warning));
    m_problems->setPalette(colours);
    QStringList lines = m_refused.mid(0, 20);
    for (const PageError& error : m_errors.mid(0, 20))
        lines.append(QStringLiteral("%1:%2 %3").arg(error.place.file).arg(error.place.line).arg(error.message));
    m_problems->setToolTip(lines.isEmpty() ? QString() : plainToolTip(lines.join(u'\n')));
}

void PhonePane::showHintCount()
{
    const QList<const BoardHint*> hints = m_context.hints().onPage(m_shownRoute);
    QStringList tips;
    for (const BoardHint* hint : hints)
        tips.append(HintWords::tip(*hint));
    m_hints->setText(QStringLiteral("%1 %2").arg(HintWords::sign()).arg(hints.size()));
    m_hints->setAccessibleName(tr("%n hints about this page", nullptr, int(hints.size())));
    m_hints->setToolTip(plainToolTip(tips.mid(0, 12).join(u'\n')));
    m_hints->setVisible(!hints.isEmpty());
}

void PhonePane::markHints()
{
    QList<SourcePlace> places;
    m_marked.clear();
    for (const BoardHint& each : m_context.hints().board().hints()) {
        if (each.standing != HintStanding::Open && each.standing != HintStanding::Accepted)
            continue;
        for (const HintPlace& place : each.hint.places) {
            if (place.path.endsWith(QLatin1String(".wxml")) && place.line > 0) {
                places.append({place.path, place.line, 0});
                m_marked.append(each.hint.id);
            }
        }
    }
    if (m_session)
        m_session->markPlaces(places);
}

void PhonePane::frameHints(const QList<MarkedPlace>& places)
{
    m_framed = places;
    QList<QRectF> rects;
    int chosen = -1;
    for (const MarkedPlace& place : places) {
        if (m_marked.value(place.index) == m_context.hints().selectedId() && chosen < 0)
            chosen = int(rects.size());
        rects.append(place.rect);
    }
    m_phone->setFrames(rects, chosen);
}

void PhonePane::outlineHint()
{
    const BoardHint* hint = m_context.hints().selected();
    if (!hint || hint->hint.places.isEmpty() || m_shownRoute.isEmpty())
        return;
    const HintPlace& place = hint->hint.places.first();
    if (place.path == m_shownRoute + QLatin1String(".wxml"))
        m_session->highlight({place.path, place.line, place.column});
}

void PhonePane::updateEnabled()
{
    const bool runs = m_session != nullptr;
    for (QAction* action : {m_back, m_restart, m_pick, m_dark})
        action->setEnabled(runs);
    m_mark->setEnabled(runs && m_context.isEditable());
    m_button->setEnabled(runs);
    m_change->setEnabled(runs);
    m_compare->setEnabled(runs);
    m_comparison->updateEnabled();
}

} // namespace Mingjing
