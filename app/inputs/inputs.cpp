// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/inputs.h"

#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QByteArray> readFile(const QString& path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, u"there is no such file"_s, path};
    if (info.isDir())
        return Error{ErrorCode::Unreadable, u"is a folder"_s, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (file.size() > most)
        return Error{ErrorCode::Refused, u"larger than %1 MiB"_s.arg(most >> 20), path};
    return file.readAll();
}

Result<Edition> readEdition(const QString& path)
{
    if (path.isEmpty())
        return builtInEdition();
    const Result<QByteArray> document = readFile(path, MaximumSpecificationBytes);
    if (!document)
        return document.error();
    return parseSpecification(*document);
}

PackageProfile profileOf(const Manifest& manifest, const PackageFacts& facts)
{
    PackageProfile profile;
    profile.kind = manifest.kind == PackageKind::MiniGame ? ProgramKind::MiniGame : ProgramKind::MiniProgram;
    for (const Feature feature : facts.features())
        profile.features.insert(featureId(feature));
    return profile;
}

Result<ReadPackage> readPackage(const QByteArray& archive, const QString& name, const PackageOptions& options,
                                const Cancellation& cancellation, const Progress& progress)
{
    auto contents = openZipPackage(archive, name, options, cancellation, progress);
    if (!contents)
        return contents.error();
    auto inspection = inspectPackage(**contents, cancellation, progress);
    if (!inspection)
        return inspection.error();
    return ReadPackage{std::move(*contents), std::move(*inspection)};
}

Result<ReadPackage> readPackage(const QString& path, const PackageOptions& options)
{
    const Result<QByteArray> archive = readPackageFile(path, options.limits);
    if (!archive)
        return archive.error();
    return readPackage(*archive, path, options);
}

Result<QByteArray> readPackageFile(const QString& path, const PackageLimits& limits)
{
    return readFile(path, limits.archiveBytes);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace Mingjing
