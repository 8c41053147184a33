// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/archivemanifest.h"

#include "review/journal/jsonfields.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Error malformed(const QString& message)
{
    return {ErrorCode::Malformed, message, manifestMember()};
}

} // namespace

const ArchiveMember* ArchiveManifest::member(const QString& name) const
{
    for (const ArchiveMember& each : members) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

bool isMemberName(const QString& name)
{
    static const QRegularExpression blob(u"\\Ablobs/[0-9a-f]{64}\\z"_s);
    return name == manifestMember() || name == journalMember() || name == packageMember() || name == editionMember()
        || blob.match(name).hasMatch();
}

QByteArray toBytes(const ArchiveManifest& manifest)
{
    QJsonArray members;
    for (const ArchiveMember& each : manifest.members)
        members.append(QJsonObject{{u"name"_s, each.name}, {u"size"_s, each.size}, {u"sha256"_s, each.sha256}});
    return QJsonDocument(QJsonObject{
                             {u"format"_s, u"mjcase"_s},
                             {u"version"_s, ArchiveManifest::currentVersion},
                             {u"case_id"_s, manifest.caseId},
                             {u"head_hash"_s, manifest.headHash},
                             {u"events"_s, manifest.events},
                             {u"members"_s, members},
                         })
        .toJson();
}

Result<ArchiveManifest> manifestFromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    JsonFields fields(document.object(), manifestMember());
    const QString format = fields.string("format"_L1);
    const qint64 version = fields.integer("version"_L1);
    if (fields.error())
        return *fields.error();
    if (format != "mjcase"_L1 || version < 1)
        return malformed(u"not the manifest of a case archive"_s);
    if (version > ArchiveManifest::currentVersion)
        return Error{ErrorCode::Newer,
                     u"archive version %1 is newer than %2"_s.arg(version).arg(ArchiveManifest::currentVersion),
                     manifestMember()};
    ArchiveManifest manifest;
    manifest.caseId = fields.requiredString("case_id"_L1);
    manifest.headHash = fields.requiredString("head_hash"_L1);
    manifest.events = fields.integer("events"_L1);
    const QJsonArray members = fields.array("members"_L1);
    if (fields.error())
        return *fields.error();
    QSet<QString> names;
    for (const QJsonValue& value : members) {
        JsonFields member(value.toObject(), manifestMember());
        const ArchiveMember each{member.string("name"_L1), member.integer("size"_L1), member.string("sha256"_L1)};
        if (member.error())
            return *member.error();
        if (!isMemberName(each.name) || each.name == manifestMember() || names.contains(each.name))
            return malformed(u"a member that may not be: %1"_s.arg(each.name.left(120)));
        names.insert(each.name);
        manifest.members.append(each);
    }
    return manifest;
}

} // namespace Mingjing
