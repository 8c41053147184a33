// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace Mingjing {

/// Makes \a table a list of rows: whole rows are chosen, one line each, \a padding pixels apart, neither grid nor row
/// numbers, the last column takes what is left, and Tab leaves the table. \a name is what assistive tools call it.
void showAsRows(QTableView* table, const QString& name, int padding);

} // namespace Mingjing
