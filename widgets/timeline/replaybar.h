// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QSlider;

namespace Mingjing {

class ReplayController;

/// The controls of a replay: first, back, play, forward, last, the next finding and decision, speed, and the slider.
class ReplayBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayBar)

public:
    /// \a controller must outlive the bar.
    explicit ReplayBar(ReplayController& controller, QWidget* parent = nullptr);

    /// With shortcuts; for menus. Owned by the bar.
    QList<QAction*> actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* addAction(const QString& sign, const QString& text, const QKeySequence& shortcut, const char* name,
                       void (ReplayController::*act)());
    QWidget* makeSpeed();
    void paintIcons();
    void refresh();

    ReplayController& m_controller;
    QList<QAction*> m_actions;
    QSlider* m_slider = nullptr;
    QLabel* m_position = nullptr;
};

} // namespace Mingjing
