// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QRectF>

namespace Mingjing {

/// Where on a rendered page something stands that was asked for.
struct MarkedPlace {
    /// Of the place in the list that was asked for.
    int index = 0;
    /// In logical pixels of the device's screen.
    QRectF rect;

    bool operator==(const MarkedPlace&) const = default;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::MarkedPlace)
