// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/cataloguetouch.h"

#include "review/specification/catalogue.h"
#include "review/specification/editiondiff.h"

namespace Mingjing {

CatalogueTouch touchedEntries(const EditionDiff& diff, const Catalogue& catalogue)
{
    CatalogueTouch touch;
    for (const ClauseChange& change : diff.clauses) {
        if (change.kind != ClauseChange::Kind::Added) {
            if (catalogue.entry(change.oldId))
                touch.entries.append({change.oldId, change.newId, change.reworded});
            continue;
        }
        // An entry under the number of a new clause is for the clause that had the number before, if one had.
        const bool hadOther = diff.newIds.contains(change.newId) || diff.changeOfOld(change.newId);
        if (change.clauseKind == ClauseKind::Clause && (hadOther || !catalogue.entry(change.newId)))
            touch.withoutEntry.append(change.newId);
    }
    return touch;
}

} // namespace Mingjing
