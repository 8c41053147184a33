// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracemodel.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Mingjing {

namespace {

QString shownArguments(const QJsonValue& args)
{
    const QJsonArray list = args.isArray() ? args.toArray() : QJsonArray{args};
    const QString text = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return text.mid(1, std::min<qsizetype>(text.size() - 2, 400));
}

} // namespace

TraceModel::TraceModel(ReviewContext& context, QObject* parent) : QAbstractTableModel(parent), m_context(context)
{
    m_rows = int(context.calls().size());
    connect(&context, &ReviewContext::callAdded, this, &TraceModel::append);
    connect(&context, &ReviewContext::callsCleared, this, &TraceModel::reset);
}

void TraceModel::append(int index)
{
    beginInsertRows({}, m_rows, index);
    m_rows = index + 1;
    endInsertRows();
}

void TraceModel::reset()
{
    beginResetModel();
    m_rows = int(m_context.calls().size());
    endResetModel();
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TraceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ApiColumn:
        return tr("Call");
    case ArgumentsColumn:
        return tr("Arguments");
    case PlaceColumn:
        return tr("Source");
    case PageColumn:
        return tr("Page");
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const RecordedCall& call = m_context.calls().at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case TimeColumn:
            return QStringLiteral("%1 s").arg(double(call.timeMs) / 1000.0, 0, 'f', 1);
        case ApiColumn:
            return call.nonPublic ? tr("%1 (not public)").arg(call.api) : QStringLiteral("wx.") + call.api;
        case ArgumentsColumn:
            return shownArguments(call.args);
        case PlaceColumn:
            return call.place.isValid() ? QStringLiteral("%1:%2").arg(call.place.file).arg(call.place.line) : QString();
        case PageColumn:
            return call.page;
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        if (call.nonPublic && index.column() == ApiColumn)
            return plainToolTip(tr("The platform never published this name"));
        const QString gesture = call.gesture ? tr("after a touch") : tr("without a touch");
        return plainToolTip(QStringLiteral("%1 · %2").arg(
            data(index.siblingAtColumn(ArgumentsColumn), Qt::DisplayRole).toString(), gesture));
    }
    if (role == Qt::ForegroundRole && index.column() == ApiColumn && call.nonPublic)
        return Appearance::colour(Appearance::Role::Violation);
    if (role == Qt::ForegroundRole && index.column() == ApiColumn && !call.gesture)
        return Appearance::colour(Appearance::Role::Warning);
    return {};
}

} // namespace Mingjing
