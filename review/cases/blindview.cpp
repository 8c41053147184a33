// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/blindview.h"

namespace Mingjing {

CaseState blindView(const CaseState& state)
{
    // Named one by one: what a case learns to hold later is not shown until somebody says that it tells nothing.
    CaseState view;
    view.caseId = state.caseId;
    view.programName = state.programName;
    view.subject = state.subject;
    view.category = state.category;
    view.timeZone = state.timeZone;
    view.status = state.status;
    view.scenario = state.scenario;
    view.scenarioDetails = state.scenarioDetails;
    view.scenarioAnswers = state.scenarioAnswers;
    view.answersSeen = state.answersSeen;
    view.versions = state.versions;
    for (SubmittedVersion& version : view.versions)
        version.actor.clear();
    view.packageSha256 = state.packageSha256;
    view.packageFileName = state.packageFileName;
    view.packageRoot = state.packageRoot;
    view.packageSize = state.packageSize;
    view.editionSha256 = state.editionSha256;
    view.editionTitle = state.editionTitle;
    view.formerEditions = state.formerEditions;
    view.storeForm = state.storeForm;
    view.profile = state.profile;
    if (view.profile)
        view.profile->actor.clear();
    view.openedAt = state.openedAt;
    view.updatedAt = state.updatedAt;
    view.lastSequence = state.lastSequence;
    view.headHash = state.headHash;
    if (const Decision* draft = state.draft()) {
        Decision waiting;
        waiting.id = draft->id;
        waiting.state = draft->state;
        waiting.heldAt = draft->heldAt;
        view.decisions.append(waiting);
    }
    return view;
}

} // namespace Mingjing
