// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/documentreader.h"
#include "review/specification/specificationwarning.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// A processing rule as it stands in the document, its sentences not yet read.
struct RuleText {
    /// Id of the clause that it belongs to.
    QString owner;
    int line = 0;
    QList<DocumentLine> lines;
};

/// The tree of a document, without digests, twins and penalties.
struct ClauseTree {
    /// The line before the first chapter that looks most like a title.
    QString title;
    QList<Clause> clauses;
    QList<RuleText> rules;
    QList<SpecificationWarning> warnings;
};

/// Builds the tree out of lines; everything odd becomes a warning.
ClauseTree buildClauses(const QList<DocumentLine>& lines);

} // namespace Mingjing
