// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagedifference.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace Mingjing {

struct AuditReport;

/// In what one page differs under two scenarios.
struct PageComparison {
    QString route;
    QList<PageDifference> differences;
    /// Relative to the folder of the audit; empty when none could be taken.
    QString firstPicture;
    QString secondPicture;
    /// A person would tell the two pictures apart.
    bool picturesDiffer = false;

    bool differs() const { return picturesDiffer || !differences.isEmpty(); }
    bool operator==(const PageComparison&) const = default;
    QJsonObject toJson() const;
};

/// The pages of a package that were opened under two scenarios. Observed, not proved: what hangs on chance or on the
/// moment differs between any two runs.
struct ScenarioComparison {
    /// PageScenario::toRecord() of each.
    QJsonObject first;
    QJsonObject second;
    /// In the order of the manifest.
    QList<PageComparison> pages;

    int differing() const;
    /// What \a first and \a second say otherwise than each other, as one JSON object each.
    QJsonObject onlyFirst() const;
    QJsonObject onlySecond() const;
    bool operator==(const ScenarioComparison&) const = default;
    /// `comparison` of audit.json.
    QJsonObject toJson() const;
};

/// Compares the pages that both audits have, page by page. Whether their pictures differ is left to who has them.
QList<PageComparison> comparePages(const AuditReport& first, const AuditReport& second);

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::ScenarioComparison)
