// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// One line of an excerpt.
struct ExcerptLine {
    /// From 1; 0 for a gap between parts.
    int number = 0;
    QString text;
    /// Part of the evidence, not of its surroundings.
    bool marked = false;
};

/// The lines of \a text that \a ranges mark with two lines of surroundings. Long lines are shortened, and at most
/// 80 lines are shown; the rest is a gap.
QList<ExcerptLine> sourceExcerpt(const QString& text, const QList<LineRange>& ranges);

/// The same for \a quote, the words of the first of \a ranges alone.
QList<ExcerptLine> quotedExcerpt(const QString& quote, const QList<LineRange>& ranges);

} // namespace Mingjing
