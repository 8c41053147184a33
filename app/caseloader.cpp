// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseloader.h"

#include "app/inputs/inputs.h"
#include "app/inputs/packageopening.h"
#include "review/specification/cataloguefit.h"

namespace Mingjing {

namespace {

/// Gives \a openCase the questions of \a edition, with the catalogue that fits it.
Result<void> ask(OpenCase& openCase, std::shared_ptr<const Edition> edition, const PackageProfile& profile)
{
    auto catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return catalogue.error();
    openCase.checklist = generateChecklist(*edition, *catalogue, profile);
    openCase.edition = std::move(edition);
    openCase.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    return {};
}

} // namespace

Result<LoadedPackage> loadPackage(const QByteArray& archive, const QString& name, const QString& root,
                                  std::shared_ptr<const Edition> edition, const PackageLimits& limits,
                                  const Cancellation& cancellation, const Progress& progress)
{
    auto read = readPackage(archive, name, PackageOptions{limits, root}, cancellation, progress);
    if (!read)
        return read.error();
    const PackageProfile profile = read->profile();
    PackageInspection& inspection = read->inspection;

    LoadedPackage loaded;
    loaded.programName = programNameOf(inspection.manifest, inspection.submission, name);
    auto openCase = std::make_shared<OpenCase>();
    openCase->inspection = std::make_shared<const PackageInspection>(inspection);
    openCase->package = std::move(read->contents);
    openCase->manifest = std::move(inspection.manifest);
    openCase->facts = std::move(inspection.facts);
    openCase->intake = std::move(inspection.warnings);
    if (const auto asked = ask(*openCase, std::move(edition), profile); !asked)
        return asked.error();
    loaded.openCase = std::move(openCase);
    loaded.submission = std::make_shared<const std::optional<Submission>>(std::move(inspection.submission));
    return loaded;
}

Result<LoadedPackage> judgedBy(const LoadedPackage& loaded, std::shared_ptr<const Edition> edition)
{
    const OpenCase& openCase = *loaded.openCase;
    if (openCase.edition->sha256() == edition->sha256())
        return loaded;
    auto judged = std::make_shared<OpenCase>(openCase);
    if (const auto asked = ask(*judged, std::move(edition), profileOf(openCase.manifest, openCase.facts)); !asked)
        return asked.error();
    LoadedPackage other = loaded;
    other.openCase = std::move(judged);
    return other;
}

} // namespace Mingjing
