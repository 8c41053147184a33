// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

namespace Mingjing {

/// What stands in one cell. A moment is written in the zone it carries; an invalid one is an empty cell.
using TableCell = std::variant<QString, qint64, QDateTime>;

struct TableColumn {
    QString title;
    /// In characters, for formats that have columns of a width.
    int width = 16;
};

/// Rows of equal cells under a heading: what is exported to spreadsheets.
struct Table {
    QString name;
    QList<TableColumn> columns;
    /// Each as long as \a columns.
    QList<QList<TableCell>> rows;
};

/// As toCsv() of its texts, the heading first. Moments as `2026-11-23 10:00`.
QByteArray toCsv(const Table& table);

} // namespace Mingjing
