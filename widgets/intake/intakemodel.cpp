// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/intake/intakemodel.h"

#include "review/base/visibletext.h"
#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/intakewords.h"

#include <algorithm>
#include <numeric>

namespace Mingjing {
namespace {

Appearance::Role colourOf(IntakeSeverity severity)
{
    switch (severity) {
    case IntakeSeverity::Danger:
        return Appearance::Role::Violation;
    case IntakeSeverity::Warning:
        return Appearance::Role::Warning;
    case IntakeSeverity::Note:
        break;
    }
    return Appearance::Role::Muted;
}

QString place(const IntakeWarning& warning)
{
    const QString path = visibleText(warning.path);
    return warning.line > 0 ? QStringLiteral("%1:%2").arg(path).arg(warning.line) : path;
}

} // namespace

IntakeModel::IntakeModel(ReviewContext& context, QObject* parent) : QAbstractTableModel(parent), m_context(context)
{
    connect(&context, &ReviewContext::caseChanged, this, &IntakeModel::reset);
    reset();
}

void IntakeModel::reset()
{
    beginResetModel();
    m_order.clear();
    if (const OpenCase* open = m_context.openCase()) {
        const QList<IntakeWarning>& intake = open->intake;
        m_order.resize(intake.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) {
            return intakeSeverity(intake.at(a).kind) > intakeSeverity(intake.at(b).kind);
        });
    }
    endResetModel();
}

const IntakeWarning* IntakeModel::warning(int row) const
{
    const OpenCase* open = m_context.openCase();
    return open && row >= 0 && row < m_order.size() ? &open->intake.at(m_order.at(row)) : nullptr;
}

int IntakeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int IntakeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Weight");
    case KindColumn:
        return tr("What is odd");
    case PlaceColumn:
        return tr("Where");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

QVariant IntakeModel::data(const QModelIndex& index, int role) const
{
    const IntakeWarning* one = index.isValid() ? warning(index.row()) : nullptr;
    if (!one)
        return {};
    const IntakeSeverity severity = intakeSeverity(one->kind);
    if (role == SeverityRole)
        return static_cast<int>(severity);
    if (role == Qt::ForegroundRole && index.column() == SeverityColumn)
        return Appearance::colour(colourOf(severity));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case SeverityColumn:
        text = IntakeWords::severity(severity);
        break;
    case KindColumn:
        text = IntakeWords::kind(one->kind);
        break;
    case PlaceColumn:
        text = one->path.isEmpty() ? tr("the whole package") : place(*one);
        break;
    case DetailColumn:
        text = visibleText(one->detail);
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace Mingjing
