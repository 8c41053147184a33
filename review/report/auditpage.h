// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/checklist/checklist.h"
#include "review/report/reportlanguage.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"
#include "review/trace/auditreport.h"

#include <QDateTime>
#include <QString>

namespace Mingjing {

/// What the page of an audit is made from.
struct AuditPageSource {
    QString programName;
    QString packageFileName;
    QString packageSha256;
    /// `mini-program` or `mini-game`.
    QString packageKind;
    AuditReport audit;
    /// What the checklist was made from, for the names of its sections.
    Edition edition;
    Catalogue catalogue;
    Checklist checklist;
    QDateTime generatedAt;
    QString toolVersion;
    /// Whether the engine that showed the pages ran in its own sandbox.
    bool sandboxed = true;
};

/// `report.html` of an audit: a contact sheet of the pages, whose pictures it links by their relative paths, what
/// another scenario made different, errors, calls by interface, refused attempts, the checklist in figures. No script.
Result<QString> auditReportHtml(const AuditPageSource& source, ReportLanguage language);

} // namespace Mingjing
