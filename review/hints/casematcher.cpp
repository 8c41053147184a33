// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintneighbours.h"
#include "review/hints/matchers.h"
#include "review/hints/packagetraits.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

HintMatches findMatches(const OtherCaseCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    if (!input.input.neighbours)
        return matches;
    const PackageTraits own = traitsOf(*input.input.contents);
    const QList<NeighbourCase> neighbours = input.input.neighbours->like(own);
    for (const NeighbourCase& other : neighbours) {
        const bool sameSubject = !own.subject.isEmpty() && other.traits.subject == own.subject;
        if ((condition.subject == OtherCaseCondition::Subject::Same && !sameSubject)
            || (condition.subject == OtherCaseCondition::Subject::Different && sameSubject))
            continue;
        const double share = own.fileDigests.isEmpty()
            ? 0
            : static_cast<double>(other.sharedFiles) / static_cast<double>(own.fileDigests.size());
        if ((condition.sameFilesShare && share < *condition.sameFilesShare)
            || (condition.sameDomain && *condition.sameDomain == other.sharedDomains.isEmpty())
            || (condition.sameDigest && *condition.sameDigest != (other.traits.sha256 == own.sha256))
            || (condition.sameName && *condition.sameName != (normalForm(other.traits.name) == normalForm(own.name))))
            continue;
        HintMatch match;
        match.place.kind = HintPlace::Kind::Case;
        match.place.caseId = other.caseId;
        match.facts = {{u"case"_s, other.caseId},
                       {u"name"_s, other.traits.name},
                       {u"subject"_s, other.traits.subject},
                       {u"count"_s, other.sharedFiles},
                       {u"share"_s, QString::number(qRound(share * 100)) + u'%'}};
        match.facts.insert(u"domain"_s, other.sharedDomains.value(0));
        match.pattern = other.traits.sha256;
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace Mingjing
