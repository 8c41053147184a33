// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/chosenprofile.h"
#include "review/cases/verdict.h"
#include "widgets/checklist/checklistprogress.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Mingjing {

struct CaseState;
struct CheckItem;
class ReviewContext;
struct OpenCase;

/// The checklist of the open case as a tree: chapter, section, item; at its end, folded, what the case's profile does
/// not ask and what does not apply to the package. One column. Follows the context: a new case resets
/// it, a changed state changes only the rows that differ.
class ChecklistModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistModel)

public:
    /// A fold holds what is not asked, in sections, or what does not apply, in reasons.
    enum class Level { Chapter, Section, Item, Fold, Reason };

    enum Role {
        IdRole = Qt::UserRole + 1, ///< clause id of the item, section or chapter
        LevelRole, ///< Level as int
        NumberRole, ///< the printed number, without the chapter
        TitleRole, ///< in the language of the program
        VerdictRole, ///< Verdict as int; items only
        ApplicableRole, ///< items only
        AskedRole, ///< whether the case's profile asks for it; items only
        NoteRole,
        TwinsRole, ///< QStringList
        AgainRole, ///< why an item must be judged again since another edition is in force, in words; empty when it need
                   ///< not
        FindingsRole, ///< how many standing findings speak of the item
        HintsRole, ///< how many hints ask about the item
        UnwatchedRole, ///< whether a scan was made and no rule looks at the item
        JudgedCountRole, ///< of a group: its judged items
        TotalCountRole, ///< of a group: its items that are asked or judged; of a folded one: all its items
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
    void addItem(const CheckItem& item, bool asked);
    Node* groupFor(const CheckItem& item, bool asked);
    Node* sectionFor(const CheckItem& item, Node* top, const QString& prefix);
    Node* addGroup(Node* parent, Level level, const QString& key, const QString& id);
    Node* addFold(const QString& key, const QString& title);
    QString searchText(const CheckItem& item, const QString& sectionTitle) const;
    QVariant cellData(const Node& node, int role) const;
    QVariant groupData(const Node& node, int role) const;

    const ReviewContext& m_context;
    /// Keeps the items alive that the nodes point at.
    std::shared_ptr<const OpenCase> m_case;
    /// What the tree was made by.
    std::optional<ChosenProfile> m_profile;
    std::unique_ptr<Node> m_root;
    std::vector<Node*> m_items;
    QHash<QString, Node*> m_groups;
    QHash<QString, Node*> m_byClause;
};

} // namespace Mingjing
