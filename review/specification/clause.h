// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clausekind.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

/// One bullet or （n） part of a clause.
struct ClausePart {
    /// As printed: `-`, `（2）`; empty for a line of an unmarked list.
    QString marker;
    QString text;
    /// 1-based line of the document.
    int line = 0;
};

/// One node of an edition: a chapter, a section, a numbered clause or a paragraph of prose. A plain value.
struct Clause {
    /// `chapter/number`, unique within its edition: `2/5.1.2.1`.
    QString id;
    /// The printed number without a trailing dot; empty for chapters and prose.
    QString number;
    /// 1-based.
    int chapter = 0;
    /// Id of the clause, section or chapter above; empty for a chapter.
    QString parent;
    ClauseKind kind = ClauseKind::Clause;
    /// The heading when the numbered line is one; else empty.
    QString title;
    /// All the clause itself says, heading, parts and examples included, children and processing rule not;
    /// paragraphs parted by `\n`.
    QString text;
    /// The examples (例如…) within text.
    QStringList examples;
    /// The bullets and （n） parts within text.
    QList<ClausePart> parts;
    /// 1-based line of the document.
    int line = 0;
    /// SHA-256 (hex) of the normalised text.
    QString digest;
    /// Ids of the clauses with the same digest, in document order, without this one.
    QStringList twins;
};

/// The form of \a text that is hashed: no white space, one form of each punctuation mark.
QString normalizedClauseText(const QString& text);

} // namespace Mingjing
