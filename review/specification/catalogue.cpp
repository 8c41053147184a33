// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/catalogue.h"

#include "review/specification/builtinresources.h"
#include "review/specification/catalogueentryreader.h"
#include "review/specification/clause.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

namespace Mingjing {

namespace {
constexpr int CatalogueSchema = 1;
constexpr qsizetype LongestHeading = 40;

Error malformed(const QString& message, const QString& context)
{
    return Error{ErrorCode::Malformed, message, context};
}

/// The root of a catalogue file, of a schema that is known.
Result<QJsonObject> readRoot(const QByteArray& json, const QString& name)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return malformed(parseError.errorString(), QStringLiteral("%1, byte %2").arg(name).arg(parseError.offset));
    const QJsonObject root = document.object();
    const int schema = root.value(QLatin1StringView("schema")).toInt(-1);
    if (schema > CatalogueSchema)
        return Error{ErrorCode::Newer, QStringLiteral("the catalogue was made by a newer version"), name};
    if (schema != CatalogueSchema)
        return malformed(QStringLiteral("`schema` must be 1"), name);
    return root;
}

QString headingWords(const Clause& clause)
{
    return clause.title.isEmpty() ? clause.text.section(u'\n', 0, 0).left(LongestHeading) : clause.title;
}
} // namespace

const CatalogueEntry* Catalogue::entry(const QString& clauseId) const
{
    const auto found = m_entries.constFind(clauseId);
    return found == m_entries.cend() ? nullptr : &*found;
}

Catalogue Catalogue::renumbered(const QHash<QString, QString>& newIds) const
{
    Catalogue result;
    result.m_headings = m_headings;
    for (const CatalogueEntry& known : m_entries) {
        const auto newId = newIds.constFind(known.clause);
        if (newId == newIds.cend())
            continue;
        CatalogueEntry entry = known;
        entry.clause = *newId;
        entry.related.clear();
        for (const QString& related : known.related) {
            if (newIds.contains(related))
                entry.related.append(newIds.value(related));
        }
        result.m_entries.insert(entry.clause, entry);
    }
    return result;
}

Result<void> Catalogue::add(const QByteArray& json, const QString& name)
{
    const Result<QJsonObject> read = readRoot(json, name);
    if (!read)
        return read.error();
    const QJsonObject& root = *read;
    const QString section = root.value(QLatin1StringView("section")).toString();
    if (section.isEmpty())
        return malformed(QStringLiteral("`section` is missing"), name);
    if (!root.value(QLatin1StringView("clauses")).isObject() || root.size() != 3)
        return malformed(QStringLiteral("the keys must be schema, section and clauses"), name);
    const QJsonObject clauses = root.value(QLatin1StringView("clauses")).toObject();
    QHash<QString, CatalogueEntry> added;
    for (auto it = clauses.begin(); it != clauses.end(); ++it) {
        const QString context = name + QStringLiteral(": ") + it.key();
        const bool below = it.key() == section || it.key().startsWith(section + u'.');
        if (!below)
            return malformed(QStringLiteral("the clause is not of section %1").arg(section), context);
        if (m_entries.contains(it.key()))
            return malformed(QStringLiteral("the clause stands already in another file"), context);
        Result<CatalogueEntry> entry = readCatalogueEntry(it.key(), it.value(), context);
        if (!entry)
            return entry.error();
        added.insert(it.key(), std::move(entry).value());
    }
    m_entries.insert(added);
    return {};
}

BilingualText Catalogue::heading(const Clause& clause) const
{
    const QString words = headingWords(clause);
    return {words, m_headings.value(normalizedClauseText(words))};
}

Result<void> Catalogue::addHeadings(const QByteArray& json, const QString& name)
{
    const Result<QJsonObject> root = readRoot(json, name);
    if (!root)
        return root.error();
    if (!root->value(QLatin1StringView("headings")).isObject() || root->size() != 2)
        return malformed(QStringLiteral("the keys must be schema and headings"), name);
    const QJsonObject headings = root->value(QLatin1StringView("headings")).toObject();
    QHash<QString, QString> added;
    for (auto it = headings.begin(); it != headings.end(); ++it) {
        const QString words = normalizedClauseText(it.key());
        const QString english = it.value().toString().trimmed();
        const QString context = name + QStringLiteral(": ") + it.key();
        if (words.isEmpty() || english.isEmpty())
            return malformed(QStringLiteral("a heading and its English name must be words"), context);
        if (added.contains(words) || m_headings.contains(words))
            return malformed(QStringLiteral("the heading stands already"), context);
        added.insert(words, english);
    }
    m_headings.insert(added);
    return {};
}

namespace {

Result<Catalogue> readBuiltInCatalogue()
{
    initializeSpecificationResources();
    Catalogue catalogue;
    const QDir folder(QStringLiteral(":/mingjing/catalogue"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Unreadable, file.errorString(), name};
        const bool headings = name == QLatin1StringView("headings.json");
        const Result<void> added =
            headings ? catalogue.addHeadings(file.readAll(), name) : catalogue.add(file.readAll(), name);
        if (!added)
            return added.error();
    }
    return catalogue;
}

} // namespace

const Result<Catalogue>& builtInCatalogue()
{
    static const Result<Catalogue> catalogue = readBuiltInCatalogue();
    return catalogue;
}

const QStringList& knownPlaces()
{
    static const QStringList places{QStringLiteral("metadata"), QStringLiteral("page"), QStringLiteral("source"),
                                    QStringLiteral("trace"), QStringLiteral("live")};
    return places;
}

const QStringList& knownEvidenceKinds()
{
    static const QStringList kinds{QStringLiteral("screenshot"), QStringLiteral("source"), QStringLiteral("trace"),
                                   QStringLiteral("form"), QStringLiteral("live")};
    return kinds;
}

} // namespace Mingjing
