// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/edition.h"

#include <QByteArray>

namespace Mingjing {

/// The document of the edition that the program carries.
const QByteArray& builtInSpecification();

/// The SHA-256 of builtInSpecification(), which is the edition's identity.
const QString& builtInEditionSha256();

/// The edition that the program carries, parsed when first asked for. Never changes; any thread.
const Result<Edition>& builtInEdition();

} // namespace Mingjing
