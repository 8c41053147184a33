// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/edition.h"

#include <QByteArray>

namespace Mingjing {

/// The bounds of a document; above them it is refused.
constexpr qsizetype MaximumSpecificationBytes = 16 * 1024 * 1024;
constexpr int MaximumSpecificationLines = 200'000;

/// Reads an operating specification: zim wiki text, plain text or HTML; in UTF-8, UTF-16, GB18030 or Big5, or in what
/// its head declares.
/// What is odd becomes a warning with its line; what is no specification at all is refused with one reason.
/// Pure and reentrant.
Result<Edition> parseSpecification(const QByteArray& document);

} // namespace Mingjing
