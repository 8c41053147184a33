// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/touchedcasesmodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"

#include <algorithm>

namespace Mingjing {

TouchedCasesModel::TouchedCasesModel(QObject* parent) : QAbstractTableModel(parent) { }

void TouchedCasesModel::setCases(const QList<CaseSummary>& cases)
{
    beginResetModel();
    QList<TouchedCase> now;
    for (const CaseSummary& summary : cases) {
        TouchedCase touched;
        touched.summary = summary;
        if (const int row = rowOf(summary.caseId); row >= 0) {
            touched = m_cases.at(row);
            touched.summary = summary;
            if (!touched.wasRefused())
                touched.stage = TouchedCase::Stage::Planning;
        }
        now.append(touched);
    }
    for (const TouchedCase& each : std::as_const(m_cases)) {
        const bool isListed = std::any_of(cases.cbegin(), cases.cend(), [&](const CaseSummary& summary) {
            return summary.caseId == each.summary.caseId;
        });
        if (each.stage == TouchedCase::Stage::Done && !isListed)
            now.append(each);
    }
    m_cases = now;
    endResetModel();
    Q_EMIT checkedChanged();
}

void TouchedCasesModel::clear()
{
    beginResetModel();
    m_cases.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

int TouchedCasesModel::rowOf(const QString& caseId) const
{
    const auto found = std::find_if(m_cases.cbegin(), m_cases.cend(),
                                    [&](const TouchedCase& each) { return each.summary.caseId == caseId; });
    return found == m_cases.cend() ? -1 : static_cast<int>(found - m_cases.cbegin());
}

template <typename Change>
void TouchedCasesModel::change(const QString& caseId, Change change)
{
    const int row = rowOf(caseId);
    if (row < 0)
        return;
    change(m_cases[row]);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT checkedChanged();
}

void TouchedCasesModel::setPlan(const QString& caseId, const CaseState& state, const CarryOverPlan& plan)
{
    change(caseId, [&](TouchedCase& touched) {
        if (!touched.wasRefused()) {
            touched.stage = TouchedCase::Stage::Ready;
            touched.error.reset();
        }
        touched.state = state;
        touched.plan = plan;
    });
}

void TouchedCasesModel::setFailed(const QString& caseId, const Error& error)
{
    change(caseId, [&](TouchedCase& touched) {
        touched.stage = TouchedCase::Stage::Failed;
        touched.error = error;
    });
}

void TouchedCasesModel::setDone(const QString& caseId)
{
    change(caseId, [](TouchedCase& touched) {
        touched.stage = TouchedCase::Stage::Done;
        touched.checked = false;
        touched.error.reset();
    });
}

QList<int> TouchedCasesModel::checkedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_cases.size(); ++row) {
        if (m_cases.at(row).checked && m_cases.at(row).stage != TouchedCase::Stage::Done)
            rows.append(row);
    }
    return rows;
}

int TouchedCasesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int TouchedCasesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TouchedCasesModel::words(const TouchedCase& touched, int column) const
{
    if (column == ProgramColumn)
        return touched.summary.programName.isEmpty() ? touched.summary.caseId : touched.summary.programName;
    if (column == StageColumn) {
        switch (touched.stage) {
        case TouchedCase::Stage::Planning:
            return tr("looking…");
        case TouchedCase::Stage::Ready:
            return touchOf(touched.plan).needsWork() ? tr("not carried over") : tr("nothing to judge again");
        case TouchedCase::Stage::Done:
            return tr("✓ carried over");
        case TouchedCase::Stage::Failed:
            return QStringLiteral("⚠ ") + errorText(*touched.error);
        }
        return {};
    }
    // A failed act leaves the plan as it was; without a plan there is nothing to count.
    if (!touched.isPlanned())
        return QStringLiteral("…");
    const CarryOverTouch touch = touchOf(touched.plan);
    if (column == KeptColumn)
        return QString::number(touch.itemsKept);
    if (column == AgainColumn)
        return QString::number(touch.itemsReopened);
    return QString::number(touch.findingsToConfirm);
}

QVariant TouchedCasesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TouchedCase& touched = m_cases.at(index.row());
    const bool isNumber = index.column() != ProgramColumn && index.column() != StageColumn;
    switch (role) {
    case Qt::DisplayRole:
        return words(touched, index.column());
    case Qt::CheckStateRole:
        if (index.column() != ProgramColumn || touched.stage == TouchedCase::Stage::Done)
            return {};
        return touched.checked ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == StageColumn && touched.stage == TouchedCase::Stage::Failed)
            return Appearance::colour(Appearance::Role::Violation);
        if (index.column() == StageColumn && touched.stage == TouchedCase::Stage::Done)
            return Appearance::colour(Appearance::Role::Pass);
        return {};
    case Qt::ToolTipRole:
        if (index.column() == StageColumn)
            return plainToolTip(words(touched, StageColumn));
        return plainToolTip(QStringLiteral("%1\n%2").arg(touched.summary.subject, touched.summary.caseId));
    default:
        return {};
    }
}

QVariant TouchedCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != ProgramColumn && section != StageColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case KeptColumn:
            return tr("Check items whose judgement stands");
        case AgainColumn:
            return tr("Check items that must be judged again");
        case FindingsColumn:
            return tr("Findings that must be confirmed");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProgramColumn:
        return tr("Open case");
    case KeptColumn:
        return tr("Kept", "column: check items");
    case AgainColumn:
        return tr("Judge again", "column: check items");
    case FindingsColumn:
        return tr("Findings", "column: to be confirmed");
    case StageColumn:
        return tr("State");
    default:
        return {};
    }
}

bool TouchedCasesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_cases[index.row()].checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags TouchedCasesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() != ProgramColumn)
        return flags;
    const TouchedCase& touched = m_cases.at(index.row());
    if (touched.isPlanned() && touched.stage != TouchedCase::Stage::Done)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Mingjing
