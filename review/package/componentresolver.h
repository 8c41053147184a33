// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/packagecontents.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Mingjing {

/// Finds what a usingComponents value or a page route stands for in a package.
class ComponentResolver final
{
public:
    /// \a aliases is app.json's resolveAlias, \a libraries its useExtendedLib: components that the platform itself
    /// brings. The package must outlive the resolver.
    ComponentResolver(const PackageContents& package, const QJsonObject& aliases, const QJsonObject& libraries = {});

    /// Whether one of the files that make a page or component at \a base is there.
    bool exists(const QString& base) const;

    struct Target {
        /// Without an ending. When nothing was found: the first place that was looked at, or the value itself.
        QString path;
        bool found = false;
        /// plugin://, the platform's own dynamic forms and libraries: nothing to find in the package.
        bool foreign = false;
    };
    /// \a reference stands in the JSON of the page or component at \a base.
    Target resolve(const QString& base, const QString& reference) const;

private:
    QString unalias(const QString& reference) const;

    const PackageContents& m_package;
    /// What references to components of the platform's libraries begin with.
    QStringList m_provided;
    /// Prefix and what replaces it, longest prefix first.
    QList<std::pair<QString, QString>> m_aliases;
};

} // namespace Mingjing
