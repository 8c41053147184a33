// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Mingjing {

/// A page or component that is alive, and its data.
struct InspectedInstance {
    /// Path of its files without ending.
    QString component;
    /// What the package called it in its template; may be empty.
    QString id;
    /// Index of the instance that holds it; -1 for the page.
    int parent = -1;
    /// Shortened where it is large.
    QJsonValue data;

    bool operator==(const InspectedInstance&) const = default;
};

/// The page on top at the moment of asking: itself first, each component after what holds it.
struct InspectedPage {
    QString route;
    QList<InspectedInstance> instances;

    bool operator==(const InspectedPage&) const = default;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::InspectedPage)
