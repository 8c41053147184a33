// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/table.h"

#include "review/report/csv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString textOf(const TableCell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    return std::get<QDateTime>(cell).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

QByteArray toCsv(const Table& table)
{
    QList<QStringList> rows(1);
    for (const TableColumn& column : table.columns)
        rows.first().append(column.title);
    for (const QList<TableCell>& cells : table.rows) {
        QStringList row;
        for (const TableCell& cell : cells)
            row.append(textOf(cell));
        rows.append(row);
    }
    return toCsv(rows);
}

} // namespace Mingjing
