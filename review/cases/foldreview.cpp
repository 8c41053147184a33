// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

Error conflict(const QString& message, const QString& context)
{
    return {ErrorCode::Conflict, message, context};
}

QString nextId(QChar prefix, qsizetype count)
{
    return prefix + QString::number(count + 1);
}

Result<void> caseOpened(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"case"_s);
    const QString caseId = fields.requiredString("case_id"_L1);
    const QString program = fields.string("program"_L1);
    const CaseSubject subject{fields.string("subject"_L1), fields.strings("related_subjects"_L1)};
    const QString category = fields.string("category"_L1);
    const QString timeZone = fields.requiredString("time_zone"_L1);
    const QString scenario = fields.string("scenario"_L1);
    const bool unassigned = event.payload.contains("unassigned"_L1) && fields.boolean("unassigned"_L1);
    if (fields.error())
        return *fields.error();
    state.caseId = caseId;
    state.programName = program;
    state.subject = subject;
    state.category = category;
    state.timeZone = timeZone;
    state.scenario = scenario;
    state.assignee = unassigned ? QString() : event.actor;
    state.openedAt = event.at;
    declareRelations(state, event);
    return {};
}

Result<void> editionPinned(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"edition"_s);
    const QString sha256 = fields.requiredString("sha256"_L1);
    const QString title = fields.string("title"_L1);
    if (fields.error())
        return *fields.error();
    if (!state.editionSha256.isEmpty())
        return conflict(u"an edition is pinned already"_s);
    state.editionSha256 = sha256;
    state.editionTitle = title;
    return {};
}

Result<void> storeFormFilled(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"store form"_s);
    const QJsonObject form = fields.object("form"_L1);
    if (fields.error())
        return *fields.error();
    state.storeForm = form;
    return {};
}

Result<void> scenarioChanged(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"scenario"_s);
    const QString scenario = fields.string("scenario"_L1);
    const bool detailed = event.payload.contains("details"_L1);
    const QJsonObject details = detailed ? fields.object("details"_L1) : QJsonObject();
    const bool answered = event.payload.contains("answers_blob"_L1);
    const QString answers = answered ? fields.requiredString("answers_blob"_L1) : QString();
    if (fields.error())
        return *fields.error();
    state.scenario = scenario;
    state.scenarioDetails = details;
    state.scenarioAnswers = answers;
    if (answered && !state.answersSeen.contains(answers))
        state.answersSeen.append(answers);
    return {};
}

Result<void> profileChosen(CaseState& state, const ReviewEvent& event)
{
    Result<ChosenProfile> profile = chosenProfileFromJson(event.payload);
    if (!profile)
        return profile.error();
    profile->actor = event.actor;
    profile->at = event.at;
    state.profile = *std::move(profile);
    return {};
}

Result<void> pageViewed(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"page"_s);
    const QString route = fields.requiredString("route"_L1);
    if (fields.error())
        return *fields.error();
    const bool sandboxed = event.payload.value("sandbox"_L1).toBool(true);
    const auto known = std::find_if(state.pageViews.begin(), state.pageViews.end(),
                                    [&](const PageView& view) { return view.route == route; });
    if (known == state.pageViews.end()) {
        state.pageViews.append({route, 1, event.at, event.at, sandboxed});
        return {};
    }
    known->sandboxed = known->sandboxed && sandboxed;
    ++known->count;
    known->lastAt = event.at;
    return {};
}

Result<void> noteAdded(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"note"_s);
    const CaseNote note{fields.requiredString("id"_L1), fields.requiredString("text"_L1), event.actor, event.at};
    if (fields.error())
        return *fields.error();
    if (note.id != nextId(u'N', state.notes.size()))
        return conflict(u"not the next note"_s, note.id);
    state.notes.append(note);
    return {};
}

Result<void> handedOver(CaseState& state, const ReviewEvent& event)
{
    JsonFields fields(event.payload, u"hand-over"_s);
    const QString to = fields.requiredString("to"_L1);
    if (fields.error())
        return *fields.error();
    state.assignee = to;
    return {};
}

Result<void> caseArchived(CaseState& state)
{
    if (state.nextDueAt().isValid())
        return conflict(u"a deadline is still pending"_s);
    for (const Appeal& appeal : state.appeals) {
        if (appeal.state == AppealState::Pending)
            return conflict(u"an appeal is still pending"_s, appeal.id);
    }
    state.status = CaseStatus::Archived;
    return {};
}

} // namespace Mingjing::Fold
