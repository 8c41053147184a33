// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/casesmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/casewords.h"

#include <QLocale>

namespace Mingjing {

CasesModel::CasesModel(QObject* parent) : QAbstractTableModel(parent) { }

void CasesModel::setCases(const QList<CaseSummary>& cases)
{
    if (m_cases == cases)
        return;
    beginResetModel();
    m_cases = cases;
    endResetModel();
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
    case StatusColumn:
        return summary.held ? CaseWords::decisionState(DecisionState::Held) : CaseWords::caseStatus(summary.status);
    case DueColumn:
        return summary.dueAt.isValid() ? locale.toString(summary.dueAt.toLocalTime().date(), QLocale::ShortFormat)
                                       : QString();
    case ProgressColumn:
        return tr("%1 pass · %2 violations · %3 findings")
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
        return {};
    case CaseIdRole:
        return summary.caseId;
    case SortRole:
        if (index.column() == DueColumn)
            return summary.dueAt.isValid() ? summary.dueAt : QDateTime(QDate(9999, 1, 1), QTime(0, 0));
        if (index.column() == UpdatedColumn)
            return summary.updatedAt;
        if (index.column() == ProgressColumn)
            return summary.violations;
        return text(summary, index.column());
    default:
        return {};
    }
}

} // namespace Mingjing
