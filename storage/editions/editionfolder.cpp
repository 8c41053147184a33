// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editions/editionfolder.h"

#include "review/base/digest.h"
#include "review/specification/builtinedition.h"
#include "review/specification/specificationparser.h"
#include "storage/editions/editionrecord.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 MaximumRecordBytes = 64 * 1024;

bool isDigest(const QString& name)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    return digest.match(name).hasMatch();
}

ShelvedEdition builtIn()
{
    ShelvedEdition edition;
    edition.builtIn = true;
    edition.sha256 = builtInEditionSha256();
    if (const Result<Edition>& read = builtInEdition()) {
        edition.title = read->title();
        edition.created = read->created();
    }
    return edition;
}

Result<QByteArray> readWhole(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, u"there is no such edition"_s, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (bytes.size() > most)
        return Error{ErrorCode::Malformed, u"the file is larger than an edition may be"_s, path};
    return bytes;
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace

QString EditionFolder::path(const QString& sha256, const char* suffix) const
{
    return u"%1/%2.%3"_s.arg(m_folder, sha256, QLatin1StringView(suffix));
}

ShelvedEdition EditionFolder::imported(const QString& sha256) const
{
    const auto record = readWhole(path(sha256, "json"), MaximumRecordBytes);
    const auto known = record ? readEditionRecord(*record) : std::nullopt;
    ShelvedEdition edition = known.value_or(ShelvedEdition{});
    edition.sha256 = sha256;
    if (!edition.importedAt.isValid())
        edition.importedAt = QFileInfo(path(sha256, "txt")).lastModified().toUTC();
    const auto bytes = document(sha256);
    if (!bytes) {
        edition.damage = bytes.error();
    } else if (!known) {
        const auto read = parseSpecification(*bytes);
        if (read) {
            edition.title = read->title();
            edition.created = read->created();
        } else {
            edition.damage = read.error();
        }
    }
    return edition;
}

Result<QList<ShelvedEdition>> EditionFolder::editions() const
{
    const QFileInfo folder(m_folder);
    if (folder.exists() && !(folder.isDir() && folder.isReadable()))
        return Error{ErrorCode::Unreadable, u"the folder of editions cannot be read"_s, m_folder};
    const ShelvedEdition own = builtIn();
    QList<ShelvedEdition> editions;
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({u"*.txt"_s}, QDir::Files)) {
        const QString name = file.completeBaseName();
        if (isDigest(name) && name != own.sha256)
            editions.append(imported(name));
    }
    std::sort(editions.begin(), editions.end(), [](const ShelvedEdition& a, const ShelvedEdition& b) {
        return std::pair(b.importedAt, a.sha256) < std::pair(a.importedAt, b.sha256);
    });
    editions.prepend(own);
    return editions;
}

Result<QByteArray> EditionFolder::document(const QString& sha256) const
{
    if (sha256 == builtInEditionSha256())
        return builtInSpecification();
    if (!isDigest(sha256))
        return Error{ErrorCode::NotFound, u"there is no such edition"_s, sha256};
    auto bytes = readWhole(path(sha256, "txt"), MaximumSpecificationBytes);
    if (!bytes)
        return bytes.error();
    if (sha256Hex(*bytes) != sha256)
        return Error{ErrorCode::Malformed, u"the document is not what was imported: its digest differs"_s,
                     path(sha256, "txt")};
    return bytes;
}

Result<void> EditionFolder::add(const QByteArray& document, const ShelvedEdition& about)
{
    const QString sha256 = sha256Hex(document);
    if (this->document(sha256))
        return Error{ErrorCode::Conflict, u"the edition is here already"_s, sha256};
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::Unwritable, u"the folder of editions cannot be made"_s, m_folder};
    // The document last: an edition is there when its document is.
    if (const auto written = writeWhole(path(sha256, "json"), editionRecord(about)); !written)
        return written;
    return writeWhole(path(sha256, "txt"), document);
}

Result<void> EditionFolder::remove(const QString& sha256, const QString& inUse)
{
    if (sha256 == builtInEditionSha256())
        return Error{ErrorCode::Refused, u"the built-in edition cannot be removed"_s, sha256};
    if (sha256 == inUse)
        return Error{ErrorCode::Refused, u"the edition is used for new cases"_s, sha256};
    if (!isDigest(sha256) || !QFile::exists(path(sha256, "txt")))
        return Error{ErrorCode::NotFound, u"there is no such edition"_s, sha256};
    QFile file(path(sha256, "txt"));
    if (!file.remove())
        return Error{ErrorCode::Unwritable, file.errorString(), file.fileName()};
    QFile::remove(path(sha256, "json"));
    return {};
}

} // namespace Mingjing
