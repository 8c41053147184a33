// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportexport.h"

#include "review/report/casereport.h"
#include "widgets/context/reviewcontext.h"

namespace Mingjing {

Result<QString> decisionReport(const CaseRecord& record, const OpenCase& openCase, const QString& language)
{
    const CaseReportSource source{record,
                                  *openCase.edition,
                                  *openCase.catalogue,
                                  openCase.checklist,
                                  openCase.package.get(),
                                  QDateTime::currentDateTimeUtc(),
                                  QStringLiteral(MINGJING_VERSION)};
    return caseReportHtml(source, reportLanguageFromId(language).value_or(ReportLanguage::Chinese));
}

} // namespace Mingjing
