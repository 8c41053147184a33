// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"

#include "review/report/reportparts.h"
#include "review/report/reporttext.h"
#include "review/report/template.h"

#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "review/cases/deadlinedate.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QString> caseReportHtml(const CaseReportSource& source, ReportLanguage language)
{
    const Result<CaseState> state = fold(source.record.journal());
    if (!state)
        return state.error();
    const Result<ReportText> text = ReportText::load(language, timeZoneOrDefault(state->timeZone));
    if (!text)
        return text.error();
    const Result<QString> page = builtInTemplate(u"decision.html"_s);
    if (!page)
        return page.error();
    const ReportContext context{source, *state, *text};
    const QJsonObject data{
        {u"t"_s, text->labels()},
        {u"lang"_s, text->languageTag()},
        {u"english_report"_s, language == ReportLanguage::English},
        {u"case_id"_s, state->caseId},
        {u"program"_s, state->programName},
        {u"made"_s, text->phrase(u"made"_s, {text->moment(source.generatedAt), source.toolVersion})},
        {u"summary"_s, summaryPart(context)},
        {u"decision"_s, decisionPart(context)},
        {u"deadlines"_s, deadlinesPart(context)},
        {u"findings"_s, findingsPart(context)},
        {u"appeals"_s, appealsPart(context)},
        {u"checklist"_s, checklistPart(context)},
        {u"departures"_s, departuresPart(context)},
        {u"notes"_s, notesPart(context)},
        {u"journal"_s, journalPart(context)},
    };
    return renderTemplate(*page, data);
}

} // namespace Mingjing
