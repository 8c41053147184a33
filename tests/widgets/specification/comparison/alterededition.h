// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Mingjing {

/// The built-in specification with a few alterations, each of another kind:
/// 2/5.2 has another penalty, 2/5.3.4 is added, 2/10.3 is reworded, 2/11.2 is removed and what followed it moves up.
QByteArray alteredSpecification();

} // namespace Mingjing
