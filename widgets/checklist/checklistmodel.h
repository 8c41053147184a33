// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"
#include "widgets/checklist/checklistprogress.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace Mingjing {

struct CaseState;
struct CheckItem;
class ReviewContext;
struct OpenCase;

/// The checklist of the open case as a tree: chapter, section, item. One column. Follows the context: a new case resets
/// it, a changed state changes only the rows that differ.
class ChecklistModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistModel)

public:
    enum class Level { Chapter, Section, Item };

    enum Role {
        IdRole = Qt::UserRole + 1, ///< clause id of the item, section or chapter
        LevelRole, ///< Level as int
        NumberRole, ///< the printed number, without the chapter
        TitleRole, ///< in the language of the program
        VerdictRole, ///< Verdict as int; items only
        ApplicableRole, ///< items only
        ReasonRole, ///< why an item does not apply, in a few words
        NoteRole,
        TwinsRole, ///< QStringList
        AgainRole, ///< why an item must be judged again since another edition is in force, in words; empty when it need
                   ///< not
        FindingsRole, ///< how many standing findings speak of the item
        JudgedCountRole, ///< of a group: its judged items
        TotalCountRole, ///< of a group: its items that apply or are judged
        SearchTextRole, ///< all that a filter looks through, in lower case
    };

    /// \a context must outlive the model.
    explicit ChecklistModel(const ReviewContext& context, QObject* parent = nullptr);
    ~ChecklistModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The row of an item, by its id or by that of a twin; invalid when there is none.
    QModelIndex indexOf(const QString& clauseId) const;
    /// nullptr when \a index is no item. Lives as long as the case is open.
    const CheckItem* item(const QModelIndex& index) const;
    /// As item(), by the id of the item or of a twin.
    const CheckItem* item(const QString& clauseId) const;
    ChecklistCounts counts() const;
    /// Items that must be judged again.
    int againCount() const;

private:
    struct Node;
    struct Standing;

    void reset();
    void refresh();
    Standing standingOf(const CaseState& state, const CheckItem& item) const;
    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOfNode(const Node* node) const;
    Node* groupFor(const CheckItem& item);
    Node* addGroup(Node* parent, Level level, const QString& id);
    QString searchText(const CheckItem& item, const QString& sectionTitle) const;
    QVariant cellData(const Node& node, int role) const;
    QVariant groupData(const Node& node, int role) const;

    const ReviewContext& m_context;
    /// Keeps the items alive that the nodes point at.
    std::shared_ptr<const OpenCase> m_case;
    std::unique_ptr<Node> m_root;
    std::vector<Node*> m_items;
    QHash<QString, Node*> m_groups;
    QHash<QString, Node*> m_byClause;
};

} // namespace Mingjing
