// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/auditreport.h"
#include "review/trace/traceentry.h"

#include <QList>

#include <optional>

namespace Mingjing {

class HintNeighbours;
class PackageContents;
struct PackageInspection;

/// What is scanned. All that is pointed to must outlive the scan.
struct HintInput {
    const PackageContents* contents = nullptr;
    const PackageInspection* inspection = nullptr;
    /// What it did while it ran; empty when it did not.
    QList<TraceEntry> trace = {};
    /// What an audit saw of its pages.
    std::optional<AuditReport> audit = {};
    /// Null: nothing is asked of other cases.
    const HintNeighbours* neighbours = nullptr;
};

} // namespace Mingjing
