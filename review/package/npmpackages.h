// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Mingjing {

class PackageContents;

/// The npm packages that a project depends on and that were not built into a `miniprogram_npm` folder: what uses them
/// is not broken by its author, the archive lacks a step.
class NpmPackages final
{
public:
    explicit NpmPackages(const PackageContents& package);

    /// The unbuilt package that the component \a reference means; empty when it means none.
    QString unbuilt(const QString& reference) const;
    /// Notes that \a tag in \a file at \a line needs the unbuilt package \a name.
    void noteUse(const QString& name, const QString& tag, const QString& file, int line);
    /// One for each package used, with all places.
    QList<IntakeWarning> warnings() const;

private:
    struct Uses {
        QString file;
        int line = 0;
        qsizetype count = 0;
        QStringList places;
    };

    QSet<QString> m_declared;
    QSet<QString> m_built;
    QMap<QString, Uses> m_uses;
};

} // namespace Mingjing
