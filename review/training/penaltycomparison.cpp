// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/penaltycomparison.h"

#include "review/cases/decision.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QList<DecidedStep> stepsOf(const Decision* decision)
{
    QList<DecidedStep> steps = decision ? decision->steps : QList<DecidedStep>();
    steps.removeIf([](const DecidedStep& step) { return step.omitted; });
    return steps;
}

bool isSameMeasure(const DecidedStep& one, const DecidedStep& other)
{
    const auto capabilities = [](const DecidedStep& step) {
        QSet<int> ids;
        for (const Capability capability : step.capabilities)
            ids.insert(int(capability));
        return ids;
    };
    return one.kind == other.kind && one.platform == other.platform && capabilities(one) == capabilities(other);
}

bool isSame(const DecidedStep& one, const DecidedStep& other)
{
    return one.days == other.days && one.permanent == other.permanent && one.deadlineDays == other.deadlineDays
        && one.when == other.when;
}

} // namespace

QString penaltyComparisonKindId(PenaltyComparison::Kind kind)
{
    switch (kind) {
    case PenaltyComparison::Kind::Same:
        return u"same"_s;
    case PenaltyComparison::Kind::Different:
        return u"different"_s;
    case PenaltyComparison::Kind::Missed:
        return u"missed"_s;
    case PenaltyComparison::Kind::Invented:
        return u"invented"_s;
    }
    return {};
}

QList<PenaltyComparison> comparePenalties(const Decision* reference, const Decision* practised)
{
    QList<DecidedStep> ours = stepsOf(practised);
    QList<PenaltyComparison> result;
    const QList<DecidedStep> theirs = stepsOf(reference);
    for (const DecidedStep& step : theirs) {
        // Of several of the same measure the one that is the same throughout comes first.
        auto found = std::find_if(ours.begin(), ours.end(), [&step](const DecidedStep& other) {
            return isSameMeasure(step, other) && isSame(step, other);
        });
        if (found == ours.end()) {
            found = std::find_if(ours.begin(), ours.end(),
                                 [&step](const DecidedStep& other) { return isSameMeasure(step, other); });
        }
        if (found == ours.end()) {
            result.append({PenaltyComparison::Kind::Missed, step, {}});
            continue;
        }
        result.append(
            {isSame(step, *found) ? PenaltyComparison::Kind::Same : PenaltyComparison::Kind::Different, step, *found});
        ours.erase(found);
    }
    for (const DecidedStep& step : std::as_const(ours))
        result.append({PenaltyComparison::Kind::Invented, {}, step});
    return result;
}

} // namespace Mingjing
