// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipnesting.h"

#include "review/package/packagelimits.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipinflate.h"

#include <QByteArray>

#include <algorithm>

namespace Mingjing {
namespace {

/// Nobody needs to know what lies in the rest.
constexpr qsizetype entriesLookedAt = 200;
constexpr qint64 bytesLookedAt = 4 << 20;

/// The bytes of \a record when it is a zip of a size to be looked into.
QByteArray innerZip(QByteArrayView archive, const ZipRecord& record)
{
    QByteArray bytes;
    if (record.dataOffset < 0 || record.size > bytesLookedAt)
        return bytes;
    inflateEntry(archive.sliced(record.dataOffset, record.compressedSize), record.method, [&](QByteArrayView piece) {
        bytes.append(piece);
        return bytes.startsWith("PK\x03\x04") && bytes.size() <= record.size;
    });
    return bytes.startsWith("PK\x03\x04") ? bytes : QByteArray();
}

/// How deep archives lie in \a archive, which is one; no deeper than \a most + 1 is looked. \a budget counts the
/// entries that may still be looked at in all.
int depthOf(QByteArrayView archive, int most, qsizetype& budget, const PackageLimits& limits,
            const Cancellation& cancellation)
{
    const auto directory = readZipDirectory(archive, limits);
    if (!directory || most < 1)
        return 1;
    int deepest = 0;
    for (const ZipRecord& record : directory->records) {
        if (--budget < 0 || cancellation.requested())
            break;
        const QByteArray inner = innerZip(archive, record);
        if (!inner.isEmpty())
            deepest = std::max(deepest, depthOf(inner, most - 1, budget, limits, cancellation));
    }
    return deepest + 1;
}

} // namespace

Result<QString> describeNestedZip(QByteArrayView bytes, const PackageLimits& limits, const Cancellation& cancellation)
{
    const auto directory = readZipDirectory(bytes, limits);
    if (!directory)
        return QStringLiteral("damaged zip: %1").arg(directory.error().message);
    qsizetype budget = entriesLookedAt;
    if (depthOf(bytes, limits.nesting, budget, limits, cancellation) > limits.nesting) {
        return Error{ErrorCode::Refused, QStringLiteral("archives nested more than %1 deep").arg(limits.nesting), {}};
    }
    const bool program =
        std::any_of(directory->records.cbegin(), directory->records.cend(), [](const ZipRecord& record) {
            return record.name.section(u'/', -1) == QLatin1StringView("app.json")
                || record.name.section(u'/', -1) == QLatin1StringView("game.json");
        });
    return QStringLiteral("zip of %1 entries%2")
        .arg(directory->records.size())
        .arg(program ? QStringLiteral(", a program among them") : QString());
}

} // namespace Mingjing
