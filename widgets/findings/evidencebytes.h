// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QImage;

namespace Mingjing {

class ReviewContext;

/// Gives the bytes kept under a SHA-256. Called on the GUI thread.
using EvidenceBytes = std::function<Result<QByteArray>(const QString& sha256)>;

/// The bytes of the live case of \a context; Unreadable in a replay, which needs a source of its own.
EvidenceBytes bytesOfLiveCase(const ReviewContext& context);

struct Evidence;

/// The picture of \a evidence as it may be shown: without what is blurred. \a bytes are those kept with it. Null when
/// they are none, or an attachment, which is never looked into.
QImage shownImage(const Evidence& evidence, const QByteArray& bytes);

/// The picture in \a bytes; null when it is none, or too large to be a screenshot.
QImage evidenceImage(const QByteArray& bytes);

} // namespace Mingjing
