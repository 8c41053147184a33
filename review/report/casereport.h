// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/checklist/checklist.h"
#include "review/report/reportlanguage.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Mingjing {

class CaseRecord;
class PackageContents;

/// What a report of one case is made from. The references must outlive the call.
struct CaseReportSource {
    const CaseRecord& record;
    /// The edition that the case pins.
    Edition edition;
    Catalogue catalogue;
    /// The checklist that the edition gave for the case's package.
    Checklist checklist;
    /// For source excerpts with their surroundings; nullptr: the quoted words alone are shown.
    const PackageContents* package = nullptr;
    /// When and with what the report is made.
    QDateTime generatedAt;
    QString toolVersion;
};

/// The decision report as one self-contained page: no script, no link, nothing fetched. Malformed when the journal
/// does not fold. A journal that does not verify is reported all the same, and says so.
Result<QString> caseReportHtml(const CaseReportSource& source, ReportLanguage language);

/// The same facts for machines, in no language; pictures are named by their SHA-256. Keys are stable.
Result<QJsonObject> caseReportJson(const CaseReportSource& source);

/// The checklist with its verdicts as a table: UTF-8 with a byte order mark, nothing in it can become a formula.
Result<QByteArray> caseReportCsv(const CaseReportSource& source, ReportLanguage language);

} // namespace Mingjing
