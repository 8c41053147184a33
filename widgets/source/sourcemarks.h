// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/source/sourcemark.h"

#include <QList>

namespace Mingjing {

class ReviewContext;

/// What the open case has to say about lines of the file \a path: evidence, findings, hints, oddities; \a hiddenLines
/// are those with characters that cannot be seen.
QList<SourceMark> marksOf(const ReviewContext& context, const QString& path, const QList<int>& hiddenLines);

} // namespace Mingjing
