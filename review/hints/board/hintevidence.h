// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"

#include <QJsonObject>
#include <QList>

namespace Mingjing {

struct Hint;
class PackageContents;
class TraceLog;

/// Evidence of one hint at most.
inline constexpr qsizetype MaximumHintEvidence = 4;

/// What shows that \a hint is right, its leading place first, each to be captured: lines of files with the words that
/// stand there and the SHA-256 of the file, fields of the store form \a form, calls of \a trace. A place that cannot be
/// shown (a file that is gone, a run that is not kept, another case) gives none.
QList<Evidence> hintEvidence(const Hint& hint, const PackageContents& package, const QJsonObject& form,
                             const TraceLog& trace);

/// The id of what \a known has of \a piece already, from the version \a packageSha256; empty when it has not.
QString sameEvidence(const QList<Evidence>& known, const Evidence& piece, const QString& packageSha256);

} // namespace Mingjing
