// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Mingjing {

/// A projection's shape, without `case_id`, which every table begins with.
struct ProjectionTable {
    QString name;
    /// The first \c keyCount of them, with `case_id`, are the primary key.
    QStringList columns;
    int keyCount = 0;
};

/// The tables that the journal gives, in the order in which they are filled; `cases` first.
const QList<ProjectionTable>& projectionTables();

/// The rows of one table for one case, by the text of their key. Values are QString, qlonglong or invalid for NULL.
using ProjectionRows = QMap<QString, QVariantList>;

/// One ProjectionRows for each of projectionTables().
using CaseRows = QList<ProjectionRows>;

/// The rows that \a state gives: the only place that says what stands in a projection.
CaseRows rowsOf(const CaseState& state);

/// The text of the key of \a row, as ProjectionRows have it.
QString rowKey(const ProjectionTable& table, const QVariantList& row);

} // namespace Mingjing
