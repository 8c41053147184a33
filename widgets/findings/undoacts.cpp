// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/undoacts.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"

#include <QAction>

namespace Mingjing {

UndoActs::UndoActs(ReviewContext& context, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_undo(new QAction(tr("Undo the last verdict or finding"), this)),
      m_redo(new QAction(tr("Redo the last verdict or finding"), this))
{
    connect(m_undo, &QAction::triggered, this, &UndoActs::undo);
    connect(m_redo, &QAction::triggered, this, &UndoActs::redo);
    connect(&m_context, &ReviewContext::caseChanged, this, &UndoActs::enterCase);
    enterCase();
}

UndoActs::~UndoActs() = default;

void UndoActs::enterCase()
{
    m_history.reset();
    if (m_context.session()) {
        m_history = std::make_unique<ActHistory>(*m_context.session());
        connect(m_history.get(), &ActHistory::changed, this, &UndoActs::update);
    }
    update();
}

void UndoActs::update()
{
    // Always enabled: a key that does nothing must say why.
    const PastAct* done = m_history ? m_history->lastDone() : nullptr;
    const PastAct* undone = m_history ? m_history->lastUndone() : nullptr;
    const QString rest = tr("Hints and captured evidence are not undone: judge the hint again; evidence that no "
                            "finding uses stands for nothing.");
    m_undo->setToolTip(plainToolTip((done ? tr("Undo: %1").arg(done->id) : m_undo->text()) + u'\n' + rest));
    m_redo->setToolTip(undone ? tr("Redo: %1").arg(undone->id) : m_redo->text());
}

void UndoActs::show(const PastAct& act)
{
    if (act.kind == PastAct::Kind::Judged)
        m_context.selectItem(act.id);
    else
        m_context.selectFinding(act.id);
}

void UndoActs::undo()
{
    if (!m_history || !m_history->lastDone())
        return m_context.report(tr("There is nothing to undo. What was issued is taken back in the decision; a "
                                   "hint is judged again, and evidence that no finding uses stands for nothing."));
    const Result<PastAct> act = m_history->undo(tr("Taken back by the reviewer before anything was issued"));
    if (!act)
        return m_context.report(errorText(act.error()));
    show(*act);
    switch (act->kind) {
    case PastAct::Kind::Judged:
        return m_context.report(act->judgedBefore.verdict == Verdict::Unjudged
                                    ? tr("Undone: %1 has no verdict again.").arg(act->id)
                                    : tr("Undone: the verdict on %1 is %2 again.")
                                          .arg(act->id, CaseWords::verdict(act->judgedBefore.verdict)));
    case PastAct::Kind::FindingRecorded:
        return m_context.report(tr("Undone: finding %1 is withdrawn.").arg(act->id));
    case PastAct::Kind::FindingChanged:
        return m_context.report(tr("Undone: finding %1 is as it was before.").arg(act->id));
    case PastAct::Kind::FindingWithdrawn:
        return m_context.report(tr("Undone: the withdrawn finding stands again as %1.").arg(act->id));
    }
}

void UndoActs::redo()
{
    if (!m_history || !m_history->lastUndone())
        return m_context.report(tr("There is nothing to redo."));
    const Result<PastAct> act = m_history->redo(tr("Withdrawn by the reviewer before anything was issued"));
    if (!act)
        return m_context.report(errorText(act.error()));
    show(*act);
    switch (act->kind) {
    case PastAct::Kind::Judged:
        return m_context.report(
            tr("Redone: the verdict on %1 is %2.").arg(act->id, CaseWords::verdict(act->judgedAfter.verdict)));
    case PastAct::Kind::FindingRecorded:
        return m_context.report(tr("Redone: the finding stands as %1.").arg(act->id));
    case PastAct::Kind::FindingChanged:
        return m_context.report(tr("Redone: finding %1 is changed.").arg(act->id));
    case PastAct::Kind::FindingWithdrawn:
        return m_context.report(tr("Redone: finding %1 is withdrawn.").arg(act->id));
    }
}

} // namespace Mingjing
