// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace Mingjing {

/// What to look for.
struct SearchQuery {
    QString text;
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const SearchQuery&) const = default;
};

/// A place in one text. UTF-16 units.
struct TextMatch {
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const TextMatch&) const = default;
};

/// A query, made ready for many texts. A plain value; any thread.
class TextSearch final
{
public:
    /// Malformed for a regular expression that is none.
    static Result<TextSearch> make(const SearchQuery& query);

    /// The matches in \a text in their order, empty ones left out, at most \a limit, and fewer when cancelled.
    QList<TextMatch> find(const QString& text, qsizetype limit, const Cancellation& cancellation = {}) const;

    /// Whether text that decodes \a utf8 can hold a match. False is certain; a cheap question to ask first.
    bool mayMatch(QByteArrayView utf8) const;

private:
    QRegularExpression m_expression;
    /// For a query that needs no expression.
    QString m_literal;
    /// What the bytes must hold; empty when nothing is known.
    QByteArray m_bytes;
};

/// \a text with replacement characters where half a surrogate pair stands alone, which expressions cannot search; every
/// other character keeps its place.
QString wellFormed(QStringView text);

} // namespace Mingjing
