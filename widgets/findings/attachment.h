// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/evidence.h"

#include <QByteArray>
#include <QString>

namespace Mingjing {

/// A file of the reviewer's that becomes evidence, and its bytes.
struct Attachment {
    Evidence evidence;
    QByteArray bytes;
};

/// Reads the file at \a path. Refused when it is empty or has more than MaximumAttachmentBytes, Unreadable when it
/// cannot be read.
Result<Attachment> readAttachment(const QString& path);

/// A name to save \a evidence under: no folder, nothing hidden, nothing that a file system would not take.
QString attachmentName(const Evidence& evidence);

/// Writes \a bytes to \a path, never as a program.
Result<void> saveAttachment(const QByteArray& bytes, const QString& path);

} // namespace Mingjing
