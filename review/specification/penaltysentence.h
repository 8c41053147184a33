// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/penalty.h"

#include <QList>
#include <QString>

namespace Mingjing {

/// What one sentence says is done.
struct PenaltySentence {
    QList<PenaltyStep> steps;
    /// Words that name a penalty and are not in the vocabulary, or pieces that found no place.
    QStringList unread;
};

/// Reads one sentence. Each step keeps it as its text. With \a qualified, words before the first penalty become the
/// qualifier of the steps.
PenaltySentence parsePenaltySentence(const QString& sentence, bool qualified);

} // namespace Mingjing
