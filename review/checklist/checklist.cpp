// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/checklist/checklist.h"

#include "review/checklist/obligation.h"
#include "review/specification/edition.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype TitleLength = 24;

BilingualText fallbackTitle(const Clause& clause)
{
    if (!clause.title.isEmpty())
        return {clause.title, clause.title};
    const QString start = clause.text.size() <= TitleLength ? clause.text : clause.text.left(TitleLength) + u'…';
    return {start, start};
}

BilingualText fallbackQuestion(const Clause& clause)
{
    const QString number = clause.number.isEmpty() ? clause.id : clause.number;
    return {QStringLiteral("是否符合第 %1 条：%2").arg(number, clause.text),
            QStringLiteral("Does the program comply with clause %1: %2").arg(number, clause.text)};
}

Applicability applicabilityOf(const CatalogueEntry& entry, const PackageProfile& profile)
{
    if (!entry.kinds.isEmpty() && !entry.kinds.contains(programKindId(profile.kind)))
        return {Applicability::Reason::OtherKind, entry.kinds};
    const bool present = std::any_of(entry.features.begin(), entry.features.end(),
                                     [&](const QString& feature) { return profile.features.contains(feature); });
    if (!entry.features.isEmpty() && !present)
        return {Applicability::Reason::FeatureAbsent, entry.features};
    return {};
}

/// The rules of games bind games alone, also those that the catalogue does not know.
Applicability applicabilityOf(const Clause& clause, const Edition& edition, const PackageProfile& profile)
{
    const Clause* chapter = edition.clause(QString::number(clause.chapter));
    const bool forGames = chapter && chapter->title.contains(u"小游戏") && !chapter->title.contains(u"小程序");
    if (forGames && profile.kind != ProgramKind::MiniGame)
        return {Applicability::Reason::OtherKind, {programKindId(ProgramKind::MiniGame)}};
    return {};
}

CheckItem itemOf(const Clause& clause, const Edition& edition, const Catalogue& catalogue,
                 const PackageProfile& profile)
{
    CheckItem item;
    item.id = clause.id;
    item.chapter = clause.chapter;
    const QString section = edition.sectionOf(clause.id);
    item.section = section.isEmpty() ? clause.parent : section;
    item.clauseText = clause.text;
    if (const ProcessingRule* rule = edition.ruleFor(clause.id))
        item.processingRule = rule->owner;
    item.weight = weightOf(edition.rulesFor(clause.id));
    if (const CatalogueEntry* entry = catalogue.entry(clause.id)) {
        item.catalogued = true;
        item.title = entry->title;
        item.question = entry->question;
        item.textEn = entry->textEn;
        item.where = entry->where;
        item.evidence = entry->evidence;
        item.evidenceKinds = entry->evidenceKinds;
        item.related = entry->related;
        item.applicability = applicabilityOf(*entry, profile);
    } else {
        item.title = fallbackTitle(clause);
        item.question = fallbackQuestion(clause);
    }
    if (item.applicability.applies())
        item.applicability = applicabilityOf(clause, edition, profile);
    return item;
}

void addMissing(QStringList& list, const QStringList& more)
{
    for (const QString& entry : more) {
        if (!list.contains(entry))
            list.append(entry);
    }
}

/// A twin that applies makes the item apply; what it asks for is asked for.
void mergeTwin(CheckItem& item, const CheckItem& twin)
{
    item.twins.append(twin.id);
    if (!item.catalogued && twin.catalogued) {
        item.title = twin.title;
        item.question = twin.question;
        item.textEn = twin.textEn;
        item.evidence = twin.evidence;
        item.catalogued = true;
    }
    addMissing(item.where, twin.where);
    addMissing(item.evidenceKinds, twin.evidenceKinds);
    addMissing(item.related, twin.related);
    // What is judged together is not related to itself.
    item.related.removeIf([&](const QString& id) { return id == item.id || item.twins.contains(id); });
    if (item.processingRule.isEmpty())
        item.processingRule = twin.processingRule;
    item.weight = std::max(item.weight, twin.weight);
    if (twin.applicability.applies())
        item.applicability = {};
}

/// The groups of the items, with the names of their headings.
QList<CheckGroup> groupsOf(const QList<CheckItem>& items, const Edition& edition, const Catalogue& catalogue)
{
    QSet<QString> ids;
    for (const CheckItem& item : items)
        ids << QString::number(item.chapter) << item.section;
    QList<CheckGroup> groups;
    for (const Clause& clause : edition.clauses()) {
        if (ids.contains(clause.id))
            groups.append({clause.id, catalogue.heading(clause)});
    }
    return groups;
}

} // namespace

QString applicabilityReasonId(Applicability::Reason reason)
{
    switch (reason) {
    case Applicability::Reason::Applies:
        return QStringLiteral("applies");
    case Applicability::Reason::OtherKind:
        return QStringLiteral("other_kind");
    case Applicability::Reason::FeatureAbsent:
        return QStringLiteral("feature_absent");
    }
    return {};
}

qsizetype Checklist::applicableCount() const
{
    return std::count_if(items.begin(), items.end(),
                         [](const CheckItem& item) { return item.applicability.applies(); });
}

const CheckGroup* Checklist::group(const QString& id) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const CheckGroup& group) { return group.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

Checklist generateChecklist(const Edition& edition, const Catalogue& catalogue, const PackageProfile& profile)
{
    Checklist checklist;
    checklist.editionTitle = edition.title();
    checklist.editionSha256 = edition.sha256();
    checklist.profile = profile;
    QHash<QString, qsizetype> leaders;
    for (const Clause& clause : edition.clauses()) {
        if (!holdsObligation(clause, edition))
            continue;
        CheckItem item = itemOf(clause, edition, catalogue, profile);
        const auto leader = std::find_if(clause.twins.begin(), clause.twins.end(),
                                         [&](const QString& twin) { return leaders.contains(twin); });
        if (leader != clause.twins.end()) {
            mergeTwin(checklist.items[leaders.value(*leader)], item);
            continue;
        }
        leaders.insert(clause.id, checklist.items.size());
        checklist.items.append(std::move(item));
    }
    checklist.groups = groupsOf(checklist.items, edition, catalogue);
    return checklist;
}

} // namespace Mingjing
