// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/carrywords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/localized.h"
#include "widgets/words/placewords.h"

#include <algorithm>

namespace Mingjing {

/// What the state says of one item.
struct ChecklistModel::Standing {
    Verdict verdict = Verdict::Unjudged;
    QString note;
    QString again;
    int findings = 0;
    int hints = 0;
    bool unwatched = false;

    bool operator==(const Standing&) const = default;
};

struct ChecklistModel::Node {
    Level level = Level::Chapter;
    QString id;
    QString number;
    QString title;
    QString searched;
    const CheckItem* item = nullptr;
    bool asked = true;
    Standing standing;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node* add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }

    bool counts() const { return (asked && item->applicability.applies()) || standing.verdict != Verdict::Unjudged; }

    template <typename Visit>
    void visitItems(Visit visit) const
    {
        if (item)
            visit(*this);
        for (const auto& child : children)
            child->visitItems(visit);
    }
};

ChecklistModel::ChecklistModel(const ReviewContext& context, QObject* parent)
    : QAbstractItemModel(parent), m_context(context), m_root(std::make_unique<Node>())
{
    connect(&m_context, &ReviewContext::caseChanged, this, &ChecklistModel::reset);
    connect(&m_context, &ReviewContext::stateChanged, this, &ChecklistModel::refresh);
    connect(&m_context.hints(), &HintBook::changed, this, &ChecklistModel::refresh);
    reset();
}

ChecklistModel::~ChecklistModel() = default;

void ChecklistModel::reset()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_items.clear();
    m_groups.clear();
    m_byClause.clear();
    m_case = m_context.sharedCase();
    const CaseState& state = m_context.state();
    m_profile = state.profileInUse() ? state.profile : std::nullopt;
    if (m_case) {
        QList<const CheckItem*> folded;
        QList<const CheckItem*> without;
        for (const CheckItem& item : m_case->checklist.items) {
            if (!item.applicability.applies())
                without.append(&item);
            else if (state.asksFor(item.id))
                addItem(item, true);
            else
                folded.append(&item);
        }
        for (const CheckItem* item : std::as_const(folded))
            addItem(*item, false);
        for (const CheckItem* item : std::as_const(without))
            addItem(*item, state.asksFor(item->id));
    }
    endResetModel();
}

void ChecklistModel::addItem(const CheckItem& item, bool asked)
{
    Node* group = groupFor(item, asked);
    auto node = std::make_unique<Node>();
    node->level = Level::Item;
    node->id = item.id;
    node->number = item.id.section(u'/', 1);
    node->title = localized(item.title);
    node->item = &item;
    node->asked = asked;
    node->standing = standingOf(m_context.state(), item);
    node->searched = searchText(item, group->title);
    Node* added = group->add(std::move(node));
    m_items.push_back(added);
    m_byClause.insert(item.id, added);
    for (const QString& twin : item.twins)
        m_byClause.insert(twin, added);
}

ChecklistModel::Node* ChecklistModel::groupFor(const CheckItem& item, bool asked)
{
    if (!item.applicability.applies()) {
        Node* fold = addFold(QStringLiteral("fold/applies"), tr("Does not apply to this package"));
        const QString reason = PlaceWords::notApplicable(item.applicability);
        const QString key = QStringLiteral("fold/applies/") + reason;
        if (Node* known = m_groups.value(key))
            return known;
        Node* group = addGroup(fold, Level::Reason, key, key);
        group->title = reason;
        return group;
    }
    if (!asked) {
        const QString title = tr("Not asked by the profile “%1”").arg(localized(m_profile->name));
        return sectionFor(item, addFold(QStringLiteral("fold/asked"), title), QStringLiteral("fold/asked/"));
    }
    const QString id = QString::number(item.chapter);
    Node* chapter = m_groups.value(id);
    return sectionFor(item, chapter ? chapter : addGroup(m_root.get(), Level::Chapter, id, id), {});
}

ChecklistModel::Node* ChecklistModel::sectionFor(const CheckItem& item, Node* top, const QString& prefix)
{
    if (item.section.isEmpty() || item.section == QString::number(item.chapter))
        return top;
    Node* section = m_groups.value(prefix + item.section);
    return section ? section : addGroup(top, Level::Section, prefix + item.section, item.section);
}

ChecklistModel::Node* ChecklistModel::addFold(const QString& key, const QString& title)
{
    if (Node* known = m_groups.value(key))
        return known;
    Node* fold = addGroup(m_root.get(), Level::Fold, key, key);
    fold->title = title;
    return fold;
}

ChecklistModel::Node* ChecklistModel::addGroup(Node* parent, Level level, const QString& key, const QString& id)
{
    auto node = std::make_unique<Node>();
    node->level = level;
    node->id = id;
    const Clause* clause = m_case->edition ? m_case->edition->clause(id) : nullptr;
    if (clause)
        node->number = clause->number;
    if (const CheckGroup* group = m_case->checklist.group(id))
        node->title = localized(group->title);
    Node* added = parent->add(std::move(node));
    m_groups.insert(key, added);
    return added;
}

QString ChecklistModel::searchText(const CheckItem& item, const QString& sectionTitle) const
{
    return QStringList{item.id,          item.twins.join(u' '), item.title.zh,   item.title.en,
                       item.question.zh, item.question.en,      item.clauseText, sectionTitle}
        .join(u'\n')
        .toLower();
}

