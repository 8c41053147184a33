// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/phrases/phraselibrary.h"

namespace Mingjing {

/// The phrases that the program carries.
Result<PhraseLibrary> builtInPhrases();

} // namespace Mingjing
