// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/catalogueentryreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Mingjing {

namespace {

/// Reads the members of one object and remembers the first thing that is wrong.
class ObjectReader final
{
public:
    ObjectReader(const QJsonValue& value, const QString& context)
        : m_object(value.toObject()), m_missing(m_object.keys()), m_context(context)
    {
        if (!value.isObject())
            fail(QStringLiteral("must be an object"));
    }

    QJsonValue take(const QString& key)
    {
        m_missing.removeOne(key);
        if (!m_object.contains(key))
            fail(QStringLiteral("`%1` is missing").arg(key));
        return m_object.value(key);
    }

    QString text(const QString& key)
    {
        const QString text = take(key).toString().trimmed();
        if (text.isEmpty())
            fail(QStringLiteral("`%1` must be a sentence").arg(key));
        return text;
    }

    BilingualText bilingual(const QString& key)
    {
        ObjectReader reader(take(key), m_context + QStringLiteral(": ") + key);
        const BilingualText text{reader.text(QStringLiteral("zh")), reader.text(QStringLiteral("en"))};
        reader.finish();
        adopt(reader);
        return text;
    }

    /// Every word must be in \a known, unless that is empty.
    QStringList words(const QString& key, const QStringList& known)
    {
        const QJsonValue value = take(key);
        if (!value.isArray())
            fail(QStringLiteral("`%1` must be a list").arg(key));
        QStringList words;
        for (const QJsonValue& word : value.toArray()) {
            const QString text = word.toString();
            if (text.isEmpty() || words.contains(text) || (!known.isEmpty() && !known.contains(text)))
                fail(QStringLiteral("`%1` holds the unknown or repeated word `%2`").arg(key, text));
            words.append(text);
        }
        return words;
    }

    void finish()
    {
        if (!m_missing.isEmpty())
            fail(QStringLiteral("`%1` is not a known key").arg(m_missing.first()));
    }

    void adopt(const ObjectReader& other)
    {
        if (m_error.message.isEmpty())
            m_error = other.m_error;
    }

    const Error& error() const { return m_error; }
    bool failed() const { return !m_error.message.isEmpty(); }

private:
    void fail(const QString& message)
    {
        if (m_error.message.isEmpty())
            m_error = Error{ErrorCode::Malformed, message, m_context};
    }

    QJsonObject m_object;
    QStringList m_missing;
    QString m_context;
    Error m_error;
};

} // namespace

Result<CatalogueEntry> readCatalogueEntry(const QString& clause, const QJsonValue& value, const QString& context)
{
    static const QStringList kinds{QStringLiteral("mini-program"), QStringLiteral("mini-game")};
    ObjectReader reader(value, context);
    CatalogueEntry entry;
    entry.clause = clause;
    entry.title = reader.bilingual(QStringLiteral("title"));
    entry.textEn = reader.text(QStringLiteral("text_en"));
    entry.question = reader.bilingual(QStringLiteral("question"));
    entry.where = reader.words(QStringLiteral("where"), knownPlaces());
    entry.evidence = reader.bilingual(QStringLiteral("evidence"));
    entry.evidenceKinds = reader.words(QStringLiteral("evidence_kinds"), knownEvidenceKinds());
    entry.related = reader.words(QStringLiteral("related"), {});
    ObjectReader applies(reader.take(QStringLiteral("applies")), context + QStringLiteral(": applies"));
    entry.kinds = applies.words(QStringLiteral("kinds"), kinds);
    entry.features = applies.words(QStringLiteral("features"), {});
    applies.finish();
    reader.adopt(applies);
    reader.finish();
    if (reader.failed())
        return reader.error();
    return entry;
}

} // namespace Mingjing
