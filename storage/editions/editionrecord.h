// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/editionshelf.h"

namespace Mingjing {

/// What is kept of an imported edition beside its document.
QByteArray editionRecord(const ShelvedEdition& edition);

/// Reads editionRecord(); nothing when \a json is none. Digest and damage are not part of it.
std::optional<ShelvedEdition> readEditionRecord(const QByteArray& json);

} // namespace Mingjing
