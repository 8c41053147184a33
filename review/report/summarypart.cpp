// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

#include "review/cases/caserecord.h"
#include "review/cases/casestate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Everybody who acted in the case, in the order of their first act.
QStringList actorsOf(const QList<ReviewEvent>& journal)
{
    QStringList actors;
    for (const ReviewEvent& event : journal) {
        if (!actors.contains(event.actor))
            actors += event.actor;
    }
    return actors;
}

} // namespace

QJsonObject summaryPart(const ReportContext& context)
{
    const CaseState& state = context.state;
    const ReportText& text = context.text;
    QJsonArray rows;
    const auto add = [&](QLatin1StringView key, const QString& value, const QString& fine = {}, bool code = false) {
        if (!value.isEmpty()) {
            rows.append(QJsonObject{
                {u"name"_s, text.word("row"_L1, key)}, {u"value"_s, value}, {u"fine"_s, fine}, {u"code"_s, code}});
        }
    };
    add("subject"_L1, state.subject.name);
    add("related"_L1, text.list(state.subject.related));
    add("category"_L1, state.category);
    const QString size = state.packageSize > 0 ? text.bytes(state.packageSize) : QString();
    add("package"_L1, state.packageFileName.isEmpty() ? state.packageSha256.left(12) : state.packageFileName, size);
    add("edition"_L1, state.editionTitle);
    QStringList former;
    for (const PinnedEdition& edition : state.formerEditions)
        former.append(edition.title);
    add("former_editions"_L1, text.list(former));
    add("reviewers"_L1, text.list(actorsOf(context.source.record.journal())));
    add("assignee"_L1, state.assignee);
    add("opened"_L1, text.moment(state.openedAt));
    if (const Decision* decision = state.issued())
        add("decided"_L1, text.moment(decision->issuedAt));
    add("status"_L1, text.word("status"_L1, caseStatusId(state.status)));
    add("next_due"_L1, text.moment(state.nextDueAt()));
    add("time_zone"_L1, state.timeZone);
    add("sandbox"_L1, state.viewedUnsandboxed() ? text.phrase(u"no_sandbox"_s) : QString());
    add("package_digest"_L1, state.packageSha256, {}, true);
    add("edition_digest"_L1, state.editionSha256, {}, true);
    return {{u"rows"_s, rows}};
}

QJsonObject notesPart(const ReportContext& context)
{
    QJsonArray notes;
    for (const CaseNote& note : context.state.notes) {
        notes.append(QJsonObject{{u"id"_s, note.id},
                                 {u"words"_s, note.text},
                                 {u"by"_s, note.actor},
                                 {u"at"_s, context.text.moment(note.at)}});
    }
    return notes.isEmpty() ? QJsonObject() : QJsonObject{{u"list"_s, notes}};
}

} // namespace Mingjing
