// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct CaseSummary;

/// An edition that cases are judged by.
struct EditionUse {
    QString sha256;
    QString title;
    /// Cases judged by it, and those among them that are open or decided.
    int cases = 0;
    int running = 0;

    bool operator==(const EditionUse&) const = default;
};

/// What the cases of a store can be told apart by. A plain value.
struct CaseFacets {
    /// Sorted; without the empty one.
    QStringList assignees;
    QStringList categories;
    /// By SHA-256.
    QList<EditionUse> editions;
    int cases = 0;

    bool operator==(const CaseFacets&) const = default;
};

CaseFacets facetsOf(const QList<CaseSummary>& cases);

} // namespace Mingjing
