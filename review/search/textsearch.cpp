// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search/textsearch.h"

#include <QByteArrayMatcher>
#include <QStringMatcher>

namespace Mingjing {

namespace {

/// Chinese is written without spaces: a word of it ends wherever it ends, and beside it any other begins anew.
QString wholeWords(const QString& pattern, const SearchQuery& query)
{
    const auto needsEdge = [&](QChar edge) {
        return query.regularExpression
            || ((edge.isLetterOrNumber() || edge == u'_' || edge == u'$') && edge.script() != QChar::Script_Han);
    };
    QString edged = QStringLiteral("(?:%1)").arg(pattern);
    if (needsEdge(query.text.front()))
        edged.prepend(QStringLiteral("(?<!(?!\\p{Han})[\\w$])"));
    if (needsEdge(query.text.back()))
        edged.append(QStringLiteral("(?!(?!\\p{Han})[\\w$])"));
    return edged;
}

} // namespace

Result<TextSearch> TextSearch::make(const SearchQuery& query)
{
    TextSearch search;
    if (query.text.isEmpty())
        return search;
    if (query.matchCase && !query.regularExpression) {
        search.m_bytes = query.text.toUtf8();
        if (!query.wholeWords) {
            search.m_literal = query.text;
            return search;
        }
    }
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = wholeWords(pattern, query);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    search.m_expression = QRegularExpression(pattern, options);
    if (!search.m_expression.isValid())
        return Error{ErrorCode::Malformed, search.m_expression.errorString(), query.text};
    return search;
}

QString wellFormed(QStringView text)
{
    QString formed = text.toString();
    for (qsizetype i = 0; i < formed.size(); ++i) {
        if (formed.at(i).isHighSurrogate() && i + 1 < formed.size() && formed.at(i + 1).isLowSurrogate())
            ++i;
        else if (formed.at(i).isSurrogate())
            formed[i] = QChar::ReplacementCharacter;
    }
    return formed;
}

QList<TextMatch> TextSearch::find(const QString& text, qsizetype limit, const Cancellation& cancellation) const
{
    QList<TextMatch> matches;
    if (!m_literal.isEmpty()) {
        const QStringMatcher matcher(m_literal);
        for (qsizetype at = matcher.indexIn(text); at >= 0 && matches.size() < limit && !cancellation.requested();
             at = matcher.indexIn(text, at + m_literal.size()))
            matches.append({at, m_literal.size()});
        return matches;
    }
    if (m_expression.pattern().isEmpty())
        return matches;
    // What is not well-formed would match nothing at all: a way to hide from a search.
    if (!text.isValidUtf16())
        return find(wellFormed(text), limit, cancellation);
    for (auto it = m_expression.globalMatch(text);
         it.hasNext() && matches.size() < limit && !cancellation.requested();) {
        const QRegularExpressionMatch found = it.next();
        if (found.capturedLength() > 0)
            matches.append({found.capturedStart(), found.capturedLength()});
    }
    return matches;
}

bool TextSearch::mayMatch(QByteArrayView utf8) const
{
    return m_bytes.isEmpty() || QByteArrayMatcher(m_bytes).indexIn(utf8) >= 0;
}

} // namespace Mingjing
