// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editions/editionrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QByteArray editionRecord(const ShelvedEdition& edition)
{
    const QJsonObject json{
        {u"schema"_s, 1},
        {u"title"_s, edition.title},
        {u"created"_s, edition.created},
        {u"file_name"_s, edition.fileName},
        {u"imported_at"_s, edition.importedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"imported_by"_s, edition.importedBy},
    };
    return QJsonDocument(json).toJson();
}

std::optional<ShelvedEdition> readEditionRecord(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("schema"_L1).toInt() != 1)
        return std::nullopt;
    ShelvedEdition edition;
    edition.title = object.value("title"_L1).toString();
    edition.created = object.value("created"_L1).toString();
    edition.fileName = object.value("file_name"_L1).toString();
    edition.importedAt = QDateTime::fromString(object.value("imported_at"_L1).toString(), Qt::ISODateWithMs);
    edition.importedBy = object.value("imported_by"_L1).toString();
    return edition;
}

} // namespace Mingjing
