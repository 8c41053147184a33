// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/limitsettings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr qint64 MiB = 1 << 20;

const QString group = u"package_limits/"_s;

template <auto Member>
LimitSetting limit(const QString& key, qint64 least, qint64 most)
{
    using Number = std::remove_reference_t<decltype(PackageLimits().*Member)>;
    return {key, least, most, [](const PackageLimits& limits) { return static_cast<qint64>(limits.*Member); },
            [](PackageLimits& limits, qint64 value) { limits.*Member = static_cast<Number>(value); }};
}

/// Nothing when it is no number, or out of bounds.
std::optional<qint64> read(const QSettings& settings, const LimitSetting& limit)
{
    bool isNumber = false;
    const qint64 value = settings.value(group + limit.key).toString().toLongLong(&isNumber);
    if (!isNumber || value < limit.least || value > limit.most)
        return std::nullopt;
    return value;
}

} // namespace

const QList<LimitSetting>& limitSettings()
{
    // What is read lies in memory: the bounds keep a desk's machine alive.
    static const QList<LimitSetting> settings = {
        limit<&PackageLimits::archiveBytes>(u"archive_bytes"_s, MiB, 1024 * MiB),
        limit<&PackageLimits::entries>(u"entries"_s, 1, 200'000),
        limit<&PackageLimits::fileBytes>(u"file_bytes"_s, MiB, 1024 * MiB),
        limit<&PackageLimits::totalBytes>(u"total_bytes"_s, MiB, 4096 * MiB),
        limit<&PackageLimits::ratio>(u"ratio"_s, 2, 1100),
        limit<&PackageLimits::ratioFloor>(u"ratio_floor"_s, MiB, 64 * MiB),
        limit<&PackageLimits::pathLength>(u"path_length"_s, 16, 4096),
        limit<&PackageLimits::pathDepth>(u"path_depth"_s, 1, 256),
        limit<&PackageLimits::nesting>(u"nesting"_s, 0, 8),
    };
    return settings;
}

PackageLimits limitsOf(const QSettings& settings)
{
    PackageLimits limits;
    for (const LimitSetting& limit : limitSettings())
        limit.set(limits, read(settings, limit).value_or(limit.defaultValue()));
    return limits;
}

void storeLimit(QSettings& settings, const LimitSetting& limit, qint64 value)
{
    if (value == limit.defaultValue())
        settings.remove(group + limit.key);
    else
        settings.setValue(group + limit.key, value);
}

Result<PackageLimits> readLimits(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{ErrorCode::NotFound, u"there is no such file"_s, path};
    if (!info.isReadable())
        return Error{ErrorCode::Unreadable, u"it cannot be read"_s, path};
    if (info.size() > largestFile)
        return Error{ErrorCode::Refused, u"a settings file of more than %1 MiB"_s.arg(largestFile / MiB), path};
    const QSettings settings(path, QSettings::IniFormat);
    QStringList keys = settings.allKeys();
    if (settings.status() != QSettings::NoError)
        return Error{ErrorCode::Malformed, u"not a settings file"_s, path};
    PackageLimits limits;
    for (const LimitSetting& limit : limitSettings()) {
        if (keys.removeAll(group + limit.key) == 0)
            continue;
        const std::optional<qint64> value = read(settings, limit);
        if (!value) {
            return Error{ErrorCode::Refused,
                         u"%1 is not a number from %2 to %3"_s.arg(group + limit.key).arg(limit.least).arg(limit.most),
                         path};
        }
        limit.set(limits, *value);
    }
    for (const QString& key : std::as_const(keys)) {
        if (key.startsWith(group))
            return Error{ErrorCode::Refused, u"no bound is called %1"_s.arg(key), path};
    }
    return limits;
}

PackageLimits widest(const PackageLimits& a, const PackageLimits& b)
{
    PackageLimits limits;
    for (const LimitSetting& limit : limitSettings())
        limit.set(limits, std::max(limit.value(a), limit.value(b)));
    return limits;
}

} // namespace Mingjing
