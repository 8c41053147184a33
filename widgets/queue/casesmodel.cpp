// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/casesmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/casewords.h"

#include <QLocale>

#include <algorithm>

namespace Mingjing {

CasesModel::CasesModel(QObject* parent) : QAbstractTableModel(parent) { }

QList<CaseSummary> CasesModel::read(int offset, int limit)
{
    if (!m_port.cases)
        return {};
    CaseQuery page = m_query;
    page.offset = offset;
    page.limit = limit;
    const auto cases = m_port.cases(page);
    if (!cases) {
        Q_EMIT failed(cases.error());
        return {};
    }
    return *cases;
}

void CasesModel::setFilter(const CaseQuery& filter)
{
    CaseQuery query = filter;
    query.order = m_query.order;
    query.reversed = m_query.reversed;
    if (query == m_query)
        return;
    m_query = query;
    beginResetModel();
    m_cases.clear();
    endResetModel();
    refresh();
}

void CasesModel::refresh()
{
    const auto total = m_port.count ? m_port.count(m_query) : Result<qint64>(0);
    m_total = total ? *total : 0;
    const QList<CaseSummary> cases = read(0, std::max(pageSize, int(m_cases.size())));
    const auto sameId = [](const CaseSummary& a, const CaseSummary& b) { return a.caseId == b.caseId; };
    if (std::equal(cases.cbegin(), cases.cend(), m_cases.cbegin(), m_cases.cend(), sameId)) {
        if (cases != m_cases) {
            m_cases = cases;
            Q_EMIT dataChanged(index(0, 0), index(int(m_cases.size()) - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

bool CasesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_cases.size() < m_total;
}

void CasesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<CaseSummary> more = read(int(m_cases.size()), pageSize);
    if (more.isEmpty()) {
        m_total = m_cases.size();
        return;
    }
    beginInsertRows({}, int(m_cases.size()), int(m_cases.size() + more.size()) - 1);
    m_cases.append(more);
    endInsertRows();
}

std::pair<CasesModel::Column, Qt::SortOrder> CasesModel::columnOf(CaseOrder order, bool reversed)
{
    const Qt::SortOrder up = reversed ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder down = reversed ? Qt::AscendingOrder : Qt::DescendingOrder;
    switch (order) {
    case CaseOrder::UpdatedLast:
    case CaseOrder::OpenedLast:
        break;
    case CaseOrder::DueFirst:
        return {DueColumn, up};
    case CaseOrder::Program:
        return {ProgramColumn, up};
    case CaseOrder::Subject:
        return {SubjectColumn, up};
    case CaseOrder::Category:
        return {CategoryColumn, up};
    case CaseOrder::Assignee:
        return {AssigneeColumn, up};
    case CaseOrder::Status:
        return {StatusColumn, up};
    case CaseOrder::FindingsMost:
        return {ProgressColumn, down};
    case CaseOrder::Edition:
        return {EditionColumn, up};
    }
    return {UpdatedColumn, down};
}

void CasesModel::sort(int column, Qt::SortOrder order)
{
    constexpr CaseOrder orders[] = {CaseOrder::Program,      CaseOrder::Subject, CaseOrder::Category,
                                    CaseOrder::Assignee,     CaseOrder::Status,  CaseOrder::DueFirst,
                                    CaseOrder::FindingsMost, CaseOrder::Edition, CaseOrder::UpdatedLast};
    if (column < 0 || column >= int(std::size(orders)))
        return;
    const CaseOrder wanted = orders[column];
    const bool reversed = columnOf(wanted, false).second != order;
    if (m_query.order == wanted && m_query.reversed == reversed)
        return;
    m_query.order = wanted;
    m_query.reversed = reversed;
    beginResetModel();
    m_cases.clear();
    endResetModel();
    refresh();
}

int CasesModel::rowOf(const QString& caseId) const
{
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        if (m_cases.at(i).caseId == caseId)
            return int(i);
    }
    return -1;
}

int CasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int CasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProgramColumn:
        return tr("Program");
    case SubjectColumn:
        return tr("Subject");
    case CategoryColumn:
        return tr("Category");
    case AssigneeColumn:
        return tr("Reviewer");
    case StatusColumn:
        return tr("State");
    case DueColumn:
        return tr("Due");
    case ProgressColumn:
        return tr("Judged");
    case EditionColumn:
        return tr("Edition");
    case UpdatedColumn:
        return tr("Last updated");
    default:
        return {};
    }
}

QString CasesModel::text(const CaseSummary& summary, int column) const
{
    const QLocale locale;
    switch (column) {
    case ProgramColumn:
        return summary.programName;
    case SubjectColumn:
        return summary.subject;
    case CategoryColumn:
        return summary.category;
    case AssigneeColumn:
        return summary.assignee;
    case StatusColumn:
        return summary.held ? CaseWords::decisionState(DecisionState::Held) : CaseWords::caseStatus(summary.status);
    case DueColumn:
        return summary.dueAt.isValid() ? locale.toString(summary.dueAt.toLocalTime().date(), QLocale::ShortFormat)
                                       : QString();
    case ProgressColumn:
        return tr("Passed: %1 · Violated: %2 · Findings: %3")
            .arg(summary.passes)
            .arg(summary.violations)
            .arg(summary.findings);
    case EditionColumn:
        return QStringLiteral("%1 %2").arg(summary.editionTitle, summary.editionSha256.left(8)).trimmed();
    case UpdatedColumn:
        return locale.toString(summary.updatedAt.toLocalTime(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant CasesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_cases.size())
        return {};
    const CaseSummary& summary = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(summary, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == EditionColumn
                                ? QStringLiteral("%1\n%2").arg(summary.editionTitle, summary.editionSha256)
                                : summary.caseId);
    case Qt::ForegroundRole:
        if (index.column() == DueColumn && summary.dueAt.isValid() && summary.dueAt < QDateTime::currentDateTimeUtc())
            return Appearance::colour(Appearance::Role::Violation);
        if (index.column() == CategoryColumn || index.column() == EditionColumn)
            return Appearance::colour(Appearance::Role::Muted);
        return {};
    case CaseIdRole:
        return summary.caseId;
    default:
        return {};
    }
}

} // namespace Mingjing
