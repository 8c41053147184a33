// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct CaseState;

/// What of a case could be looked at.
struct LookedForParts {
    /// Routes of the declared pages.
    QStringList pages;
    /// Paths of the files that a person can read.
    QStringList files;
    /// Check items that apply.
    QStringList items;
};

/// What nobody has looked at, in the order given.
struct UnseenParts {
    QStringList pages;
    QStringList files;
    QStringList items;

    bool isEmpty() const { return pages.isEmpty() && files.isEmpty() && items.isEmpty(); }
    bool operator==(const UnseenParts&) const = default;
};

/// Whether a person can read the file at \a path: source, style, template, configuration.
bool isReadableFile(const QString& path);

/// What of \a parts \a state knows no look at. A file was looked at when it is among \a opened or evidence was taken
/// from it; an item when it has a verdict or the profile in use does not ask for it.
UnseenParts unseenParts(const CaseState& state, const LookedForParts& parts, const QSet<QString>& opened);

} // namespace Mingjing
