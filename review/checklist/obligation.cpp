// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/obligation.h"

#include "review/specification/edition.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace Mingjing {

namespace {

/// Words by which a sentence obliges.
constexpr std::array<QStringView, 22> ObligingWords{
    u"不得", u"不能", u"不可", u"不允许", u"不应", u"必须", u"应当", u"应该", u"须",   u"应",   u"禁止",
    u"严禁", u"违规", u"违反", u"拒绝",   u"侵犯", u"避免", u"需要", u"需",   u"欺诈", u"存在", u"擅自"};

/// What the clause says besides its heading.
QString bodyOf(const Clause& clause)
{
    return clause.title.isEmpty() ? clause.text : clause.text.mid(clause.title.size()).trimmed();
}

} // namespace

bool holdsObligation(const Clause& clause, const Edition& edition)
{
    // The prose of the chapters is read, not ticked off.
    if (clause.kind == ClauseKind::Chapter || clause.kind == ClauseKind::Prose)
        return false;
    const QString body = bodyOf(clause);
    if (!edition.hasChildren(clause.id))
        return !body.isEmpty() || clause.kind == ClauseKind::Clause;
    if (body.isEmpty())
        return false;
    // A group with a processing rule is open: what it lists are examples of it.
    const ProcessingRule* rule = edition.headedRuleFor(clause.id);
    return (rule && rule->owner == clause.id)
        || std::any_of(ObligingWords.begin(), ObligingWords.end(),
                       [&](QStringView word) { return body.contains(word); });
}

} // namespace Mingjing
