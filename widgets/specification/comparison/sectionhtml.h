// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Mingjing {

class Comparison;

/// What of a comparison is drawn, and how.
struct SectionDrawing {
    /// Id of the section.
    QString section;
    /// Index of the change that is looked at; -1 for none.
    int current = -1;
    /// The new text below the old, not beside it.
    bool stacked = false;
    /// Lines whose unchanged words, or unchanged clauses from there on, are shown in full.
    QSet<int> opened;
};

/// One section of both editions as rich text for Qt, in the colours of now. The current change has the anchor
/// `current`. Links: `more:` and a line, `change:` and an index.
QString sectionHtml(const Comparison& comparison, const SectionDrawing& drawing);

/// The penalties of the change \a index as rich text for Qt; empty when nothing follows from the clause.
QString penaltiesHtml(const Comparison& comparison, int index, bool stacked);

} // namespace Mingjing
