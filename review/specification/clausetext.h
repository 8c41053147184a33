// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/clause.h"
#include "review/specification/documentreader.h"
#include "review/specification/outline.h"

namespace Mingjing {

/// Adds a line to \a clause: a paragraph, the rest of a wrapped one, an example, or a part.
void appendParagraph(Clause& clause, const DocumentLine& line, const OutlineLine& outline);

/// Finds the （1）…（2）… parts that stand within a paragraph.
void collectInlineParts(Clause& clause);

/// Sentences of \a text, their ends included; `；` does not end one.
QStringList sentencesOf(const QString& text);

} // namespace Mingjing
