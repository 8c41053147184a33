// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changesmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/specification/comparison/comparison.h"

namespace Mingjing {

QString changeIds(const ComparedClause& change)
{
    if (change.oldId.isEmpty() || change.newId.isEmpty() || change.oldId == change.newId)
        return change.id();
    return QStringLiteral("%1 → %2").arg(change.oldId, change.newId);
}

ChangesModel::ChangesModel(QObject* parent) : QAbstractListModel(parent) { }

ChangesModel::~ChangesModel() = default;

void ChangesModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->changes().size());
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedClause& change = m_comparison->changes().at(index.row());
    switch (role) {
    case KindsRole: {
        QList<int> kinds;
        for (const ChangeKind kind : change.kinds)
            kinds.append(static_cast<int>(kind));
        return QVariant::fromValue(kinds);
    }
    case OldIdRole:
        return change.oldId;
    case NewIdRole:
        return change.newId;
    case IdsRole:
        return changeIds(change);
    case TitleRole:
        return change.title;
    case SectionRole:
        return change.section;
    case Qt::ToolTipRole:
        return plainToolTip(change.title);
    case SearchTextRole: {
        const Clause* before = m_comparison->before().clause(change.oldId);
        const Clause* after = m_comparison->after().clause(change.newId);
        return QStringList{change.oldId, change.newId, change.title, before ? before->text : QString(),
                           after ? after->text : QString()}
            .join(u'\n')
            .toLower();
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3").arg(ChangeWords::kinds(change.kinds), changeIds(change), change.title);
    default:
        return {};
    }
}

} // namespace Mingjing
