// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingsmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/carrywords.h"
#include "widgets/words/casewords.h"
#include "widgets/words/listwords.h"

namespace Mingjing {

FindingsModel::FindingsModel(const ReviewContext& context, QObject* parent)
    : QAbstractListModel(parent), m_context(context)
{
    connect(&m_context, &ReviewContext::caseChanged, this, &FindingsModel::reset);
    connect(&m_context, &ReviewContext::stateChanged, this, &FindingsModel::refresh);
    reset();
}

void FindingsModel::reset()
{
    beginResetModel();
    m_findings = m_context.state().findings;
    endResetModel();
}

void FindingsModel::refresh()
{
    // Findings are only ever added at the end; a replay that goes back takes them away there.
    const QList<Finding>& now = m_context.state().findings;
    const int kept = static_cast<int>(qMin(now.size(), m_findings.size()));
    if (m_findings.size() > kept) {
        beginRemoveRows({}, kept, static_cast<int>(m_findings.size()) - 1);
        m_findings.resize(kept);
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row) {
        if (m_findings.at(row) == now.at(row))
            continue;
        m_findings[row] = now.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (now.size() > kept) {
        beginInsertRows({}, kept, static_cast<int>(now.size()) - 1);
        m_findings = now;
        endInsertRows();
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding& finding = m_findings.at(index.row());
    switch (role) {
    case IdRole:
        return finding.id;
    case ClausesRole:
        return finding.clauses + finding.twins;
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case WordsRole:
        return finding.words;
    case Qt::ToolTipRole:
        return plainToolTip(finding.words);
    case EvidenceCountRole:
        return static_cast<int>(finding.evidence.size());
    case WithdrawnRole:
        return finding.withdrawn;
    case ConfirmRole:
        return finding.withdrawn ? QString() : CarryWords::reasons(finding.toConfirm);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 · %2 · %3 · %4")
            .arg(finding.id, ListWords::plain(finding.clauses), CaseWords::severity(finding.severity), finding.words);
    default:
        return {};
    }
}

QModelIndex FindingsModel::indexOf(const QString& findingId) const
{
    for (int row = 0; row < m_findings.size(); ++row) {
        if (m_findings.at(row).id == findingId)
            return index(row);
    }
    return {};
}

} // namespace Mingjing
