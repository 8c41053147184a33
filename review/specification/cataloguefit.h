// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/catalogue.h"

namespace Mingjing {

class Edition;
struct EditionDiff;

/// \a catalogue as it fits the new edition of \a diff when it was written for the old one: an entry follows its clause
/// to its new number, and what it calls related follows too. The entry of a clause that is gone is left out; that of
/// one whose words have nothing left in common stays at its number only while its neighbours keep theirs.
Catalogue fittedCatalogue(const Catalogue& catalogue, const EditionDiff& diff);

/// Where the clauses \a ids, written for the old edition of \a diff, stand in the new one, as entries of a catalogue
/// follow them; those that are gone are left out.
QHash<QString, QString> fittedClauses(const QStringList& ids, const EditionDiff& diff);

/// The catalogue that the program carries, fitted to \a edition.
Result<Catalogue> builtInCatalogueFor(const Edition& edition);

} // namespace Mingjing
