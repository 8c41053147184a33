// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/phrases/phraselibrary.h"

#include "review/phrases/blanks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Everything in single braces, known or not.
QStringList blankNames(const QString& text)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QStringList names;
    for (auto it = braces.globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    std::sort(names.begin(), names.end());
    return names;
}

class Reader final
{
public:
    explicit Reader(QString name) : m_name(std::move(name)) { }

    Result<PhraseLibrary> read(const QByteArray& document)
    {
        if (document.size() > MaximumPhraseBytes)
            return error(u"more than %1 bytes"_s.arg(MaximumPhraseBytes), ErrorCode::Refused);
        QJsonParseError failure;
        const QJsonDocument json = QJsonDocument::fromJson(document, &failure);
        if (failure.error != QJsonParseError::NoError)
            return error(
                u"line %1: %2"_s.arg(document.left(failure.offset).count('\n') + 1).arg(failure.errorString()));
        const QJsonObject root = json.object();
        if (root.value("schema"_L1) != QJsonValue(1))
            return error(u"schema is not 1"_s);
        if (!root.value("phrases"_L1).isArray())
            return error(u"'phrases' is not a list"_s);
        const QJsonArray list = root.value("phrases"_L1).toArray();
        if (list.size() > MaximumPhrases)
            return error(u"more than %1 phrases"_s.arg(MaximumPhrases), ErrorCode::Refused);
        QList<Phrase> phrases;
        QSet<QString> ids;
        for (const QJsonValue& value : list) {
            m_place = u"phrase %1"_s.arg(phrases.size() + 1);
            const Result<Phrase> phrase = readPhrase(value.toObject());
            if (!phrase)
                return phrase.error();
            if (ids.contains(phrase->id))
                return error(u"'%1' is there twice"_s.arg(phrase->id));
            ids.insert(phrase->id);
            phrases.append(*phrase);
        }
        return PhraseLibrary(phrases);
    }

private:
    Error error(const QString& why, ErrorCode code = ErrorCode::Malformed) const
    {
        return {code, m_place.isEmpty() ? why : m_place + u": "_s + why, m_name};
    }

    Result<Phrase> readPhrase(const QJsonObject& object) const
    {
        static const QRegularExpression idForm(u"\\A[a-z0-9_.]{1,60}\\z"_s);
        Phrase phrase;
        phrase.id = object.value("id"_L1).toString();
        if (!idForm.match(phrase.id).hasMatch())
            return error(u"the id is not of small letters, digits, points and underscores"_s);
        const QJsonArray clauses = object.value("clauses"_L1).toArray();
        if (clauses.isEmpty() || clauses.size() > MaximumPhraseClauses)
            return error(u"it names no clause, or too many"_s);
        for (const QJsonValue& clause : clauses) {
            if (clause.toString().isEmpty() || clause.toString().size() > 40)
                return error(u"not the id of a clause"_s);
            phrase.clauses.append(clause.toString());
        }
        for (const auto& [key, text] : {std::pair("title"_L1, &phrase.title), std::pair("text"_L1, &phrase.text)}) {
            const QJsonObject words = object.value(key).toObject();
            text->zh = words.value("zh"_L1).toString().trimmed();
            text->en = words.value("en"_L1).toString().trimmed();
            if (text->zh.isEmpty() || text->en.isEmpty())
                return error(u"'%1' is not there in both languages"_s.arg(key));
            if (std::max(text->zh.size(), text->en.size()) > MaximumPhraseLength)
                return error(u"'%1' has more than %2 characters"_s.arg(key).arg(MaximumPhraseLength),
                             ErrorCode::Refused);
        }
        const QStringList blanks = blankNames(phrase.text.zh);
        for (const QString& blank : blanks) {
            if (!blankFromId(blank))
                return error(u"'%1' is no blank"_s.arg(blank.left(40)));
        }
        if (blanks != blankNames(phrase.text.en))
            return error(u"its languages have different blanks"_s);
        return phrase;
    }

    QString m_name;
    QString m_place;
};

} // namespace

int Phrase::fit(const QString& clauseId) const
{
    int best = -1;
    for (const QString& clause : clauses) {
        if (clause == u"*")
            best = std::max(best, 0);
        else if (clauseId == clause || clauseId.startsWith(clause + u'.'))
            best = std::max(best, static_cast<int>(clause.size()));
    }
    return best;
}

QList<Phrase> PhraseLibrary::sortedFor(const QStringList& clauses) const
{
    QList<std::pair<int, Phrase>> rated;
    for (const Phrase& phrase : m_phrases) {
        int best = phrase.fit(QString());
        for (const QString& clause : clauses)
            best = std::max(best, phrase.fit(clause));
        rated.append({best, phrase});
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    QList<Phrase> sorted;
    for (const auto& each : std::as_const(rated))
        sorted.append(each.second);
    return sorted;
}

Result<PhraseLibrary> readPhrases(const QByteArray& document, const QString& name)
{
    return Reader(name).read(document);
}

} // namespace Mingjing
