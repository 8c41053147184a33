// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/eventfocus.h"

#include "widgets/context/reviewcontext.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

void focusEvidence(ReviewContext& context, const ReviewEvent& event)
{
    const Result<Evidence> evidence = evidenceFromJson(event.payload);
    if (!evidence)
        return;
    if (evidence->kind == EvidenceKind::Source && !evidence->lines.isEmpty())
        context.selectSource({evidence->path, evidence->lines.first().first, 0});
    else if (!evidence->route.isEmpty())
        context.selectPage(evidence->route);
}

} // namespace

void focusEvent(ReviewContext& context, const ReviewEvent& event)
{
    switch (event.kind) {
    case EventKind::PageViewed:
        context.selectPage(event.payload.value("route"_L1).toString());
        break;
    case EventKind::ItemJudged:
        context.selectItem(event.payload.value("item"_L1).toString());
        break;
    case EventKind::EvidenceCaptured:
        focusEvidence(context, event);
        break;
    case EventKind::FindingRecorded:
    case EventKind::FindingChanged:
        context.selectItem(event.payload.value("clauses"_L1).toArray().first().toString());
        context.selectFinding(event.payload.value("id"_L1).toString());
        break;
    case EventKind::FindingWithdrawn:
        context.selectFinding(event.payload.value("id"_L1).toString());
        break;
    default:
        break;
    }
}

} // namespace Mingjing
