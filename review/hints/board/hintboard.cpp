// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/board/hintboard.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What \a judgement froze; as much of it as can be read.
Hint frozenHint(const HintJudgement& judgement)
{
    Result<Hint> read = hintFromJson(judgement.hint);
    if (read)
        return *std::move(read);
    Hint hint;
    hint.id = judgement.hintId;
    hint.ruleId = judgement.hint.value("rule"_L1).toString(judgement.hintId);
    hint.message = {judgement.hintId, judgement.hintId};
    return hint;
}

bool precedes(const BoardHint& a, const BoardHint& b)
{
    const auto key = [](const BoardHint& each) {
        const HintPlace place = each.hint.places.value(0);
        return std::tuple(-int(each.severity()), -int(each.hint.confidence), int(each.hint.layer), place.path,
                          place.line, each.hint.id);
    };
    return key(a) < key(b);
}

} // namespace

bool BoardHint::waits() const
{
    return standing == HintStanding::Open || (standing == HintStanding::Accepted && findings.isEmpty());
}

bool BoardHint::isAt(const QString& path, int line) const
{
    return std::any_of(hint.places.cbegin(), hint.places.cend(), [&](const HintPlace& place) {
        return place.kind == HintPlace::Kind::Source && place.path == path && line >= place.line
            && line <= std::max(place.line, place.endLine);
    });
}

bool reaches(const RememberedDismissal& dismissal, const Hint& hint)
{
    if (dismissal.ruleId != hint.ruleId || dismissal.value.isEmpty())
        return false;
    switch (dismissal.reach) {
    case HintReach::Place:
        return false;
    case HintReach::Pattern:
        return dismissal.value == hint.pattern;
    case HintReach::File:
        return dismissal.value == hint.fileDigest;
    case HintReach::Library:
        return dismissal.value == hint.library;
    }
    return false;
}

HintBoard::HintBoard(const HintReport* report, const QMap<QString, HintJudgement>& judgements,
                     const QList<Finding>& findings, const QList<RememberedDismissal>& remembered)
{
    // What was dismissed in this case comes before what was in others.
    QList<RememberedDismissal> dismissals;
    for (const HintJudgement& judgement : judgements) {
        if (const auto dismissal = rememberedDismissal({}, judgement))
            dismissals.append(*dismissal);
    }
    dismissals += remembered;
    for (const Hint& hint : report ? report->hints : QList<Hint>()) {
        if (m_byId.contains(hint.id))
            continue;
        BoardHint each;
        each.hint = hint;
        if (const auto judged = judgements.constFind(hint.id); judged != judgements.cend()) {
            each.judgement = *judged;
            each.grown = frozenHint(*judged).count < hint.count && judged->hint.contains("count"_L1);
        }
        settle(each, dismissals);
        m_byId.insert(hint.id, int(m_hints.size()));
        m_hints.append(std::move(each));
    }
    addGone(judgements, report != nullptr);
    sortAndIndex(findings);
}

void HintBoard::settle(BoardHint& each, const QList<RememberedDismissal>& remembered) const
{
    if (each.judgement) {
        each.standing = each.judgement->accepted ? HintStanding::Accepted : HintStanding::Dismissed;
        return;
    }
    const auto by = std::find_if(remembered.cbegin(), remembered.cend(),
                                 [&](const RememberedDismissal& one) { return reaches(one, each.hint); });
    if (by != remembered.cend())
        each.quietBy = *by;
    const bool quiet = each.quietBy || !each.hint.library.isEmpty();
    each.standing = quiet ? HintStanding::Quiet : HintStanding::Open;
}

void HintBoard::addGone(const QMap<QString, HintJudgement>& judgements, bool scanned)
{
    for (const HintJudgement& judgement : judgements) {
        if (m_byId.contains(judgement.hintId))
            continue;
        BoardHint each;
        each.hint = frozenHint(judgement);
        each.hint.id = judgement.hintId;
        each.judgement = judgement;
        each.gone = scanned;
        settle(each, {});
        m_hints.append(std::move(each));
    }
}

void HintBoard::sortAndIndex(const QList<Finding>& findings)
{
    std::sort(m_hints.begin(), m_hints.end(), precedes);
    m_byId.clear();
    for (int i = 0; i < int(m_hints.size()); ++i) {
        m_byId.insert(m_hints.at(i).hint.id, i);
        for (const HintPlace& place : m_hints.at(i).hint.places) {
            QList<int>* list = nullptr;
            if (place.kind == HintPlace::Kind::Source)
                list = &m_byFile[place.path];
            else if (place.kind == HintPlace::Kind::Trace && place.sequence > 0)
                list = &m_byCall[{place.run, place.sequence}];
            if (list && (list->isEmpty() || list->last() != i))
                list->append(i);
        }
    }
    for (const Finding& finding : findings) {
        for (const QString& id : finding.hints) {
            const auto at = m_byId.constFind(id);
            if (at != m_byId.cend() && !finding.withdrawn)
                m_hints[*at].findings.append(finding.id);
        }
    }
}

const BoardHint* HintBoard::hint(const QString& id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : &m_hints.at(*at);
}

QList<int> HintBoard::about(const QStringList& clauses) const
{
    QList<int> found;
    for (int i = 0; i < int(m_hints.size()); ++i) {
        const QStringList& own = m_hints.at(i).clauses();
        if (std::any_of(own.cbegin(), own.cend(), [&](const QString& id) { return clauses.contains(id); }))
            found.append(i);
    }
    return found;
}

int HintBoard::count(HintStanding standing) const
{
    return int(std::count_if(m_hints.cbegin(), m_hints.cend(),
                             [standing](const BoardHint& each) { return each.standing == standing; }));
}

} // namespace Mingjing
