// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/offscreenstage.h"

#include "widgets/web/pagesession.h"

#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineView>

namespace Mingjing {

namespace {

/// A painted frame reaches the view a little after the page knows of it.
constexpr int frameMs = 60;
constexpr int outOfSight = -20'000;
constexpr int maxAttempts = 5;

bool isBlank(const QImage& image)
{
    if (image.isNull())
        return true;
    const QRgb first = image.pixel(0, 0);
    constexpr int step = 7;
    for (int y = 0; y < image.height(); y += step) {
        for (int x = 0; x < image.width(); x += step) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

} // namespace

OffscreenStage::OffscreenStage(QObject* parent) : QObject(parent) { }

OffscreenStage::~OffscreenStage() = default;

void OffscreenStage::show(PageSession& session, double scale)
{
    m_view = std::make_unique<QWebEngineView>();
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    // Pages that take the focus make a window of it all the same on some desktops: one out of sight, which takes
    // nothing.
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->setWindowFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::BypassWindowManagerHint
                           | Qt::WindowDoesNotAcceptFocus | Qt::WindowTransparentForInput);
    m_view->move(outOfSight, outOfSight);
    m_view->setAttribute(Qt::WA_QuitOnClose, false); // leaving the stage ends no program
    m_view->setPage(session.page());
    m_view->resize((QSizeF(session.scenario().device.size()) * scale).toSize());
    const auto zoom = [page = session.page(), scale] { page->setZoomFactor(scale); };
    zoom();
    connect(session.page(), &QWebEnginePage::loadStarted, m_view.get(), zoom);
    connect(session.page(), &QWebEnginePage::loadFinished, m_view.get(), zoom);
    m_view->show();
}

void OffscreenStage::clear()
{
    // Perhaps from inside a signal of its page.
    if (m_view)
        m_view.release()->deleteLater();
}

void OffscreenStage::takePicture(std::function<void(const QImage&)> callback)
{
    photograph(maxAttempts, std::move(callback));
}

void OffscreenStage::photograph(int attempts, std::function<void(const QImage&)> callback)
{
    QTimer::singleShot(frameMs, this, [this, attempts, callback = std::move(callback)] {
        const QImage image = m_view ? m_view->grab().toImage() : QImage();
        if (m_view && attempts > 1 && isBlank(image))
            photograph(attempts - 1, callback);
        else
            callback(image);
    });
}

} // namespace Mingjing
