// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/phoneview.h"

#include "widgets/web/pagesession.h"
#include "widgets/web/pagewatchdog.h"
#include "widgets/web/phonemarker.h"
#include "widgets/web/phonemarks.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Mingjing {

namespace {

constexpr int bezel = 10;
constexpr int corner = 22;
constexpr double smallestScale = 0.25; // Chromium zooms no further
constexpr double largestScale = 2.0;
/// Picture pixels for one logical pixel of the device, below which letters cannot be read.
constexpr double legibleScale = 0.6;
constexpr int enlargingMs = 500;
/// What a page says it has painted is in the window after that.
constexpr int frameMs = 120;

DeviceProfile deviceOf(const PageSession* session)
{
    return session ? session->scenario().device : defaultDevice();
}

/// Whether a person would take the two, of different sizes, for pictures of the same screen.
bool showsTheSame(const QImage& larger, const QImage& smaller)
{
    constexpr int columns = 24;
    constexpr int rows = 48;
    constexpr int tolerance = 40;
    const auto coarse = [](const QImage& image) {
        return image.scaled(columns, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    if (larger.isNull())
        return false;
    const QImage first = coarse(larger);
    const QImage second = coarse(smaller);
    int differing = 0;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x)
            differing += std::abs(first.constScanLine(y)[x] - second.constScanLine(y)[x]) > tolerance ? 1 : 0;
    }
    return differing <= columns * rows / 100;
}

} // namespace

PhoneView::PhoneView(QWidget* parent)
    : QWidget(parent),
      m_notice(new QLabel(this)),
      m_marker(new PhoneMarker(this)),
      m_marks(new PhoneMarks(this)),
      m_still(new QLabel(this))
{
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::Base);
    m_notice->setMargin(bezel);
    m_notice->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_notice->setObjectName(QStringLiteral("phoneNotice"));
    m_marker->hide();
    m_still->hide();

    connect(m_notice, &QLabel::linkActivated, this, [this] {
        if (m_session)
            m_session->restart();
    });
    connect(m_marker, &PhoneMarker::marked, this,
            [this](const QRect& rect) { Q_EMIT marked(toDevice(rect.translated(m_screen.topLeft()))); });
    connect(m_marker, &PhoneMarker::cancelled, this, [this] { setMarking(false); });
    showState();
}

PhoneView::~PhoneView() = default;

void PhoneView::setSession(PageSession* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    delete std::exchange(m_view, nullptr);
    endStill();
    m_session = session;
    if (session) {
        makeView();
        connect(session, &PageSession::phaseChanged, this, [this] {
            layOut();
            showState();
        });
        connect(session, &PageSession::closing, this, [this] { setSession(nullptr); });
    }
    layOut();
    showState();
}

void PhoneView::makeView()
{
    m_view = new QWebEngineView(this);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_view->setPage(m_session->page());
    // A fresh document or process forgets the zoom.
    connect(m_session->page(), &QWebEnginePage::loadStarted, m_view, [this] { applyZoom(); });
    connect(m_session->page(), &QWebEnginePage::loadFinished, m_view, [this] { applyZoom(); });
    setFocusProxy(m_view);
    m_view->show();
    m_marks->raise();
    m_marker->raise();
}

PageSession* PhoneView::session() const
{
    return m_session;
}

QImage PhoneView::screenshot() const
{
    return m_view && m_view->isVisible() ? m_view->grab().toImage() : QImage();
}

void PhoneView::photograph(std::function<void(const QImage&)> callback)
{
    const QImage seen = screenshot();
    const double ratio = devicePixelRatioF();
    const bool running = m_session && m_session->phase() == PageSession::Phase::Running;
    if (seen.isNull() || !running || m_scale * ratio >= legibleScale || !m_still->isHidden()) {
        callback(seen);
        return;
    }
    m_still->setPixmap(grab());
    m_still->setGeometry(rect());
    m_still->show();
    m_still->raise();
    m_view->resize((QSizeF(deviceOf(m_session).size()) / ratio).toSize());
    m_session->page()->setZoomFactor(1 / ratio);
    const auto take = [this, seen, session = m_session, callback = std::move(callback)] {
        if (session != m_session || !m_view)
            return;
        const QImage larger = screenshot();
        layOut();
        QTimer::singleShot(frameMs, this, &PhoneView::endStill);
        callback(showsTheSame(larger, seen) ? larger : seen);
    };
    const QPointer<PhoneView> guard(this);
    m_session->settle(enlargingMs, [guard, take](bool) {
        if (guard)
            QTimer::singleShot(frameMs, guard, take);
    });
}

void PhoneView::endStill()
{
    m_still->hide();
    m_still->clear();
}

double PhoneView::scale() const
{
    return m_scale;
}

QRect PhoneView::screenRect() const
{
    return m_screen;
}

QRectF PhoneView::toDevice(const QRectF& rect) const
{
    const QRectF moved = rect.translated(-m_screen.topLeft());
    const QRectF scaled(moved.topLeft() / m_scale, moved.size() / m_scale);
    return scaled & QRectF(QPointF(), QSizeF(deviceOf(m_session).size()));
}

