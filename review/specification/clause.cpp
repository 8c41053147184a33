// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/clause.h"

namespace Mingjing {

QString normalizedClauseText(const QString& text)
{
    QString normalized;
    normalized.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace())
            continue;
        if (c == u'“' || c == u'”' || c == u'‘' || c == u'’' || c == u'\'')
            normalized.append(u'"');
        else
            normalized.append(c);
    }
    return normalized;
}

} // namespace Mingjing
