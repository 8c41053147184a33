// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// Finds what a path that stands in a source file means, in whichever of the ways the platform knows.
class ReferenceResolver final
{
public:
    /// Both must outlive the resolver. \a path is the file in which references stand.
    ReferenceResolver(const PackageContents& package, const Manifest& manifest, const QString& path);

    /// The file that \a reference means, tried as it is and with each of \a endings; empty when there is none.
    QString file(const QString& reference, const QStringList& endings) const;
    /// The route that \a reference (a url with or without a query) means; empty when no page has it.
    QString page(const QString& reference) const;
    /// The template or script of the page or component \a base; empty when there is none.
    QString partOf(const QString& base) const;
    /// What the tag \a tag stands for in this file: a component without an ending; empty when none is declared.
    QString componentOf(const QString& tag) const;
    /// The path of this file without its ending.
    const QString& base() const { return m_base; }

private:
    QStringList places(const QString& reference) const;

    const PackageContents& m_package;
    const Manifest& m_manifest;
    QString m_base;
    QString m_folder;
};

} // namespace Mingjing
