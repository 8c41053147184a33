// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/catalogue.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

inline constexpr qsizetype MaximumPhraseBytes = 1 << 20;
inline constexpr qsizetype MaximumPhrases = 2000;
inline constexpr qsizetype MaximumPhraseLength = 1000;
inline constexpr qsizetype MaximumPhraseClauses = 40;

/// A sentence for findings, with blanks. A plain value.
struct Phrase {
    QString id;
    /// Clauses that it speaks of, each with everything below it; `*` for any.
    QStringList clauses;
    BilingualText title;
    /// With blanks as `{page}`, in both languages.
    BilingualText text;

    /// How well it fits the clause: the length of the id that it was found by; 0 when it speaks of any, -1 when of
    /// others.
    int fit(const QString& clauseId) const;
};

/// Phrases in the order of their file. Immutable.
class PhraseLibrary final
{
public:
    PhraseLibrary() = default;
    explicit PhraseLibrary(QList<Phrase> phrases) : m_phrases(std::move(phrases)) { }

    const QList<Phrase>& phrases() const { return m_phrases; }
    /// Those that fit one of \a clauses first, the closest first, then those for any; the others last.
    QList<Phrase> sortedFor(const QStringList& clauses) const;

private:
    QList<Phrase> m_phrases;
};

/// Reads a library by resources/schema/phrases.schema.json; \a name is its file's, for the error.
Result<PhraseLibrary> readPhrases(const QByteArray& document, const QString& name);

} // namespace Mingjing
