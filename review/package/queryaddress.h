// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// An address of a page with a query, as a source spells it.
struct QueryAddress {
    struct Pair {
        QString key;
        /// As it is written; of a computed one the expression, as far as it is known.
        QString value;
        bool computed = false;

        bool operator==(const Pair&) const = default;
    };
    QString route;
    QList<Pair> pairs;

    bool operator==(const QueryAddress&) const = default;
};

/// The addresses in \a text, a script or a template, that name one of \a routes and have a query. Looks at the text
/// only: literals, templates, sums, interpolations.
QList<QueryAddress> findQueryAddresses(const QString& text, const QStringList& routes);

} // namespace Mingjing
