// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/linkvalues.h"

#include <QSet>

#include <algorithm>

namespace Mingjing {
namespace {

constexpr qsizetype mostFiles = 64;
constexpr qsizetype mostValues = 64;
constexpr int deepest = 3;

} // namespace

LinkValues::LinkValues(const QList<FileLinks>& sources, const LinkOwners& owners) : m_owners(owners)
{
    for (const FileLinks& source : sources) {
        m_byFile.insert(source.file, &source);
        m_units[sourceBase(source.file)].append(source.file);
    }
}

QList<const FileLinks*> LinkValues::scopeOf(const QString& file) const
{
    QList<const FileLinks*> scope;
    QStringList pending = m_units.value(sourceBase(file));
    QSet<QString> seen(pending.cbegin(), pending.cend());
    for (qsizetype i = 0; i < pending.size() && i < mostFiles; ++i) {
        if (const FileLinks* one = m_byFile.value(pending.at(i)))
            scope.append(one);
        for (const QString& other : m_owners.takenIn.value(pending.at(i))) {
            if (pending.size() < mostFiles && !seen.contains(other)) {
                seen.insert(other);
                pending.append(other);
            }
        }
    }
    return scope;
}

QList<LinkValues::Value> LinkValues::resolve(const LinkTarget& target, const QString& file) const
{
    QList<Value> results;
    const bool gaps = std::any_of(target.cbegin(), target.cend(), [](const LinkPiece& piece) { return piece.gap; });
    if (!gaps || !fixedAddress(target).isEmpty())
        return {{target, {}}};
    fill({target, {}}, scopeOf(file), 0, results);
    return results;
}

void LinkValues::fill(const Value& value, const QList<const FileLinks*>& scope, int depth, QList<Value>& results) const
{
    if (results.size() >= mostValues)
        return;
    for (qsizetype i = 0; i < value.target.size(); ++i) {
        const LinkPiece& piece = value.target.at(i);
        // Behind the query nothing matters any more.
        if (!piece.gap && (piece.text.contains(u'?') || piece.text.contains(u'#')))
            break;
        if (!piece.gap || piece.text.isEmpty() || depth >= deepest)
            continue;
        const QString name = piece.text.section(u'.', -1);
        bool found = false;
        for (const FileLinks* file : scope) {
            for (const NamedAddress& named : file->names.value(name)) {
                // `url: url` says nothing.
                if (named.target == LinkTarget{piece})
                    continue;
                Value next = value;
                next.target.remove(i);
                for (qsizetype k = 0; k < named.target.size(); ++k)
                    next.target.insert(i + k, named.target.at(k));
                if (!next.sites.contains(named.site))
                    next.sites.append(named.site);
                fill(next, scope, depth + 1, results);
                found = true;
            }
            // The nearest file that knows the name.
            if (found)
                return;
        }
    }
    results.append(value);
}

} // namespace Mingjing
