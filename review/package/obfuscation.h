// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Mingjing {

/// Why \a script looks made to be unreadable, which minifying alone does not do: `hexadecimal names`, `packed code`,
/// `escaped text`, `only symbols`. Empty when it does not. One pass.
QString obfuscationOf(QStringView script);

} // namespace Mingjing
