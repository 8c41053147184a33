// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clausesearch.h"

#include "review/specification/catalogue.h"
#include "review/specification/edition.h"

#include <QRegularExpression>

#include <algorithm>

namespace Mingjing {

namespace {

/// Whether \a number is \a prefix or stands below it: 5.1 and 5.1.2 for `5.1`, 5.10 not.
bool isAtOrBelow(const QString& number, const QString& prefix)
{
    return number.startsWith(prefix) && (number.size() == prefix.size() || number.at(prefix.size()) == u'.');
}

bool meansNumber(const Clause& clause, const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\d+/)?\\d+(?:\\.\\d+)*\\.?$"));
    if (!form.match(word).hasMatch())
        return word.compare(clause.id, Qt::CaseInsensitive) == 0;
    const QString number = word.endsWith(u'.') ? word.chopped(1) : word;
    return isAtOrBelow(number.contains(u'/') ? clause.id : clause.number, number);
}

QString searchedText(const Edition& edition, const Catalogue& catalogue, const Clause& clause, bool english)
{
    QStringList parts{clause.title, clause.text};
    for (const ProcessingRule* rule : edition.rulesFor(clause.id)) {
        if (rule->owner == clause.id && !rule->inClause)
            parts.append(rule->text);
    }
    if (const CatalogueEntry* entry = catalogue.entry(clause.id)) {
        parts.append(english ? entry->title.en : entry->title.zh);
        if (english)
            parts.append(entry->textEn);
    }
    return parts.join(u'\n');
}

} // namespace

ClauseQuery::ClauseQuery(const QString& text)
{
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!m_words.contains(word, Qt::CaseInsensitive))
            m_words.append(word);
    }
}

bool ClauseQuery::matches(const Clause& clause, const QString& text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return meansNumber(clause, word) || text.contains(word, Qt::CaseInsensitive);
    });
}

QStringList findClauses(const Edition& edition, const Catalogue& catalogue, const ClauseQuery& query, bool english)
{
    QStringList found;
    if (query.isEmpty())
        return found;
    for (const Clause& clause : edition.clauses()) {
        if (query.matches(clause, searchedText(edition, catalogue, clause, english)))
            found.append(clause.id);
    }
    return found;
}

} // namespace Mingjing
