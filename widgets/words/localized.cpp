// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/localized.h"

#include "review/specification/catalogue.h"

namespace Mingjing {

bool speaksChinese(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese;
}

QString localized(const BilingualText& text, const QLocale& locale)
{
    const bool chinese = speaksChinese(locale);
    const QString& own = chinese ? text.zh : text.en;
    const QString& other = chinese ? text.en : text.zh;
    return own.isEmpty() ? other : own;
}

} // namespace Mingjing