ChecklistModel::Standing ChecklistModel::standingOf(const CaseState& state, const CheckItem& item) const
{
    Standing standing;
    const auto judgement = state.judgements.constFind(item.id);
    if (judgement != state.judgements.cend()) {
        standing.verdict = judgement->verdict;
        standing.note = judgement->note;
    }
    if (const auto reopened = state.reopened.constFind(item.id); reopened != state.reopened.cend())
        standing.again = CarryWords::reasons(reopened->reasons);
    for (const Finding& finding : state.findings) {
        const bool covers = finding.covers(item.id)
            || std::any_of(item.twins.cbegin(), item.twins.cend(),
                           [&](const QString& twin) { return finding.covers(twin); });
        if (!finding.withdrawn && covers)
            ++standing.findings;
    }
    const QStringList clauses = QStringList(item.id) + item.twins;
    const QList<const BoardHint*> hints = m_context.hints().about(clauses);
    standing.hints =
        int(std::count_if(hints.cbegin(), hints.cend(), [](const BoardHint* hint) { return hint->waits(); }));
    standing.unwatched = m_context.hints().isUnwatched(clauses);
    return standing;
}

void ChecklistModel::refresh()
{
    const ChosenProfile* profile = m_context.state().profileInUse();
    if (profile ? m_profile != *profile : m_profile.has_value())
        return reset();
    QList<Node*> groups;
    for (Node* node : m_items) {
        const Standing now = standingOf(m_context.state(), *node->item);
        if (now == node->standing)
            continue;
        node->standing = now;
        const QModelIndex changed = indexOfNode(node);
        Q_EMIT dataChanged(changed, changed);
        for (Node* group = node->parent; group != m_root.get(); group = group->parent) {
            if (!groups.contains(group))
                groups.append(group);
        }
    }
    for (const Node* group : groups) {
        const QModelIndex changed = indexOfNode(group);
        Q_EMIT dataChanged(changed, changed, {JudgedCountRole, TotalCountRole});
    }
}

ChecklistModel::Node* ChecklistModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ChecklistModel::indexOfNode(const Node* node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex ChecklistModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ChecklistModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case IdRole:
        return node.id;
    case LevelRole:
        return static_cast<int>(node.level);
    case NumberRole:
        return node.number;
    case TitleRole:
        return node.title;
    case Qt::DisplayRole:
        return node.number.isEmpty() ? node.title : QStringLiteral("%1 %2").arg(node.number, node.title);
    default:
        return node.item ? cellData(node, role) : groupData(node, role);
    }
}

QVariant ChecklistModel::cellData(const Node& node, int role) const
{
    switch (role) {
    case VerdictRole:
        return static_cast<int>(node.standing.verdict);
    case ApplicableRole:
        return node.item->applicability.applies();
    case AskedRole:
        return node.asked;
    case NoteRole:
        return node.standing.note;
    case AgainRole:
        return node.standing.again;
    case TwinsRole:
        return node.item->twins;
    case FindingsRole:
        return node.standing.findings;
    case HintsRole:
        return node.standing.hints;
    case UnwatchedRole:
        return node.standing.unwatched;
    case SearchTextRole:
        return node.searched;
    case Qt::ToolTipRole:
        return plainToolTip(localized(node.item->question));
    case Qt::AccessibleTextRole:
        return (node.standing.again.isEmpty()
                    ? QStringLiteral("%1 %2, %3")
                          .arg(node.number, node.title, CaseWords::verdict(node.standing.verdict))
                    : tr("%1 %2, judge again: %3", "number, title, reasons")
                          .arg(node.number, node.title, node.standing.again))
            + (node.standing.hints > 0 ? tr(", %n hints", nullptr, node.standing.hints) : QString());
    default:
        return {};
    }
}

QVariant ChecklistModel::groupData(const Node& node, int role) const
{
    if (role == Qt::ToolTipRole && (node.level == Level::Fold || node.level == Level::Reason))
        return plainToolTip(node.title);
    if (role != JudgedCountRole && role != TotalCountRole)
        return {};
    const bool folded =
        node.level == Level::Reason || node.level == Level::Fold || (node.parent && node.parent->level == Level::Fold);
    int count = 0;
    node.visitItems([&](const Node& each) {
        const bool judged = each.standing.verdict != Verdict::Unjudged;
        if (role == JudgedCountRole ? judged : folded || each.counts())
            ++count;
    });
    return count;
}

QModelIndex ChecklistModel::indexOf(const QString& clauseId) const
{
    return indexOfNode(m_byClause.value(clauseId));
}

const CheckItem* ChecklistModel::item(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index)->item : nullptr;
}

const CheckItem* ChecklistModel::item(const QString& clauseId) const
{
    const Node* node = m_byClause.value(clauseId);
    return node ? node->item : nullptr;
}

int ChecklistModel::againCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(),
                                          [](const Node* node) { return !node->standing.again.isEmpty(); }));
}

ChecklistCounts ChecklistModel::counts() const
{
    ChecklistCounts counts;
    for (const Node* node : m_items) {
        counts.total += node->counts() ? 1 : 0;
        counts.all += node->item->applicability.applies() ? 1 : 0;
        counts.passes += node->standing.verdict == Verdict::Pass ? 1 : 0;
        counts.violations += node->standing.verdict == Verdict::Violation ? 1 : 0;
        counts.notApplicable += node->standing.verdict == Verdict::NotApplicable ? 1 : 0;
        counts.unsure += node->standing.verdict == Verdict::Unsure ? 1 : 0;
    }
    return counts;
}

} // namespace Mingjing
