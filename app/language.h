// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Mingjing {

/// Makes the program speak \a language (`zh_CN`, `en`, or empty: the system's if it is Chinese, else English), its own
/// words and Qt's. Before any window is made.
void installLanguage(const QString& language);

} // namespace Mingjing
