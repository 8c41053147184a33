// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

class QWebEngineView;

namespace Mingjing {

class PageSession;

/// Gives a session a view that nobody sees, so that its pages are painted and can be photographed.
class OffscreenStage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OffscreenStage)

public:
    explicit OffscreenStage(QObject* parent = nullptr);
    ~OffscreenStage() override;

    /// \a scale: picture pixels for one logical pixel of the device. Call clear() before \a session goes, which may go
    /// by deleteLater() right after.
    void show(PageSession& session, double scale);
    void clear();

    /// Calls \a callback once with what the session shows, later; null when nothing is on stage any more.
    void takePicture(std::function<void(const QImage&)> callback);

private:
    void photograph(int attempts, std::function<void(const QImage&)> callback);

    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace Mingjing