QRectF PhoneView::fromDevice(const QRectF& rect) const
{
    return QRectF(rect.topLeft() * m_scale, rect.size() * m_scale).translated(m_screen.topLeft());
}

QRect PhoneView::toPicture(const QRectF& deviceRect, const QImage& picture) const
{
    const double factor = picture.width() / double(deviceOf(m_session).width);
    return QRectF(deviceRect.topLeft() * factor, deviceRect.size() * factor).toAlignedRect();
}

void PhoneView::setMarking(bool on)
{
    if (on == isMarking())
        return;
    m_marker->setVisible(on);
    if (on) {
        m_marker->raise();
        m_marker->setFocus();
    }
    Q_EMIT markingChanged(on);
}

bool PhoneView::isMarking() const
{
    return !m_marker->isHidden();
}

QSize PhoneView::sizeHint() const
{
    return deviceOf(m_session).size() + QSize(2 * bezel, 2 * bezel);
}

QSize PhoneView::minimumSizeHint() const
{
    return (deviceOf(m_session).size() * smallestScale) + QSize(2 * bezel, 2 * bezel);
}

void PhoneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Shadow));
    painter.drawRoundedRect(QRectF(m_screen).adjusted(-bezel, -bezel, bezel, bezel).adjusted(0.5, 0.5, -0.5, -0.5),
                            corner, corner);
}

void PhoneView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PhoneView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

void PhoneView::layOut()
{
    const QSizeF device = deviceOf(m_session).size();
    const QSizeF room(width() - (2 * bezel), height() - (2 * bezel));
    const double wanted = std::min(room.width() / device.width(), room.height() / device.height());
    // Whole pixels first, so that the page is exactly as wide as the device says.
    const int screenWidth = qRound(device.width() * std::clamp(wanted, smallestScale, largestScale));
    m_scale = screenWidth / device.width();
    const QSize screen(screenWidth, qRound(device.height() * m_scale));
    m_screen = QRect(QPoint((width() - screen.width()) / 2, (height() - screen.height()) / 2), screen);
    if (m_view)
        m_view->setGeometry(m_screen);
    m_notice->setGeometry(m_screen);
    m_marker->setGeometry(m_screen);
    m_marks->setGeometry(m_screen);
    placeFrames();
    applyZoom();
    update();
}

void PhoneView::setFrames(const QList<QRectF>& rects, int chosen)
{
    m_framed = rects;
    m_chosen = chosen;
    placeFrames();
}

void PhoneView::placeFrames()
{
    QList<PhoneMarks::Mark> marks;
    for (int i = 0; i < int(m_framed.size()); ++i) {
        const QRectF on = fromDevice(m_framed.at(i)).translated(-m_screen.topLeft());
        const QRect seen = on.toAlignedRect() & QRect(QPoint(), m_screen.size());
        if (!seen.isEmpty())
            marks.append({seen, i == m_chosen});
    }
    m_marks->setMarks(marks);
    if (isMarking())
        m_marker->raise();
}

void PhoneView::applyZoom()
{
    if (m_session)
        m_session->page()->setZoomFactor(m_scale);
}

QString PhoneView::stopSentence() const
{
    const QString route = m_session->currentRoute();
    const QString where = route.isEmpty() ? tr("its start") : route;
    switch (m_session->stopped()) {
    case PageSession::Stop::SilentLogic:
        return tr("The mini-program's scripts did not come to an end on %1 and were stopped.").arg(where);
    case PageSession::Stop::SilentPage:
        return tr("The page could not be laid out in time on %1 and was ended.").arg(where);
    case PageSession::Stop::Memory:
        return tr("The mini-program held more than %1 MB of memory on %2 and was ended.")
            .arg(PageWatchdog::mostBytes / (1024 * 1024))
            .arg(where);
    case PageSession::Stop::Navigation:
        return tr("The mini-program opened one page after the other without end, last %1, and was stopped.").arg(where);
    case PageSession::Stop::Crash:
    case PageSession::Stop::None:
        break;
    }
    return tr("The page's process ended by itself on %1, most often for want of memory.").arg(where);
}

void PhoneView::showState()
{
    const auto withReload = [](const QString& text) {
        return QStringLiteral("%1<br><br><a href=\"reload\">%2</a>").arg(text.toHtmlEscaped(), tr("Reload"));
    };
    QString text;
    if (!m_session) {
        text = tr("No package is open");
    } else {
        switch (m_session->phase()) {
        case PageSession::Phase::Idle:
        case PageSession::Phase::Starting:
            text = tr("The mini-program is starting…");
            break;
        case PageSession::Phase::Running:
            break;
        case PageSession::Phase::Unresponsive:
        case PageSession::Phase::Crashed:
            text = withReload(stopSentence());
            break;
        }
    }
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_notice->raise();
    setMarking(false);
}

} // namespace Mingjing
