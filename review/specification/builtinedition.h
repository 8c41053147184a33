// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/edition.h"

#include <QByteArray>

namespace Mingjing {

/// The document of the edition that the program carries; its SHA-256 is the edition's identity.
QByteArray builtInSpecification();

/// The edition that the program carries, parsed anew. Takes a few milliseconds; keep the value.
Result<Edition> builtInEdition();

} // namespace Mingjing
