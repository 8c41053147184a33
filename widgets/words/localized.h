// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace Mingjing {

struct BilingualText;

/// The side of \a text that a person of \a locale reads; the other side when theirs is empty. The default locale is the
/// one that the program set for its language.
QString localized(const BilingualText& text, const QLocale& locale = QLocale());

/// Whether the program speaks Chinese.
bool speaksChinese(const QLocale& locale = QLocale());

} // namespace Mingjing
