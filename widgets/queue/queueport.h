// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/cases/casefacets.h"
#include "review/cases/casequery.h"
#include "review/cases/casesearch.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Mingjing {

/// What the queue needs of the world around it. GUI thread, unless it says otherwise.
struct QueuePort {
    std::function<Result<QList<CaseSummary>>(const CaseQuery& query)> cases;
    std::function<Result<qint64>(const CaseQuery& query)> count;
    std::function<Result<CaseFacets>()> facets;
    /// Any thread.
    std::function<Result<CaseSearchOutcome>(const QString& words, const Cancellation& cancellation)> search;
    /// Hands the case over; absent where nothing can be written.
    std::function<Result<void>(const QString& caseId, const QString& assignee)> assign;
    /// Who works at the desk and can be given a case; empty at a desk of one.
    std::function<QStringList()> people;
    /// Who sits here.
    std::function<QString()> person;
    /// The saved views, as QueueFilter writes them.
    std::function<QByteArray()> views;
    std::function<void(const QByteArray& views)> setViews;
};

} // namespace Mingjing
