// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Mingjing {

/// An event filter for the whole application: the wheel scrolls, and never changes the value of a closed combo box or
/// of a number or date field that happens to lie under the pointer. Keys, buttons and open lists work as ever.
class WheelGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)

public:
    explicit WheelGuard(QObject* parent = nullptr);
    ~WheelGuard() override;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace Mingjing
