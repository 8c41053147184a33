// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/folderprofileshelf.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype maximumFiles = 500;

} // namespace

FolderProfileShelf::FolderProfileShelf(const QString& folder) : m_folder(folder) { }

QString FolderProfileShelf::pathOf(const QString& id) const
{
    return m_folder.filePath(id + u".json"_s);
}

QList<AuditProfile> FolderProfileShelf::profiles(QList<Error>* problems) const
{
    const auto tell = [&](const Error& error) {
        if (problems)
            problems->append(error);
    };
    QList<AuditProfile> profiles;
    const QStringList names = m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.size() > maximumFiles)
        tell({ErrorCode::Refused, u"more than %1 profiles"_s.arg(maximumFiles), m_folder.path()});
    for (const QString& name : names.mid(0, maximumFiles)) {
        auto profile = read(m_folder.filePath(name));
        if (!profile)
            tell(profile.error());
        else if (profile->id + u".json"_s != name)
            tell({ErrorCode::Malformed, u"the file has not the name of its profile, `%1`"_s.arg(profile->id), name});
        else
            profiles.append(*std::move(profile));
    }
    return profiles;
}

Result<void> FolderProfileShelf::save(const AuditProfile& profile)
{
    if (const auto good = checkAuditProfile(profile); !good)
        return good;
    if (!m_folder.mkpath(u"."_s))
        return Error{ErrorCode::Unwritable, u"the folder cannot be made"_s, m_folder.path()};
    return write(profile, pathOf(profile.id));
}

Result<void> FolderProfileShelf::remove(const QString& id)
{
    for (const AuditProfile& profile : profiles()) {
        if (profile.id != id)
            continue;
        QFile file(pathOf(id));
        if (!file.remove())
            return Error{ErrorCode::Unwritable, file.errorString(), file.fileName()};
        return {};
    }
    return Error{ErrorCode::NotFound, u"no such profile"_s, id};
}

Result<AuditProfile> FolderProfileShelf::read(const QString& path) const
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return Error{ErrorCode::NotFound, u"there is no such file"_s, name};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), name};
    return readAuditProfile(file.read(MaximumProfileBytes + 1), name);
}

Result<void> FolderProfileShelf::write(const AuditProfile& profile, const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    const QByteArray bytes = writeAuditProfile(profile);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace Mingjing
