// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/listwords.h"

namespace Mingjing {

QString ListWords::plain(const QStringList& words)
{
    return words.join(tr(", ", "between the words of a list"));
}

QString ListWords::allOf(const QStringList& words)
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 and %2", "end of a list").arg(plain(words.mid(0, words.size() - 1)), words.last());
}

QString ListWords::anyOf(const QStringList& words)
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 or %2", "end of a list").arg(plain(words.mid(0, words.size() - 1)), words.last());
}

} // namespace Mingjing
