// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/phonepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"
#include "widgets/words/devicewords.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

constexpr int keptErrors = 200;
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
      m_devices(new QComboBox),
      m_route(new QLabel),
      m_problems(new QLabel)
{
    makeActions();
    for (const DeviceProfile& device : builtInDevices())
        m_devices->addItem(
            QStringLiteral("%1 · %2×%3").arg(DeviceWords::name(device)).arg(device.width).arg(device.height),
            device.id);
    m_devices->setCurrentIndex(m_devices->findData(m_scenario.device.id));
    m_devices->setToolTip(tr("Device"));
    m_devices->setAccessibleName(m_devices->toolTip());
    m_devices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_devices->setMinimumContentsLength(12);
    m_route->setTextFormat(Qt::PlainText);
    m_route->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_route->setForegroundRole(QPalette::PlaceholderText);
    m_route->setMinimumWidth(40);
    m_problems->setTextFormat(Qt::PlainText);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 4, 3);
    bar->setSpacing(2);
    bar->addWidget(m_devices);
    bar->addWidget(buttonFor(m_dark, this));
    bar->addWidget(buttonFor(m_back, this));
    bar->addWidget(buttonFor(m_restart, this));
    bar->addStretch();
    bar->addWidget(buttonFor(m_pick, this));
    bar->addWidget(buttonFor(m_mark, this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 8, 4);
    foot->addWidget(m_route, 1);
    foot->addWidget(m_problems);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_phone, 1);
    layout->addLayout(foot);

    connect(m_devices, &QComboBox::activated, this, [this](int index) {
        PageScenario scenario = m_scenario;
        scenario.device = deviceById(m_devices->itemData(index).toString());
        setScenario(scenario);
    });
    connect(m_phone, &PhoneView::marked, this, &PhonePane::captureMarked);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(shortestLook);
    connect(&m_dwell, &QTimer::timeout, this, &PhonePane::recordView);
    connect(m_phone, &PhoneView::markingChanged, m_mark, &QAction::setChecked);
    connect(&m_context, &ReviewContext::caseChanged, this, &PhonePane::resetSession);
    connect(&m_context, &ReviewContext::stateChanged, this, &PhonePane::updateEnabled);
    connect(&m_context, &ReviewContext::pageSelected, this, [this](const QString& route) {
        // While another page is on its way, the current one is not what will be shown.
        if (m_session && !m_following && (!m_asked.isEmpty() || m_session->currentRoute() != route))
            openPage(route);
    });
    connect(&m_context, &ReviewContext::sourceSelected, this, [this](const SourcePlace& place) {
        if (m_session && !m_following)
            m_session->highlight(place.file.endsWith(QLatin1String(".wxml")) ? place : SourcePlace());
    });
    updateEnabled();
}

PhonePane::~PhonePane()
{
    m_phone->setSession(nullptr);
}

void PhonePane::makeActions()
{
    m_dark = new QAction(tr("Dark"), this);
    m_dark->setToolTip(tr("Run the program in dark mode"));
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
        if (m_session)
            m_session->setPickMode(on);
    });
    m_mark = new QAction(tr("Mark"), this);
    m_mark->setToolTip(tr("Draw a rectangle to capture the page as evidence"));
    m_mark->setCheckable(true);
    connect(m_mark, &QAction::triggered, this, [this](bool on) { m_phone->setMarking(on); });
}

void PhonePane::resetSession()
{
    m_dwell.stop();
    m_shownRoute.clear();
    m_phone->setSession(nullptr);
    m_session.reset();
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
        openPage(startRoute());
    }
    updateEnabled();
}

void PhonePane::openPage(const QString& route)
{
    m_asked = route;
    m_session->open(route);
}

QString PhonePane::scenarioText() const
{
    return m_scenario.device.id
        + (m_scenario.theme == PageScenario::Theme::Dark ? QStringLiteral(" dark") : QStringLiteral(" light"));
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

void PhonePane::connectSession()
{
    connect(m_session.get(), &PageSession::pageOpened, this, [this](const PageState& state) {
        if (state.route == m_asked)
            m_asked.clear();
        m_route->setText(state.route);
        m_route->setToolTip(plainToolTip(state.query.isEmpty() ? state.route : state.route + u'?' + state.query));
        m_following = true;
        m_context.selectPage(state.route);
        m_following = false;
        m_shownRoute = state.route;
        m_dwell.start();
        Q_EMIT firstPageShown(state.ms);
    });
    connect(m_session.get(), &PageSession::callRecorded, &m_context, &ReviewContext::addCall);
    connect(m_session.get(), &PageSession::blocked, this, [this](const RefusedAttempt& attempt) {
        if (m_refused.size() < keptErrors)
            m_refused.append(QStringLiteral("%1: %2").arg(attempt.kind, attempt.url.left(200)));
        showErrorCount();
    });
    connect(m_session.get(), &PageSession::scriptError, this, [this](const PageError& error) {
        if (m_errors.size() < keptErrors)
            m_errors.append(error);
        showErrorCount();
    });
    connect(m_session.get(), &PageSession::picked, this, [this](const PickedElement& element) {
        m_following = true;
        m_context.selectSource(element.place);
        m_following = false;
        m_pick->setChecked(false);
    });
    connect(m_session.get(), &PageSession::hovered, this, [this](const PickedElement& element) {
        m_route->setText(QStringLiteral("<%1> %2:%3").arg(element.tag, element.place.file).arg(element.place.line));
    });
}

void PhonePane::setScenario(const PageScenario& scenario)
{
    m_scenario = scenario;
    m_devices->setCurrentIndex(m_devices->findData(scenario.device.id));
    m_dark->setChecked(scenario.theme == PageScenario::Theme::Dark);
    if (m_context.isEditable() && m_context.state().status == CaseStatus::Open)
        if (const auto changed = m_context.session()->changeScenario(scenarioText()); !changed)
            m_context.report(errorText(changed.error()));
    resetSession();
}

void PhonePane::recordView()
{
    if (!m_context.isEditable() || !isVisible() || !m_session || m_session->currentRoute() != m_shownRoute)
        return;
    if (const auto viewed = m_context.session()->viewPage(m_shownRoute); !viewed)
        m_context.report(errorText(viewed.error()));
}

void PhonePane::captureMarked(const QRectF& deviceRect)
{
    const QImage picture = m_phone->screenshot();
    if (picture.isNull() || !m_context.isEditable())
        return;
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.route = m_shownRoute;
    evidence.imageWidth = picture.width();
    evidence.imageHeight = picture.height();
    const QRect marked = m_phone->toScreenshot(deviceRect);
    evidence.rectangles = {
        {double(marked.x()), double(marked.y()), double(marked.width()), double(marked.height()), {}}};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const auto id = m_context.session()->captureEvidence(evidence, png);
    m_phone->setMarking(false);
    if (!id) {
        m_context.report(errorText(id.error()));
        return;
    }
    m_context.report(tr("The screenshot of %1 was recorded as evidence %2.").arg(evidence.route, *id));
    m_context.announceEvidence(*id);
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

void PhonePane::updateEnabled()
{
    const bool runs = m_session != nullptr;
    for (QAction* action : {m_back, m_restart, m_pick, m_dark})
        action->setEnabled(runs);
    m_mark->setEnabled(runs && m_context.isEditable());
    m_devices->setEnabled(runs);
}

} // namespace Mingjing
