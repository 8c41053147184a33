// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casequery.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// Which cases the queue shows, as a person says it: relative to who sits here and what day it is. A plain value.
struct QueueFilter {
    enum class Due { Any, Overdue, Today, Week, None };
    enum class Whose { Anybody, Mine, Nobody, Named };

    /// Absent: any.
    std::optional<CaseStatus> status;
    /// Only those whose decision waits for a second reader.
    bool held = false;
    Whose whose = Whose::Anybody;
    /// Named: whose they are.
    QString assignee;
    QString category;
    Due due = Due::Any;
    QString text;

    /// What it means to \a person at \a now; days are those of the machine's time zone.
    CaseQuery query(const QString& person, const QDateTime& now) const;
    bool isNone() const { return *this == QueueFilter(); }

    bool operator==(const QueueFilter&) const = default;
};

/// A filter under a name.
struct QueueView {
    QString name;
    QueueFilter filter;
    CaseOrder order = CaseOrder::UpdatedLast;
    bool reversed = false;

    bool operator==(const QueueView&) const = default;
};

/// As settings keep them. What cannot be read is left out.
QByteArray toBytes(const QList<QueueView>& views);
QList<QueueView> queueViewsFromBytes(const QByteArray& bytes);

} // namespace Mingjing
