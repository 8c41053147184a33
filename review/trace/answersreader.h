// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/networkanswer.h"

#include <QByteArray>
#include <QList>

namespace Mingjing {

/// Bounds of a file of answers; what goes beyond one is refused.
struct AnswersLimits {
    qsizetype bytes = 64 * 1024 * 1024;
    qsizetype answers = 5000;
    /// Of one body, in bytes of its text.
    qsizetype body = 2 * 1024 * 1024;
    /// Of all bodies together.
    qsizetype bodies = 16 * 1024 * 1024;
};

/// Reads how requests are answered, from a recording of a browser or proxy (HAR 1.2) or from a file after
/// `answers.schema.json`. Requests of a recording that were never answered, or not over HTTP, are left out; of bodies
/// that are no text nothing is kept. A refusal names the place within the file.
Result<QList<NetworkAnswer>> readAnswers(const QByteArray& bytes, const AnswersLimits& limits = {});

/// \a answers as a file after `answers.schema.json`.
QByteArray writeAnswers(const QList<NetworkAnswer>& answers);

} // namespace Mingjing
