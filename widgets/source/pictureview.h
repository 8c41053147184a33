// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace Mingjing {

/// A picture on a checkerboard, so that what is transparent shows; fits the view at first, and can be made larger up
/// to seeing each pixel.
class PictureView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureView)

public:
    explicit PictureView(QWidget* parent = nullptr);
    ~PictureView() override;

    void setImage(const QImage& image);
    /// Screen pixels for one of the picture.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As large as the view allows, but no larger than the picture is.
    void fit();

Q_SIGNALS:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void updateScrollBars();

    QImage m_image;
    double m_zoom = 1;
    bool m_fits = true;
    QPoint m_dragFrom;
};

} // namespace Mingjing
