// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "storage/package/zippackage.h"

#include <QList>
#include <QString>

class QSettings;

namespace Mingjing {

/// One bound of PackageLimits as it is kept in a settings file, in the group `package_limits`.
struct LimitSetting {
    /// `archive_bytes`, …
    QString key;
    /// What may be set.
    qint64 least = 1;
    qint64 most = 0;
    qint64 (*value)(const PackageLimits& limits) = nullptr;
    void (*set)(PackageLimits& limits, qint64 value) = nullptr;

    qint64 defaultValue() const { return value(PackageLimits()); }
};

/// All bounds, in the order in which a person reads them.
const QList<LimitSetting>& limitSettings();

/// What \a settings say; a bound that is absent, or not what may be set, has its default.
PackageLimits limitsOf(const QSettings& settings);
/// Keeps \a value, or forgets it when it is the default.
void storeLimit(QSettings& settings, const LimitSetting& limit, qint64 value);

/// The bounds in the settings file at \a path, for a verdict that must be reproducible: Refused for a bound that is not
/// known or not what may be set, Malformed for what is no settings file.
Result<PackageLimits> readLimits(const QString& path);

/// The wider of both, bound by bound.
PackageLimits widest(const PackageLimits& a, const PackageLimits& b);

} // namespace Mingjing
