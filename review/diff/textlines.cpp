// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/diff/textlines.h"

namespace Mingjing {

std::vector<QStringView> linesOf(QStringView text)
{
    std::vector<QStringView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        qsizetype end = feed < 0 ? text.size() : feed;
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        if (feed > at && text.at(feed - 1) == u'\r')
            --end;
        lines.push_back(text.sliced(at, end - at));
        at = next;
    }
    return lines;
}

} // namespace Mingjing
