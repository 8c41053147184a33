// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/touchedfinding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QJsonArray rangesJson(const QList<LineRange>& ranges)
{
    QJsonArray array;
    for (const LineRange& range : ranges)
        array.append(QJsonObject{{u"first"_s, range.first}, {u"last"_s, range.last}});
    return array;
}

} // namespace

QString touchStateId(TouchState state)
{
    switch (state) {
    case TouchState::NotCompared:
        return u"not_compared"_s;
    case TouchState::Unchanged:
        return u"unchanged"_s;
    case TouchState::Moved:
        return u"moved"_s;
    case TouchState::Changed:
        return u"changed"_s;
    case TouchState::Gone:
        return u"gone"_s;
    }
    return {};
}

TouchState joinedState(const QList<TouchState>& states)
{
    QList<TouchState> compared = states;
    compared.removeAll(TouchState::NotCompared);
    if (compared.isEmpty())
        return TouchState::NotCompared;
    const auto [mildest, strongest] = std::minmax_element(compared.cbegin(), compared.cend());
    if (*strongest <= TouchState::Moved || *mildest == *strongest)
        return *strongest;
    return TouchState::Changed;
}

QJsonObject toJson(const TouchedFinding& finding)
{
    QJsonArray evidence;
    for (const TouchedEvidence& one : finding.evidence) {
        evidence.append(QJsonObject{{u"evidence"_s, one.evidenceId},
                                    {u"state"_s, touchStateId(one.state)},
                                    {u"old_path"_s, one.oldPath},
                                    {u"new_path"_s, one.newPath},
                                    {u"old_lines"_s, rangesJson(one.oldLines)},
                                    {u"new_lines"_s, rangesJson(one.newLines)}});
    }
    return {{u"finding"_s, finding.findingId}, {u"state"_s, touchStateId(finding.state)}, {u"evidence"_s, evidence}};
}

} // namespace Mingjing
