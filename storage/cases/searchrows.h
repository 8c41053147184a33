// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casesearch.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct CaseState;

/// One text of a case that can be searched.
struct SearchText {
    FoundIn in = FoundIn::Case;
    QString reference;
    QString text;
};

/// All that can be searched of \a state, but the clauses, which stand in the findings, and the source.
QList<SearchText> searchTextsOf(const CaseState& state);

/// The letters and digits of \a text in small letters, each once, parted by spaces: what words of one or two characters
/// are looked up in.
QString distinctCharacters(const QString& text);

/// What the full-text index is asked for \a terms: every text that holds them all fulfils it, some that do not may.
struct IndexQuestion {
    enum class Index { Trigrams, Characters, None };
    /// None: the index cannot tell.
    Index index = Index::None;
    QString expression;
};
IndexQuestion indexQuestion(const QStringList& terms);

} // namespace Mingjing
