// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/exploration.h"
#include "review/trace/pageerror.h"
#include "review/trace/pagestate.h"
#include "review/trace/recordedcall.h"
#include "review/trace/refusedattempt.h"
#include "review/trace/scenariocomparison.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

class QJsonArray;
class QJsonObject;

namespace Mingjing {

/// What happened on one page when it was opened and exercised without a person.
struct PageAudit {
    QString route;
    QString title;
    /// It opened, neither hung nor crashed, and shows something or is blank without any error.
    bool ok = false;
    /// A person sees neither text nor picture; most often a list whose requests were not answered.
    bool blank = true;
    QList<PageError> errors;
    int elements = 0;
    int textLength = 0;
    QList<RecordedCall> calls;
    QList<RefusedAttempt> blocked;
    /// Relative to the folder of the audit; empty when none could be taken.
    QString screenshot;
    /// From the order to open until the page was painted.
    int ms = 0;
    /// What it showed when it was looked at; not part of toJson().
    PageReport shown;
    /// How it opened with the query that it is likely to need; everything else is of the opening without one.
    std::optional<ExploredVisit> withQuery;

    bool operator==(const PageAudit&) const = default;
    /// One member of `pages` in audit.json.
    QJsonObject toJson() const;
    static PageAudit fromJson(const QJsonObject& object);
};

/// All pages of a package, in the order of its manifest.
struct AuditReport {
    QList<PageAudit> pages;
    /// What happened before any page was opened (app.js).
    QList<PageError> launchErrors;
    /// Somebody stopped it: `pages` holds what was done until then.
    bool cancelled = false;
    /// What an explorer found afterwards, when one was sent.
    std::optional<Exploration> exploration;
    /// The same pages under another scenario, when one was asked for.
    std::optional<ScenarioComparison> comparison;

    /// Takes \a found, and what it says of queries into the pages.
    void setExploration(const Exploration& found);

    int pagesOk() const;
    /// Of those, the ones that show something.
    int pagesWithContent() const;
    /// The ones that show nothing without a query and something with one.
    int pagesRescued() const;
    bool operator==(const AuditReport&) const = default;
    /// The `pages` array of audit.json.
    QJsonArray toJson() const;
    /// Of a `pages` array; what is no object is left out.
    static AuditReport fromJson(const QJsonArray& pages);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::PageAudit)
Q_DECLARE_METATYPE(Mingjing::AuditReport)
