// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/auditprofile.h"

#include "review/base/enumids.h"
#include "review/checklist/checklist.h"
#include "review/specification/edition.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<8> reasonIds = {
    "included"_L1, "always"_L1,      "former"_L1,       "not_included"_L1,
    "excluded"_L1, "other_place"_L1, "lighter_rule"_L1, "not_former"_L1,
};

/// `2`, `2/5` and `2/5.1` cover `2/5.1.2`.
bool covers(const QString& rule, const QString& id)
{
    if (!id.startsWith(rule))
        return false;
    return id.size() == rule.size() || id.at(rule.size()) == u'/'
        || (id.at(rule.size()) == u'.' && rule.contains(u'/'));
}

QStringList idsOf(const CheckItem& item)
{
    return QStringList{item.id} + item.twins;
}

/// How precise the most precise of \a rules is that covers the item; -1 when none does.
qsizetype precision(const QStringList& rules, const CheckItem& item)
{
    qsizetype most = -1;
    for (const QString& id : idsOf(item)) {
        for (const QString& rule : rules) {
            if (covers(rule, id))
                most = std::max(most, 1 + rule.count(u'/') + rule.count(u'.'));
        }
    }
    return most;
}

ProfileAnswer::Reason treeAnswer(const AuditProfile& profile, const CheckItem& item)
{
    const qsizetype included = profile.include.isEmpty() ? 0 : precision(profile.include, item);
    if (included < 0)
        return ProfileAnswer::Reason::NotIncluded;
    return precision(profile.exclude, item) >= std::max<qsizetype>(included, 1) ? ProfileAnswer::Reason::Excluded
                                                                                : ProfileAnswer::Reason::Included;
}

/// Items that the former decision cites, and those that are named as related to them.
QSet<QString> formerItems(const Checklist& checklist, const QStringList& clauses)
{
    QHash<QString, const CheckItem*> byClause;
    for (const CheckItem& item : checklist.items) {
        for (const QString& id : idsOf(item))
            byClause.insert(id, &item);
    }
    QSet<QString> former;
    for (const QString& clause : clauses) {
        const CheckItem* cited = byClause.value(clause);
        if (!cited)
            continue;
        former.insert(cited->id);
        for (const QString& related : cited->related) {
            if (const CheckItem* other = byClause.value(related))
                former.insert(other->id);
        }
    }
    return former;
}

bool sharesOne(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& each) { return b.contains(each); });
}

} // namespace

bool AuditProfile::asksEverything() const
{
    return include.isEmpty() && exclude.isEmpty() && where.isEmpty() && minimumWeight == RuleWeight::None
        && !formerFindings;
}

QString profileReasonId(ProfileAnswer::Reason reason)
{
    return idOf(reasonIds, reason);
}

QList<ProfileAnswer> applyProfile(const Checklist& checklist, const AuditProfile& profile,
                                  const QStringList& formerClauses)
{
    using Reason = ProfileAnswer::Reason;
    const QSet<QString> former = profile.formerFindings ? formerItems(checklist, formerClauses) : QSet<QString>();
    const auto reasonFor = [&](const CheckItem& item) {
        if (precision(profile.always, item) >= 0)
            return Reason::Always;
        if (const Reason tree = treeAnswer(profile, item); tree != Reason::Included)
            return tree;
        if (!profile.where.isEmpty() && !sharesOne(profile.where, item.where))
            return Reason::OtherPlace;
        if (item.weight < profile.minimumWeight)
            return Reason::LighterRule;
        if (!profile.formerFindings)
            return Reason::Included;
        return former.contains(item.id) ? Reason::Former : Reason::NotFormer;
    };
    QList<ProfileAnswer> answers;
    answers.reserve(checklist.items.size());
    for (const CheckItem& item : checklist.items)
        answers.append({item.id, reasonFor(item)});
    return answers;
}

QStringList askedItems(const Checklist& checklist, const QList<ProfileAnswer>& answers)
{
    QStringList asked;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i).asked() && checklist.items.at(i).applicability.applies())
            asked.append(answers.at(i).item);
    }
    return asked;
}

void includeExactly(AuditProfile& profile, const Checklist& checklist, const QStringList& items)
{
    const QSet<QString> wanted(items.begin(), items.end());
    profile.include.clear();
    profile.exclude.clear();
    QHash<QString, bool> whole;
    for (const CheckItem& item : checklist.items) {
        for (const QString& group : {QString::number(item.chapter), item.section})
            whole.insert(group, whole.value(group, true) && wanted.contains(item.id));
    }
    if (std::all_of(whole.cbegin(), whole.cend(), [](bool all) { return all; }))
        return;
    if (wanted.isEmpty()) {
        for (const CheckItem& item : checklist.items) {
            if (const QString chapter = QString::number(item.chapter); !profile.exclude.contains(chapter))
                profile.exclude.append(chapter);
        }
        return;
    }
    for (const CheckItem& item : checklist.items) {
        const QString chapter = QString::number(item.chapter);
        const QString group = whole.value(chapter) ? chapter : item.section;
        if (whole.value(group) && !profile.include.contains(group))
            profile.include.append(group);
    }
    for (const CheckItem& item : checklist.items) {
        const bool included =
            !profile.include.isEmpty() && treeAnswer(profile, item) == ProfileAnswer::Reason::Included;
        if (included != wanted.contains(item.id))
            (included ? profile.exclude : profile.include).append(item.id);
    }
}

QStringList unknownClauses(const AuditProfile& profile, const Edition& edition)
{
    QStringList unknown;
    for (const QStringList* ids : {&profile.include, &profile.exclude, &profile.always}) {
        for (const QString& id : *ids) {
            if (!edition.clause(id) && !unknown.contains(id))
                unknown.append(id);
        }
    }
    return unknown;
}

QString profileIdFor(const QString& name, const QStringList& taken)
{
    QString id;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id = id.left(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"profile"_s;
    QString free = id;
    for (int n = 2; taken.contains(free); ++n)
        free = u"%1-%2"_s.arg(id).arg(n);
    return free;
}

} // namespace Mingjing
