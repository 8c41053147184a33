// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintacts.h"

#include "review/cases/reviewsession.h"
#include "review/hints/board/hintevidence.h"
#include "widgets/common/errortext.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"

#include <algorithm>

namespace Mingjing {

bool HintActs::canAct() const
{
    return m_context.isEditable() && m_context.state().status == CaseStatus::Open;
}

QStringList HintActs::captureEvidence(const BoardHint& hint)
{
    QStringList ids;
    const CaseState& state = m_context.state();
    for (Evidence piece : hintEvidence(hint.hint, *m_context.openCase()->package, state.storeForm, m_context.trace())) {
        QString id = sameEvidence(state.evidence, piece, state.packageSha256);
        if (id.isEmpty()) {
            QByteArray picture;
            if (piece.kind == EvidenceKind::Trace) {
                const QJsonObject call = piece.calls.first().toObject();
                const QList<TraceEntry>& entries = m_context.trace().entries();
                const auto at = std::find_if(entries.cbegin(), entries.cend(),
                                             [&](const TraceEntry& entry) { return entry.toJson() == call; });
                const int index = int(at - entries.cbegin());
                piece.scenarios = m_context.traceScenarios({index});
                if (const TracePicture* moment = m_context.pictureOf(index)) {
                    piece.imageWidth = moment->width;
                    piece.imageHeight = moment->height;
                    picture = moment->png;
                }
            }
            const Result<QString> captured = m_context.session()->captureEvidence(piece, picture);
            if (!captured) {
                m_context.report(errorText(captured.error()));
                continue;
            }
            id = *captured;
        }
        ids.append(id);
    }
    return ids;
}

bool HintActs::judge(const HintJudgement& judgement)
{
    const Result<void> done = m_context.session()->judgeHint(judgement);
    if (!done)
        m_context.report(errorText(done.error()));
    return done.ok();
}

bool HintActs::accept(QString hintId, const std::optional<HintEdit>& edit)
{
    const BoardHint* found = m_context.hints().board().hint(hintId);
    if (!found || !canAct())
        return false;
    const Hint hint = found->hint;
    HintJudgement judgement;
    judgement.hintId = hintId;
    judgement.accepted = true;
    judgement.edit = edit;
    judgement.hint = toJson(hint);
    if (!judge(judgement))
        return false;
    m_context.report(edit ? tr("The hint is yours now, in your words.") : tr("The hint is accepted."));
    writeFinding(hintId);
    return true;
}

bool HintActs::dismiss(QString hintId, const QString& reason, HintReach reach)
{
    const BoardHint* found = m_context.hints().board().hint(hintId);
    if (!found || !canAct())
        return false;
    HintJudgement judgement;
    judgement.hintId = hintId;
    judgement.reason = reason.trimmed();
    judgement.reach = reach;
    judgement.hint = toJson(found->hint);
    if (!judge(judgement))
        return false;
    m_context.report(reach == HintReach::Place ? tr("The hint is dismissed.")
                                               : tr("The hint is dismissed, and remembered for other cases."));
    return true;
}

void HintActs::writeFinding(QString hintId)
{
    const BoardHint* found = m_context.hints().board().hint(hintId);
    if (!found || !canAct())
        return;
    const BoardHint hint = *found;
    m_context.requestHintFinding(hintId, captureEvidence(hint));
}

} // namespace Mingjing
