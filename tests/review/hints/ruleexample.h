// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hintneighbours.h"
#include "review/hints/hintscan.h"
#include "review/package/inspection.h"
#include "review/package/memorypackage.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace Mingjing {

/// The package that an example of a rule describes, with what it leaves out filled in: app.json, the other files of
/// its pages, a complete store form.
class RuleExample final : public HintNeighbours
{
public:
    /// \a example: `{"files": {…}, "submission": {…}, "trace": […], "audit": […], "others": [{…}]}`.
    static Result<std::unique_ptr<RuleExample>> read(const QJsonObject& example);

    HintInput input() const;
    QList<NeighbourCase> like(const PackageTraits& traits) const override;

private:
    RuleExample() = default;

    std::unique_ptr<MemoryPackage> m_package;
    PackageInspection m_inspection;
    QList<TraceEntry> m_trace;
    std::optional<AuditReport> m_audit;
    std::vector<std::unique_ptr<RuleExample>> m_others;
};

} // namespace Mingjing
