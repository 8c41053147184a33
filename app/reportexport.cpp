// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportexport.h"

#include "review/report/casereport.h"
#include "widgets/context/reviewcontext.h"

#include <QSaveFile>

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

Result<void> writeTextFile(const QString& path, const QString& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    file.write(text.toUtf8());
    if (!file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace Mingjing
