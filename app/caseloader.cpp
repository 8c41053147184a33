// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseloader.h"

#include "review/package/inspection.h"
#include "storage/package/zippackage.h"

#include <QFile>
#include <QFileInfo>

namespace Mingjing {

Result<QByteArray> readPackageFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (file.size() > PackageLimits().archiveBytes)
        return Error{ErrorCode::Refused, QStringLiteral("larger than %1 MB").arg(PackageLimits().archiveBytes >> 20),
                     path};
    return file.readAll();
}

Result<LoadedPackage> loadPackage(const QByteArray& archive, const QString& name,
                                  std::shared_ptr<const Edition> edition, std::shared_ptr<const Catalogue> catalogue,
                                  const Cancellation& cancellation, const Progress& progress)
{
    auto package = openZipPackage(archive, name, {}, cancellation, progress);
    if (!package)
        return package.error();
    auto inspection = inspectPackage(**package, cancellation, progress);
    if (!inspection)
        return inspection.error();

    PackageProfile profile;
    profile.kind =
        inspection->manifest.kind == PackageKind::MiniGame ? ProgramKind::MiniGame : ProgramKind::MiniProgram;
    for (const Feature feature : inspection->facts.features())
        profile.features.insert(featureId(feature));

    LoadedPackage loaded;
    const std::optional<Submission>& form = inspection->submission;
    loaded.programName = form && !form->name.isEmpty() ? form->name : inspection->manifest.projectName;
    if (loaded.programName.isEmpty())
        loaded.programName = QFileInfo(name).completeBaseName();
    auto openCase = std::make_shared<OpenCase>();
    openCase->package = std::move(*package);
    openCase->manifest = std::move(inspection->manifest);
    openCase->facts = std::move(inspection->facts);
    openCase->checklist = generateChecklist(*edition, *catalogue, profile);
    openCase->edition = std::move(edition);
    openCase->catalogue = std::move(catalogue);
    loaded.openCase = std::move(openCase);
    loaded.submission = std::make_shared<const std::optional<Submission>>(std::move(inspection->submission));
    loaded.warnings = std::move(inspection->warnings);
    return loaded;
}

} // namespace Mingjing
