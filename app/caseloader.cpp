// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseloader.h"

#include "app/inputs/inputs.h"

#include <QFileInfo>

namespace Mingjing {

Result<LoadedPackage> loadPackage(const QByteArray& archive, const QString& name,
                                  std::shared_ptr<const Edition> edition, std::shared_ptr<const Catalogue> catalogue,
                                  const PackageLimits& limits, const Cancellation& cancellation,
                                  const Progress& progress)
{
    auto read = readPackage(archive, name, limits, cancellation, progress);
    if (!read)
        return read.error();
    const PackageProfile profile = read->profile();
    PackageInspection& inspection = read->inspection;

    LoadedPackage loaded;
    const std::optional<Submission>& form = inspection.submission;
    loaded.programName = form && !form->name.isEmpty() ? form->name : inspection.manifest.projectName;
    if (loaded.programName.isEmpty())
        loaded.programName = QFileInfo(name).completeBaseName();
    auto openCase = std::make_shared<OpenCase>();
    openCase->package = std::move(read->contents);
    openCase->manifest = std::move(inspection.manifest);
    openCase->facts = std::move(inspection.facts);
    openCase->checklist = generateChecklist(*edition, *catalogue, profile);
    openCase->edition = std::move(edition);
    openCase->catalogue = std::move(catalogue);
    loaded.openCase = std::move(openCase);
    loaded.submission = std::make_shared<const std::optional<Submission>>(std::move(inspection.submission));
    loaded.warnings = std::move(inspection.warnings);
    return loaded;
}

} // namespace Mingjing
