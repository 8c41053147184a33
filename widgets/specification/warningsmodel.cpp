// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/warningsmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/specification/specificationwords.h"

namespace Mingjing {

namespace {

constexpr qsizetype longestLine = 2000;

} // namespace

WarningsModel::WarningsModel(QObject* parent) : QAbstractTableModel(parent) { }

void WarningsModel::setWarnings(const QList<SpecificationWarning>& warnings, const QStringList& lines)
{
    beginResetModel();
    m_warnings = warnings;
    m_lines = lines;
    endResetModel();
}

int WarningsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_warnings.size());
}

int WarningsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WarningsModel::text(const SpecificationWarning& warning, int column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(warning.line);
    case KindColumn:
        return SpecificationWords::warning(warning.kind);
    case TextColumn:
        return m_lines.value(warning.line - 1).left(longestLine).simplified();
    default:
        return {};
    }
}

QVariant WarningsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_warnings.size())
        return {};
    const SpecificationWarning& warning = m_warnings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(warning, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(warning, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case LineRole:
        return warning.line;
    default:
        return {};
    }
}

QVariant WarningsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case KindColumn:
        return tr("What is odd");
    case TextColumn:
        return tr("The line");
    default:
        return {};
    }
}

} // namespace Mingjing
