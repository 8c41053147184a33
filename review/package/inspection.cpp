// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/inspection.h"

#include "review/package/packagecontents.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<PackageInspection> inspectPackage(const PackageContents& package, const Cancellation& cancellation,
                                         const Progress& progress)
{
    PackageInspection inspection;
    inspection.warnings = package.intakeWarnings();
    auto manifest = readManifest(package);
    if (!manifest)
        return manifest.error();
    inspection.manifest = std::move(*manifest);
    inspection.warnings.append(inspection.manifest.warnings);

    auto submission = readSubmission(package);
    if (!submission)
        inspection.warnings.append({IntakeWarningKind::InvalidSubmission, submission.error().context,
                                    submission.error().message,
                                    submission.error().message.section(u':', 0, 0).toInt()});
    else
        inspection.submission = std::move(*submission);
    if (inspection.submission)
        inspection.warnings.append(inspection.submission->warnings);

    auto facts = collectFacts(package, inspection.manifest, inspection.submission, cancellation, progress);
    if (!facts)
        return facts.error();
    inspection.facts = std::move(*facts);
    inspection.warnings.append(inspection.facts.warnings);
    return inspection;
}

} // namespace Mingjing
