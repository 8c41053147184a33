// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/comparison.h"

#include "review/specification/builtinedition.h"
#include "review/specification/catalogue.h"
#include "widgets/words/localized.h"

#include <QSet>

#include <algorithm>

namespace Mingjing {

namespace {

ChangeKind kindOf(ClauseChange::Kind kind)
{
    switch (kind) {
    case ClauseChange::Kind::Added:
        return ChangeKind::Added;
    case ClauseChange::Kind::Removed:
        return ChangeKind::Removed;
    case ClauseChange::Kind::Moved:
        return ChangeKind::Moved;
    case ClauseChange::Kind::Reworded:
        break;
    }
    return ChangeKind::Reworded;
}

/// Where a clause is shown: its section, else its chapter.
QString groupOf(const Edition& edition, const Clause& clause)
{
    const QString section = edition.sectionOf(clause.id);
    return section.isEmpty() ? QString::number(clause.chapter) : section;
}

} // namespace

class Comparison::Builder final
{
public:
    Builder(Comparison& made, const Catalogue* catalogue)
        : m_made(made), m_catalogue(catalogue), m_builtIn(builtInEditionSha256())
    {
    }

    void build()
    {
        for (const ClauseChange& change : m_made.m_diff.clauses)
            note(change);
        for (const PenaltyChange& change : m_made.m_diff.penalties)
            notePenalty(change);
        align();
        group();
    }

private:
    const Edition& before() const { return *m_made.m_before; }
    const Edition& after() const { return *m_made.m_after; }

    void note(const ClauseChange& change)
    {
        ComparedClause& clause = at(change.oldId, change.newId);
        clause.kinds.append(kindOf(change.kind));
        if (change.reworded && change.kind == ClauseChange::Kind::Moved)
            clause.kinds.append(ChangeKind::Reworded);
        clause.words = change.words;
        clause.relatedId = change.relatedId;
    }

    void notePenalty(const PenaltyChange& change)
    {
        const int known =
            change.newOwner.isEmpty() ? m_byOld.value(change.oldOwner, -1) : m_byNew.value(change.newOwner, -1);
        ComparedClause& clause = known >= 0 ? m_changes[known] : at(change.oldOwner, change.newOwner);
        clause.kinds.append(ChangeKind::Penalty);
    }

    ComparedClause& at(const QString& oldId, const QString& newId)
    {
        const int index = static_cast<int>(m_changes.size());
        ComparedClause clause;
        clause.oldId = oldId;
        clause.newId = newId;
        clause.title = titleOf(oldId, newId);
        if (!newId.isEmpty())
            m_byNew.insert(newId, index);
        if (!oldId.isEmpty())
            m_byOld.insert(oldId, index);
        m_changes.append(clause);
        return m_changes.last();
    }

    QString titleOf(const QString& oldId, const QString& newId) const
    {
        const CatalogueEntry* entry = nullptr;
        if (m_catalogue && before().sha256() == m_builtIn && !oldId.isEmpty())
            entry = m_catalogue->entry(oldId);
        else if (m_catalogue && after().sha256() == m_builtIn && !newId.isEmpty())
            entry = m_catalogue->entry(newId);
        if (entry)
            return localized(entry->title);
        const Clause* clause = newId.isEmpty() ? before().clause(oldId) : after().clause(newId);
        if (!clause)
            return {};
        return clause->title.isEmpty() ? clause->text.section(u'\n', 0, 0).simplified().left(60) : clause->title;
    }

    /// Lines in the order of the new document, with what is gone after what it followed.
    void align()
    {
        const QHash<QString, QString>& newIds = m_made.m_diff.newIds;
        QHash<QString, QString> oldIds;
        QHash<QString, QList<const Clause*>> goneAfter;
        QString last;
        for (const Clause& clause : before().clauses()) {
            const QString now = newIds.value(clause.id);
            if (now.isEmpty()) {
                goneAfter[last].append(&clause);
            } else {
                oldIds.insert(now, clause.id);
                last = now;
            }
        }
        addGone(goneAfter.value(QString()), QString());
        for (const Clause& clause : after().clauses()) {
            const QString was = oldIds.value(clause.id);
            const QString where = groupOf(after(), clause);
            add(was.isEmpty() ? nullptr : before().clause(was), &clause, m_byNew.value(clause.id, -1), where);
            addGone(goneAfter.value(clause.id), where);
        }
    }

