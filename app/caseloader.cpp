// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseloader.h"

#include "app/inputs/inputs.h"

#include <QFileInfo>

namespace Mingjing {

Result<LoadedPackage> loadPackage(const QByteArray& archive, const QString& name, const QString& root,
                                  std::shared_ptr<const Edition> edition, std::shared_ptr<const Catalogue> catalogue,
                                  const PackageLimits& limits, const Cancellation& cancellation,
                                  const Progress& progress)
{
    auto read = readPackage(archive, name, PackageOptions{limits, root}, cancellation, progress);
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
    openCase->intake = std::move(inspection.warnings);
    openCase->checklist = generateChecklist(*edition, *catalogue, profile);
    openCase->edition = std::move(edition);
    openCase->catalogue = std::move(catalogue);
    loaded.openCase = std::move(openCase);
    loaded.submission = std::make_shared<const std::optional<Submission>>(std::move(inspection.submission));
    return loaded;
}

LoadedPackage judgedBy(const LoadedPackage& loaded, std::shared_ptr<const Edition> edition)
{
    const OpenCase& openCase = *loaded.openCase;
    if (openCase.edition->sha256() == edition->sha256())
        return loaded;
    auto judged = std::make_shared<OpenCase>(openCase);
    judged->checklist = generateChecklist(*edition, *openCase.catalogue, profileOf(openCase.manifest, openCase.facts));
    judged->edition = std::move(edition);
    LoadedPackage other = loaded;
    other.openCase = std::move(judged);
    return other;
}

} // namespace Mingjing
