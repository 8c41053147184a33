// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/replaybar.h"

#include "widgets/timeline/replaycontroller.h"
#include "widgets/timeline/replayicon.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace Mingjing {

ReplayBar::ReplayBar(ReplayController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_slider(new QSlider(Qt::Horizontal)), m_position(new QLabel)
{
    using C = ReplayController;
    addAction({}, tr("To the start"), QKeySequence(Qt::ALT | Qt::Key_Home), "replay_first", &C::first);
    addAction({}, tr("One event back"), QKeySequence(Qt::ALT | Qt::Key_Left), "replay_back", &C::stepBack);
    addAction({}, tr("Play or pause"), QKeySequence(Qt::ALT | Qt::Key_Space), "replay_play", &C::togglePlaying);
    addAction({}, tr("One event forward"), QKeySequence(Qt::ALT | Qt::Key_Right), "replay_forward", &C::stepForward);
    addAction({}, tr("To the end"), QKeySequence(Qt::ALT | Qt::Key_End), "replay_last", &C::last);
    addAction(tr("Finding ›"), tr("To the next finding"), QKeySequence(Qt::ALT | Qt::Key_Down), "replay_next_finding",
              &C::nextFinding);
    addAction(tr("Decision ›"), tr("To the next decision"), QKeySequence(Qt::ALT | Qt::Key_PageDown),
              "replay_next_decision", &C::nextDecision);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    for (QAction* action : std::as_const(m_actions)) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addWidget(makeSpeed());
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_position);
    m_slider->setAccessibleName(tr("Position in the journal"));
    m_slider->setPageStep(10);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_controller.seek(value); });
    connect(&m_controller, &ReplayController::started, this, &ReplayBar::refresh);
    connect(&m_controller, &ReplayController::positionChanged, this, &ReplayBar::refresh);
    connect(&m_controller, &ReplayController::playingChanged, this, &ReplayBar::refresh);
    refresh();
}

QAction* ReplayBar::addAction(const QString& sign, const QString& text, const QKeySequence& shortcut, const char* name,
                              void (ReplayController::*act)())
{
    auto* action = new QAction(text, this);
    if (!sign.isEmpty())
        action->setIconText(sign);
    action->setShortcut(shortcut);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(tr("%1 (%2)", "action, shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, &m_controller, act);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

QWidget* ReplayBar::makeSpeed()
{
    auto* speed = new QComboBox;
    speed->setToolTip(tr("Events per second"));
    speed->setAccessibleName(speed->toolTip());
    for (const double each : {0.5, 1.0, 2.0, 4.0, 8.0})
        speed->addItem(QStringLiteral("%1/s").arg(each), each);
    speed->setCurrentIndex(speed->findData(m_controller.speed()));
    connect(speed, &QComboBox::activated, this,
            [this, speed] { m_controller.setSpeed(speed->currentData().toDouble()); });
    return speed;
}

void ReplayBar::paintIcons()
{
    const QList<ReplayIcon> icons = {ReplayIcon::First, ReplayIcon::Back,
                                     m_controller.isPlaying() ? ReplayIcon::Pause : ReplayIcon::Play,
                                     ReplayIcon::Forward, ReplayIcon::Last};
    for (qsizetype i = 0; i < icons.size(); ++i)
        m_actions.at(i)->setIcon(replayIcon(icons.at(i), palette().color(QPalette::ButtonText)));
}

void ReplayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_actions.size() > 4)
        paintIcons();
}

void ReplayBar::refresh()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(m_controller.length()));
    m_slider->setValue(static_cast<int>(m_controller.position()));
    m_position->setText(QStringLiteral("%1/%2").arg(m_controller.position()).arg(m_controller.length()));
    paintIcons();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(m_controller.isActive());
}

} // namespace Mingjing
