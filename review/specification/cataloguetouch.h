// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class Catalogue;
struct EditionDiff;

/// A catalogue entry whose clause is another in the new edition.
struct TouchedEntry {
    /// The clause that the entry is written for.
    QString oldId;
    /// Where that clause stands now; empty when it was removed.
    QString newId;
    /// Its words differ: title, question and translation want reading again.
    bool reworded = false;

    bool isRemoved() const { return newId.isEmpty(); }
    bool isMoved() const { return !newId.isEmpty() && newId != oldId; }

    bool operator==(const TouchedEntry&) const = default;
};

/// What a new edition means for a catalogue that was written for the old one.
struct CatalogueTouch {
    /// In the order of the new edition; removed ones last.
    QList<TouchedEntry> entries;
    /// Numbered clauses of the new edition that no entry is written for, and that the old edition did not have.
    QStringList withoutEntry;
};

CatalogueTouch touchedEntries(const EditionDiff& diff, const Catalogue& catalogue);

} // namespace Mingjing
