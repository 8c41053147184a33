// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class PackageContents;

/// A query with which a page is likely to be opened.
struct LikelyQuery {
    enum class Origin {
        Address, ///< an address in the sources has these keys; values that are computed there are invented
        Code, ///< the page's script reads these keys; all values are invented
    };
    /// Without the leading `?`.
    QString query;
    Origin origin = Origin::Address;

    bool operator==(const LikelyQuery&) const = default;
    static constexpr qsizetype mostOfOnePage = 3;
};

/// By route: the queries that the sources of \a package let one expect, the likeliest first; a route without any is
/// absent. Reads text only, runs nothing. Any thread.
QHash<QString, QList<LikelyQuery>> likelyQueries(const PackageContents& package, const QStringList& routes,
                                                 const Cancellation& cancellation = {});

/// A plausible value for the key \a key of a query. \a use: how the program uses it, as far as it is known.
QString likelyValue(const QString& key, const QString& use = {});

} // namespace Mingjing
