// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/visibletext.h"

#include <QList>

namespace Mingjing {

QString visibleText(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format)
            shown += QChar::fromUcs4(c);
        else
            shown += QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return shown;
}

} // namespace Mingjing
