// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/documentreader.h"

namespace Mingjing {

bool looksLikeHtml(const QString& text);

/// Reads the text of an HTML page, one line for each block; scripts, styles and comments are left out.
/// One pass, no tree: time and memory grow with the text alone.
DocumentText readHtml(const QString& text);

} // namespace Mingjing
