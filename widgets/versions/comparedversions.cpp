// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/comparedversions.h"

#include "review/versions/touchedfindings.h"

namespace Mingjing {

namespace {

Result<ReadVersion> readVersion(const VersionsPort& port, const ChosenVersion& version,
                                const Cancellation& cancellation)
{
    if (version.path.isEmpty())
        return port.read(version.bytes, version.name, version.root, cancellation);
    const Result<QByteArray> bytes = port.file(version.path);
    if (!bytes)
        return bytes.error();
    return port.read(*bytes, version.name, version.root, cancellation);
}

} // namespace

Result<std::shared_ptr<const ComparedVersions>> compareVersions(const VersionsPort& port, const ChosenVersion& before,
                                                                const ChosenVersion& after, const CaseState& state,
                                                                const Cancellation& cancellation,
                                                                const Progress& progress)
{
    auto compared = std::make_shared<ComparedVersions>();
    auto older = readVersion(port, before, cancellation);
    if (!older)
        return older.error();
    compared->before = std::move(*older);
    auto newer = readVersion(port, after, cancellation);
    if (!newer)
        return newer.error();
    compared->after = std::move(*newer);
    auto comparison = comparePackages(*compared->before.contents, compared->before.inspection,
                                      *compared->after.contents, compared->after.inspection, cancellation, progress);
    if (!comparison)
        return comparison.error();
    compared->comparison = std::move(*comparison);
    compared->findings =
        touchedFindings(state, compared->comparison, *compared->before.contents, *compared->after.contents);
    return std::shared_ptr<const ComparedVersions>(std::move(compared));
}

} // namespace Mingjing
