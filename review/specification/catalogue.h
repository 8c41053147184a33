// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct Clause;

/// A sentence in both languages of the program.
struct BilingualText {
    QString zh;
    QString en;
};

/// What the catalogue adds to one clause.
struct CatalogueEntry {
    QString clause;
    BilingualText title;
    /// The clause in English.
    QString textEn;
    BilingualText question;
    /// Where to look; ids from knownPlaces().
    QStringList where;
    /// Kinds of program it is about (`mini-program`, `mini-game`); empty means all.
    QStringList kinds;
    /// Features of which one must be there; empty means always.
    QStringList features;
    BilingualText evidence;
    /// Ids from knownEvidenceKinds().
    QStringList evidenceKinds;
    /// Clause ids.
    QStringList related;
};

/// What a checklist needs beyond the specification, by clause id. Clauses it does not know are no error.
class Catalogue final
{
public:
    const QHash<QString, CatalogueEntry>& entries() const { return m_entries; }
    /// nullptr when unknown. Pointers live until the next add().
    const CatalogueEntry* entry(const QString& clauseId) const;
    /// Adds the entries of one catalogue file; \a name is its name for errors. Strict: an unknown or missing key, an
    /// empty sentence or a clause that stands already is refused, and then nothing is added.
    Result<void> add(const QByteArray& json, const QString& name);

    /// The entries of the clauses that are keys of \a newIds, each at its new id; all headings.
    Catalogue renumbered(const QHash<QString, QString>& newIds) const;

    /// How many headings have a name in English.
    qsizetype headingCount() const { return m_headings.size(); }
    /// The heading of a chapter or section. Its English name is found by its words, never by its number, so that the
    /// sections of another edition are not called by the name of something else: what is not known has none.
    BilingualText heading(const Clause& clause) const;
    /// Adds the names of headings, as strict as add().
    Result<void> addHeadings(const QByteArray& json, const QString& name);

private:
    QHash<QString, CatalogueEntry> m_entries;
    /// By the normalised words of the heading.
    QHash<QString, QString> m_headings;
};

/// The catalogue that the program carries, read when first asked for. Never changes; any thread.
const Result<Catalogue>& builtInCatalogue();

/// `metadata`, `page`, `source`, `trace`, `live`.
const QStringList& knownPlaces();
/// `screenshot`, `source`, `trace`, `form`, `live`.
const QStringList& knownEvidenceKinds();

} // namespace Mingjing
