// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/pagescenario.h"

#include <QByteArray>

namespace Mingjing {

/// Reads a scenario that a person wrote, strictly: an unknown key, an unknown word or a number out of its bounds is
/// refused with its place. As PageScenario::toJson(), where `device` may also be the id of one that Mingjing brings.
Result<PageScenario> readScenario(const QByteArray& bytes);

} // namespace Mingjing
