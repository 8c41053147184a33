// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QList>
#include <QMetaType>
#include <QRectF>

namespace Mingjing {

/// An attribute of a tag as it is written; without a name: the text within.
struct ElementBinding {
    QString name;
    QString value;

    bool operator==(const ElementBinding&) const = default;
};

/// An element of a rendered page under the cursor or clicked while picking.
struct PickedElement {
    /// The WXML line that made it.
    SourcePlace place;
    /// Tag name as written in WXML.
    QString tag;
    /// Path of the component whose template holds it; empty for the page itself.
    QString component;
    QString route;
    /// In logical pixels of the device's screen.
    QRectF rect;
    /// The text it shows, shortened.
    QString text;
    /// Its expressions and handlers.
    QList<ElementBinding> bindings = {};

    bool operator==(const PickedElement&) const = default;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PickedElement)
