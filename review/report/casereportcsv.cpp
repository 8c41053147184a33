// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/csv.h"
#include "review/report/reporttext.h"

#include "review/cases/casefold.h"
#include "review/cases/caserecord.h"
#include "review/cases/deadlinedate.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QByteArray> caseReportCsv(const CaseReportSource& source, ReportLanguage language)
{
    const Result<CaseState> state = fold(source.record.journal());
    if (!state)
        return state.error();
    const Result<ReportText> text = ReportText::load(language, timeZoneOrDefault(state->timeZone));
    if (!text)
        return text.error();
    QList<QStringList> rows{text->words("column"_L1,
                                        {u"clause"_s, u"section"_s, u"title"_s, u"question"_s, u"applies"_s, u"asked"_s,
                                         u"verdict"_s, u"note"_s, u"findings"_s, u"by"_s, u"at"_s})};
    for (const CheckItem& item : source.checklist.items) {
        const ItemJudgement judgement = state->judgements.value(item.id);
        QStringList cited;
        for (const Finding& finding : state->findings) {
            if (!finding.withdrawn && finding.covers(item.id))
                cited += finding.id;
        }
        rows.append({item.id, item.section, text->of(item.title), text->of(item.question),
                     text->phrase(item.applicability.applies() ? u"yes"_s : u"no"_s),
                     text->phrase(state->asksFor(item.id) ? u"yes"_s : u"no"_s),
                     text->word("verdict"_L1, verdictId(state->verdictOf(item.id))), judgement.note, cited.join(u' '),
                     judgement.actor, text->moment(judgement.at)});
    }
    return toCsv(rows);
}

} // namespace Mingjing
