// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"
#include "review/package/jsonplaces.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

class PackageContents;

/// Collects what is odd about the configuration files of a package, each with its line.
class ConfigWarnings final
{
public:
    /// Both must outlive it.
    ConfigWarnings(const PackageContents& package, QList<IntakeWarning>& warnings)
        : m_package(package), m_warnings(warnings)
    {
    }

    /// \a place: keys and indices of the value that it is about, from the root of \a file.
    void add(IntakeWarningKind kind, const QString& file, const QString& detail = {}, const QStringList& place = {});

    /// Of the value at \a place in \a file; 0 when it is not there.
    int line(const QString& file, const QStringList& place) { return place.isEmpty() ? 0 : placesOf(file).line(place); }

    /// Warns of keys that stand twice in \a file.
    void addDuplicateKeys(const QString& file);

private:
    const JsonPlaces& placesOf(const QString& file);

    const PackageContents& m_package;
    QList<IntakeWarning>& m_warnings;
    /// Of the files asked for last: warnings of one file mostly come together, and those of the manifest between them.
    struct Cached {
        QString file;
        JsonPlaces places;
    };
    Cached m_manifest;
    Cached m_other;
};

} // namespace Mingjing
