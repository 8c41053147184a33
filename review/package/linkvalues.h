// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/linkowners.h"
#include "review/package/sourcelinks.h"

#include <QHash>
#include <QList>

namespace Mingjing {

/// Finds what stands for the names in an address: in the files of the same page or component and in those that they
/// take in.
class LinkValues final
{
public:
    /// Both must outlive it.
    LinkValues(const QList<FileLinks>& sources, const LinkOwners& owners);

    struct Value {
        LinkTarget target;
        /// Where the address stands, when names led to it.
        QList<SourceSite> sites;
    };
    /// \a target, as \a file spells it, with its gaps filled as far as they can be: once for each value.
    QList<Value> resolve(const LinkTarget& target, const QString& file) const;

private:
    void fill(const Value& value, const QList<const FileLinks*>& scope, int depth, QList<Value>& results) const;
    QList<const FileLinks*> scopeOf(const QString& file) const;

    QHash<QString, const FileLinks*> m_byFile;
    QHash<QString, QStringList> m_units;
    const LinkOwners& m_owners;
};

} // namespace Mingjing
