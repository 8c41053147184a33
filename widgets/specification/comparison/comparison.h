// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/edition.h"
#include "review/specification/editiondiff.h"
#include "review/specification/worddiff.h"
#include "widgets/specification/comparison/changekind.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace Mingjing {

class Catalogue;

/// A clause that is not the same in both editions.
struct ComparedClause {
    /// At least one; what a person calls it first comes first.
    QList<ChangeKind> kinds;
    /// Empty when added.
    QString oldId;
    /// Empty when removed.
    QString newId;
    /// What it is about, in a few words.
    QString title;
    /// Id of the section (or chapter) under which it is shown; see Comparison::sections().
    QString section;
    /// Added: old id of the clause that had these words before. Removed: new id of the clause that took them in.
    QString relatedId;
    /// Its words, old and new, when both are there and differ.
    QList<WordSpan> words;

    /// The new id, or the old one when removed.
    const QString& id() const { return newId.isEmpty() ? oldId : newId; }
};

/// One row of both documents held beside each other.
struct ComparedLine {
    /// nullptr when it stands on one side only; owned by the editions.
    const Clause* before = nullptr;
    const Clause* after = nullptr;
    /// Index of its change; -1 when it is the same on both sides.
    int change = -1;
};

/// A section or chapter and how much of it changed.
struct ComparedSection {
    QString id;
    QString title;
    /// Its lines: from `first`, `count` of them.
    int first = 0;
    int count = 0;
    QHash<ChangeKind, int> changes;
    /// Clauses of it that changed in whatever way.
    int changed = 0;
};

/// Two editions held against each other, with all that a view of it needs. Immutable; made and read on any thread.
class Comparison final
{
    Q_DISABLE_COPY_MOVE(Comparison)

public:
    /// Takes a while. \a catalogue may be null; its titles are used where they belong to the built-in edition's ids.
    Comparison(std::shared_ptr<const Edition> before, std::shared_ptr<const Edition> after,
               std::shared_ptr<const Catalogue> catalogue);
    ~Comparison();

    const Edition& before() const { return *m_before; }
    const Edition& after() const { return *m_after; }
    std::shared_ptr<const Edition> sharedBefore() const { return m_before; }
    std::shared_ptr<const Edition> sharedAfter() const { return m_after; }
    const EditionDiff& diff() const { return m_diff; }

    /// In the order of the new document; what was removed stands where it stood.
    const QList<ComparedClause>& changes() const { return m_changes; }
    const QList<ComparedLine>& lines() const { return m_lines; }
    const QList<ComparedSection>& sections() const { return m_sections; }
    int count(ChangeKind kind) const;
    /// Index of the change of a clause by its new id, else by its old one; -1 when it is unchanged or unknown.
    int changeOf(const QString& clauseId) const;
    /// The section with the id, or nullptr.
    const ComparedSection* section(const QString& id) const;

private:
    class Builder;

    std::shared_ptr<const Edition> m_before;
    std::shared_ptr<const Edition> m_after;
    EditionDiff m_diff;
    QList<ComparedClause> m_changes;
    QList<ComparedLine> m_lines;
    QList<ComparedSection> m_sections;
};

} // namespace Mingjing