    void addGone(const QList<const Clause*>& gone, const QString& where)
    {
        for (const Clause* clause : gone) {
            const QString section = m_made.m_diff.newIds.value(groupOf(before(), *clause), where);
            add(clause, nullptr, m_byOld.value(clause->id, -1),
                section.isEmpty() ? QString::number(clause->chapter) : section);
        }
    }

    void add(const Clause* old, const Clause* now, int change, const QString& section)
    {
        int placed = -1;
        if (change >= 0) {
            placed = static_cast<int>(m_made.m_changes.size());
            m_made.m_changes.append(m_changes.at(change));
            m_made.m_changes.last().section = section;
        }
        m_sectionOfLine.append(section);
        m_made.m_lines.append({old, now, placed});
    }

    /// The lines of one section stand together; the sections are in the order in which they come first.
    void group()
    {
        QStringList order;
        QHash<QString, QList<int>> linesOf;
        for (int line = 0; line < m_made.m_lines.size(); ++line) {
            const QString& section = m_sectionOfLine.at(line);
            if (!linesOf.contains(section))
                order.append(section);
            linesOf[section].append(line);
        }
        QList<ComparedLine> lines;
        QList<ComparedClause> changes;
        for (const QString& id : std::as_const(order)) {
            ComparedSection section;
            section.id = id;
            const Clause* clause = after().clause(id) ? after().clause(id) : before().clause(id);
            section.title = clause ? (clause->title.isEmpty() ? clause->text.section(u'\n', 0, 0) : clause->title) : id;
            section.first = static_cast<int>(lines.size());
            for (const int index : linesOf.value(id)) {
                ComparedLine line = m_made.m_lines.at(index);
                if (line.change >= 0) {
                    const ComparedClause& change = m_made.m_changes.at(line.change);
                    for (const ChangeKind kind : change.kinds)
                        ++section.changes[kind];
                    ++section.changed;
                    line.change = static_cast<int>(changes.size());
                    changes.append(change);
                }
                lines.append(line);
            }
            section.count = static_cast<int>(lines.size()) - section.first;
            m_made.m_sections.append(section);
        }
        m_made.m_lines = lines;
        m_made.m_changes = changes;
    }

    Comparison& m_made;
    const Catalogue* m_catalogue;
    QString m_builtIn;
    QList<ComparedClause> m_changes;
    QHash<QString, int> m_byNew;
    QHash<QString, int> m_byOld;
    QStringList m_sectionOfLine;
};

Comparison::Comparison(std::shared_ptr<const Edition> before, std::shared_ptr<const Edition> after,
                       std::shared_ptr<const Catalogue> catalogue)
    : m_before(std::move(before)), m_after(std::move(after)), m_diff(compareEditions(*m_before, *m_after))
{
    Builder(*this, catalogue.get()).build();
}

Comparison::~Comparison() = default;

int Comparison::count(ChangeKind kind) const
{
    return static_cast<int>(std::count_if(m_changes.cbegin(), m_changes.cend(),
                                          [kind](const ComparedClause& each) { return each.kinds.contains(kind); }));
}

int Comparison::changeOf(const QString& clauseId) const
{
    int old = -1;
    for (int index = 0; index < m_changes.size(); ++index) {
        if (m_changes.at(index).newId == clauseId)
            return index;
        if (old < 0 && m_changes.at(index).oldId == clauseId)
            old = index;
    }
    return old;
}

const ComparedSection* Comparison::section(const QString& id) const
{
    const auto found = std::find_if(m_sections.cbegin(), m_sections.cend(),
                                    [&](const ComparedSection& each) { return each.id == id; });
    return found == m_sections.cend() ? nullptr : &*found;
}

} // namespace Mingjing
