// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Mingjing {

/// A transparent sheet over the phone's screen on which a rectangle is drawn with the mouse.
class PhoneMarker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneMarker)

public:
    explicit PhoneMarker(QWidget* parent = nullptr);

Q_SIGNALS:
    /// In this widget's coordinates, inside it.
    void marked(const QRect& rect);
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QRect drawn() const;

    QPoint m_from;
    QPoint m_to;
    bool m_drawing = false;
};

} // namespace Mingjing
