// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/foldhandlers.h"

#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing::Fold {

namespace {

void makeCurrent(CaseState& state, SubmittedVersion version, const ReviewEvent& event)
{
    version.number = int(state.versions.size()) + 1;
    version.actor = event.actor;
    version.at = event.at;
    state.packageSha256 = version.sha256;
    state.packageFileName = version.fileName;
    state.packageRoot = version.root;
    state.packageSize = version.size;
    state.versions.append(version);
}

} // namespace

Result<void> packageAttached(CaseState& state, const ReviewEvent& event)
{
    const Result<SubmittedVersion> version = submittedVersionFromJson(event.payload);
    if (!version)
        return version.error();
    if (!state.packageSha256.isEmpty())
        return conflict(u"a package is attached already"_s);
    makeCurrent(state, *version, event);
    return {};
}

Result<void> resubmissionReceived(CaseState& state, const ReviewEvent& event)
{
    const Result<SubmittedVersion> version = submittedVersionFromJson(event.payload);
    if (!version)
        return version.error();
    JsonFields fields(event.payload, u"resubmission"_s);
    const QString former = fields.requiredString("former_sha256"_L1);
    const bool hasForm = event.payload.contains("form"_L1);
    const QJsonObject form = hasForm ? fields.object("form"_L1) : QJsonObject();
    if (fields.error())
        return *fields.error();
    if (state.packageSha256.isEmpty() || former != state.packageSha256)
        return conflict(u"it does not follow the current version"_s, former);
    if (version->sha256 == state.packageSha256 && version->root == state.packageRoot)
        return conflict(u"it is the current version already"_s, version->sha256);
    makeCurrent(state, *version, event);
    if (hasForm)
        state.storeForm = form;
    for (Finding& finding : state.findings) {
        if (!finding.withdrawn)
            addReasons(finding.toConfirm, {CarryReason::Resubmitted});
    }
    return {};
}

} // namespace Mingjing::Fold
