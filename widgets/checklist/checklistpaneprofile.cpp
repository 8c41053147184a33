// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By which profile the checklist is asked.
#include "widgets/checklist/checklistpane.h"

#include "review/cases/reviewsession.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/profilechooser.h"
#include "widgets/checklist/profileeditor.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/localized.h"

#include <QAction>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

namespace Mingjing {

void ChecklistPane::setProfileShelf(ProfileShelf& shelf)
{
    const Result<QList<AuditProfile>> builtIn = builtInAuditProfiles();
    if (!builtIn)
        return m_context.report(errorText(builtIn.error()));
    m_editor->setShelf(shelf, *builtIn);
}

void ChecklistPane::chooseProfile(const AuditProfile& profile)
{
    if (!m_context.session() || !canJudge())
        return;
    // Everything is asked anyway.
    if (profile.asksEverything() && !m_context.state().profile)
        return showProfile();
    FormerFindings former;
    if (profile.formerFindings) {
        const Result<FormerFindings> found = m_context.session()->formerFindings();
        if (!found)
            return m_context.report(errorText(found.error()));
        former = *found;
    }
    const ChosenProfile choice = choiceOf(profile, m_context.openCase()->checklist, former);
    const Result<void> done = m_context.session()->chooseProfile(choice);
    const QString name = localized(profile.name);
    if (!done && choice.items.isEmpty())
        m_context.report(tr("“%1” asks nothing of this package.").arg(name));
    else if (!done)
        m_context.report(errorText(done.error()));
    else if (profile.formerFindings && former.caseId.isEmpty())
        m_context.report(
            tr("“%1”: no former decision on this program was found; only what is always asked is asked.").arg(name));
    else if (!choice.formerCase.isEmpty())
        m_context.report(tr("By the profile “%1”, after the decision in case %2.").arg(name, choice.formerCase));
    else
        m_context.report(tr("By the profile “%1” from now on.").arg(name));
    showProfile();
}

void ChecklistPane::showProfile()
{
    const OpenCase* open = m_context.openCase();
    m_profiles->show(open ? &m_context.state() : nullptr, open ? &open->checklist : nullptr,
                     m_context.session() && canJudge());
    m_editProfiles->setEnabled(open && !m_editor->profiles().isEmpty());
}

QStringList ChecklistPane::shownItems() const
{
    QStringList items;
    for (const CheckItem& item : m_context.openCase()->checklist.items) {
        const bool asked = item.applicability.applies() && m_context.state().asksFor(item.id);
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(item.id));
        // While nothing is filtered the list shows what it does not fold away.
        if (index.isValid() && (m_filter->isFiltering() || asked))
            items.append(item.id);
    }
    return items;
}

void ChecklistPane::showProfileEditor(bool show)
{
    show = show && m_context.openCase() && !m_editor->profiles().isEmpty();
    const QSignalBlocker blocker(m_editProfiles);
    if (!show && m_pages->currentWidget() == m_editor && m_context.openCase() && !m_editor->save()) {
        m_editProfiles->setChecked(true);
        return;
    }
    m_editProfiles->setChecked(show);
    if (show) {
        const auto& profile = m_context.state().profile;
        m_editor->setShownItems(shownItems());
        m_editor->edit(profile ? profile->id : QString());
        m_pages->setCurrentWidget(m_editor);
        m_editor->focusList();
    } else {
        m_pages->setCurrentIndex(0);
        focusTree();
    }
}

void ChecklistPane::caseChanged()
{
    if (m_pages->currentWidget() == m_editor)
        showProfileEditor(false);
    refresh();
}

} // namespace Mingjing
