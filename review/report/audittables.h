// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Mingjing {

class ReportText;
struct AuditReport;

// Tables of an audit's page: `rows`, or an empty object when there is nothing to tell.

/// What the explorer found; empty when none was sent. \a address makes a link of a picture's path.
QJsonObject auditExploration(const AuditReport& audit, const ReportText& text, QString (*address)(const QString&));
/// The pages that differ between two scenarios; empty when none were compared.
QJsonObject auditComparison(const AuditReport& audit, const ReportText& text, QString (*address)(const QString&));
QJsonObject auditErrors(const AuditReport& audit, const ReportText& text);
/// By interface, the most called first.
QJsonObject auditCalls(const AuditReport& audit, const ReportText& text);
/// By kind and target.
QJsonObject auditBlocked(const AuditReport& audit, const ReportText& text);

} // namespace Mingjing
