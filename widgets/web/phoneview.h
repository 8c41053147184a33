// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QRectF>
#include <QWidget>

#include <functional>

class QLabel;
class QWebEngineView;

namespace Mingjing {

class PageSession;
class PhoneMarker;
class PhoneMarks;

/// A phone with a page on its screen: the screen has the device's logical size and is scaled to fit. Says in place what
/// is the matter when there is nothing to show.
class PhoneView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneView)

public:
    explicit PhoneView(QWidget* parent = nullptr);
    ~PhoneView() override;

    /// Shows \a session, which is not owned and may be destroyed at any time; nullptr: no package.
    void setSession(PageSession* session);
    PageSession* session() const;

    /// The screen without bezel and markers, in device pixels of this view; null when nothing is shown.
    QImage screenshot() const;

    /// The same, for who reads it later: where the phone is shown so small that nothing could be read, the page is
    /// drawn larger for a moment, behind a still. Shows what screenshot() shows now; where the page has changed by
    /// then, it is that. \a callback is called once, perhaps at once, unless the session is left before.
    void photograph(std::function<void(const QImage&)> callback);

    /// Widget pixels for one logical pixel of the device.
    double scale() const;
    /// Where the phone's screen lies in this widget.
    QRect screenRect() const;
    /// From this widget's coordinates to logical pixels of the device, cut to its screen.
    QRectF toDevice(const QRectF& rect) const;
    /// From logical pixels of the device to this widget's coordinates.
    QRectF fromDevice(const QRectF& rect) const;
    /// From logical pixels of the device to pixels of \a picture of its screen.
    QRect toPicture(const QRectF& deviceRect, const QImage& picture) const;

    /// Frames \a rects, in logical pixels of the device; that at \a chosen stands out, -1: none. They are in no
    /// picture.
    void setFrames(const QList<QRectF>& rects, int chosen = -1);
    PhoneMarks* frames() const { return m_marks; }

    /// While on, dragging over the screen draws a rectangle and marked() tells it; the page gets no touches. Esc ends
    /// it.
    void setMarking(bool on);
    bool isMarking() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A rectangle was drawn; in logical pixels of the device.
    void marked(const QRectF& deviceRect);
    void markingChanged(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeView();
    void showState();
    /// What happened, and on which page.
    QString stopSentence() const;
    void layOut();
    void applyZoom();
    void placeFrames();
    void endStill();

    QPointer<PageSession> m_session;
    /// Lives as long as its session: without a page it would make one of its own, in a profile that is no sandbox.
    QWebEngineView* m_view = nullptr;
    QLabel* m_notice = nullptr;
    PhoneMarker* m_marker = nullptr;
    PhoneMarks* m_marks = nullptr;
    QList<QRectF> m_framed;
    int m_chosen = -1;
    /// Over the view while it is drawn larger than it is shown.
    QLabel* m_still = nullptr;
    QRect m_screen;
    double m_scale = 1.0;
};

} // namespace Mingjing
