// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace Mingjing {

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) { }

WheelGuard::~WheelGuard() = default;

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel
        || !(qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched)))
        return false;
    // Ignored, it goes on to what the field lies in.
    event->ignore();
    return true;
}

} // namespace Mingjing
