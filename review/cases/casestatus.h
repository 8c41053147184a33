// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Mingjing {

enum class CaseStatus {
    Open, ///< under review; also again after a decision was overridden
    Decided, ///< a decision is issued
    Closed, ///< nothing is left to judge; penalties and deadlines may still run
    Archived, ///< final: no event follows
};

/// `open`, `decided`, `closed`, `archived`.
QString caseStatusId(CaseStatus status);
std::optional<CaseStatus> caseStatusFromId(const QString& id);

} // namespace Mingjing
