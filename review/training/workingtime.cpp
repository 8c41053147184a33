// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/workingtime.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

WorkingTime workingTime(const QList<ReviewEvent>& journal, std::chrono::milliseconds longestPause)
{
    WorkingTime time;
    for (qsizetype i = 1; i < journal.size(); ++i) {
        const ReviewEvent& event = journal.at(i);
        const std::chrono::milliseconds passed(journal.at(i - 1).at.msecsTo(event.at));
        if (passed > std::chrono::milliseconds(0) && passed <= longestPause) {
            time.whole += passed;
            if (event.kind == EventKind::ItemJudged)
                time.items[event.payload.value("item"_L1).toString()] += passed;
        }
        if (event.kind == EventKind::DecisionIssued)
            break;
    }
    return time;
}

} // namespace Mingjing
