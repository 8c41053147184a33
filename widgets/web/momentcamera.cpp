// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/momentcamera.h"

#include "widgets/web/pagesession.h"
#include "widgets/web/phoneview.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int restMs = 300;
constexpr int patienceMs = 1500;
constexpr int betweenMs = 700;
/// What a page says it has painted is in the window after that.
constexpr int frameMs = 60;
constexpr int settleMs = 800;

/// A page that never rests is pictured now and then all the same.
bool isSeen(const TraceEntry& entry)
{
    switch (entry.kind) {
    case TraceKind::Gesture:
    case TraceKind::Page:
    case TraceKind::Data:
        return true;
    case TraceKind::Call:
        return entry.name.startsWith(QLatin1String("show")) || entry.name.startsWith(QLatin1String("hide"));
    default:
        return false;
    }
}

TracePicture written(const QImage& image, const QSize& size, qint64 moment)
{
    const QImage small =
        image.width() > size.width() ? image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    TracePicture picture{moment, {}, small.width(), small.height()};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    small.convertToFormat(QImage::Format_RGB888).save(&buffer, "PNG");
    return picture;
}

} // namespace

MomentCamera::MomentCamera(PhoneView& phone, PageSession& session, std::function<qint64()> clock)
    : QObject(&session), m_phone(phone), m_clock(std::move(clock))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &MomentCamera::take);
    connect(&session, &PageSession::traced, this, &MomentCamera::watch);
    connect(&session, &PageSession::pageOpened, this, [this] {
        m_painted = true;
        ask();
    });
}

void MomentCamera::watch(const QList<TraceEntry>& entries)
{
    if (m_painted && std::any_of(entries.begin(), entries.end(), isSeen))
        ask();
}

void MomentCamera::ask()
{
    if (!m_asked.isValid())
        m_asked.start();
    if (m_rest.isActive() && m_asked.elapsed() > patienceMs)
        return;
    m_rest.start(restMs);
}

void MomentCamera::take()
{
    if (m_busy || (m_last.isValid() && m_last.elapsed() < betweenMs)) {
        m_rest.start(restMs);
        return;
    }
    m_asked.invalidate();
    m_last.start();
    m_busy = true;
    static_cast<PageSession*>(parent())->settle(
        settleMs, [this](bool) { QTimer::singleShot(frameMs, this, &MomentCamera::photograph); });
}

void MomentCamera::photograph()
{
    m_last.start();
    const QImage image = m_phone.session() == parent() ? m_phone.screenshot() : QImage();
    if (image.isNull()) {
        m_busy = false;
        return;
    }
    const QSize device = static_cast<PageSession*>(parent())->scenario().device.size();
    auto* watcher = new QFutureWatcher<TracePicture>(this);
    connect(watcher, &QFutureWatcher<TracePicture>::finished, this, [this, watcher] {
        m_busy = false;
        Q_EMIT taken(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(written, image, device, m_clock()));
}

} // namespace Mingjing
