// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/decisioneditor.h"

#include "review/cases/deadlinedate.h"
#include "review/cases/issuerules.h"
#include "review/cases/reviewsession.h"
#include "review/cases/unseen.h"
#include "widgets/common/peoplewords.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/decision/steprow.h"
#include "widgets/words/countwords.h"
#include "widgets/words/obstaclewords.h"
#include "widgets/words/timewords.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

/// Before the route of a page that an obstacle leads to.
const QString pagePrefix = QStringLiteral("page:");

} // namespace

DecisionEditor::~DecisionEditor() = default;

bool DecisionEditor::isEditable() const
{
    const CaseState& state = m_context.state();
    const bool held = state.draft() && state.draft()->state == DecisionState::Held;
    return m_context.isEditable() && state.status == CaseStatus::Open && !held;
}

void DecisionEditor::load()
{
    m_saveTimer.stop();
    m_dirty = false;
    m_failure.clear();
    m_draft = {};
    m_closing->setChecked(false);
    readHistory();
    reload();
}

void DecisionEditor::readHistory()
{
    m_history.reset();
    const ReviewSession* session = m_context.session();
    if (!session || !session->isOpen())
        return;
    const Result<SubjectHistory> history = session->history();
    if (history)
        m_history = *history;
    else
        m_failure = ObstacleWords::sentence(history.error());
}

void DecisionEditor::reload()
{
    if (m_saving)
        return;
    const OpenCase* open = m_context.openCase();
    const SubjectHistory* history = m_history ? &*m_history : nullptr;
    DecisionDraft now;
    if (open && open->edition)
        now = DecisionDraft::from(m_context.state(), *open->edition, history);
    if (m_dirty) {
        // Something else has changed while this is not saved yet: what the person wrote goes on top.
        CaseState mine = m_context.state();
        Decision written = m_draft.decision();
        if (mine.draft())
            mine.decisions.removeLast();
        mine.decisions.append(written);
        if (open && open->edition)
            now = DecisionDraft::from(mine, *open->edition, history);
    }
    if (!(now == m_draft) || m_rows.size() != now.steps.size()) {
        m_draft = now;
        rebuildRows();
    }
    refresh();
}

void DecisionEditor::rebuildRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const auto due = [this](const DecidedStep& step) { return dueOf(step); };
    for (const DraftStep& step : std::as_const(m_draft.steps)) {
        auto* row = new StepRow(step, due, m_context.state().timeZone);
        connect(row, &StepRow::changed, this, &DecisionEditor::touched);
        connect(row, &StepRow::caseRequested, &m_context, &ReviewContext::requestCase);
        m_rowLayout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    showClosing();
    if (m_summary->toPlainText().trimmed() != m_draft.summary.trimmed()) {
        const QSignalBlocker quiet(m_summary);
        m_summary->setPlainText(m_draft.summary);
    }
}

void DecisionEditor::showClosing()
{
    bool offered = false;
    for (StepRow* row : std::as_const(m_rows)) {
        if (!row->step().closesAppeal())
            continue;
        offered = true;
        row->setVisible(m_closing->isChecked() || row->step().taken);
    }
    m_closing->setVisible(offered && isEditable());
}

CountedDate DecisionEditor::dueOf(const DecidedStep& step) const
{
    const ReviewSession* session = m_context.session();
    return countDays(session ? session->now() : m_context.state().updatedAt, step.deadlineDays.value_or(1),
                     timeZoneOrDefault(m_context.state().timeZone), session ? session->dayCounting() : DayCounting(),
                     step.deadlineCount);
}

void DecisionEditor::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Other cases may have been decided since.
    readHistory();
    reload();
    // How days are counted is set in another room, and the day itself may have passed.
    for (StepRow* row : std::as_const(m_rows))
        row->refreshDue();
    refresh();
}

void DecisionEditor::takeRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_draft.steps[i] = m_rows.at(i)->step();
    m_draft.summary = m_summary->toPlainText();
}

void DecisionEditor::touched()
{
    takeRows();
    m_dirty = true;
    m_failure.clear();
    m_saveTimer.start();
    refresh();
}

void DecisionEditor::save()
{
    m_saveTimer.stop();
    if (!m_dirty || !isEditable())
        return;
    m_saving = true;
    const Result<QString> done = m_context.session()->draftDecision(m_draft.decision());
    m_saving = false;
    m_dirty = !done.ok();
    m_failure = done ? QString() : ObstacleWords::sentence(done.error());
    reload();
}

void DecisionEditor::issue()
{
    if (!isEditable())
        return;
    // What is shown is what is issued, whether or not it was touched.
    m_dirty = true;
    save();
    if (m_dirty || !canIssue())
        return;
    const Result<void> done = m_context.session()->issueDecision(m_pin->text());
    const QString failure = done ? QString() : ObstacleWords::sentence(done.error());
    if (!done) {
        readHistory();
        reload();
    }
    m_failure = failure;
    m_pin->clear();
    if (done)
        m_context.report(m_context.state().issued() ? tr("The decision is issued.")
                                                    : tr("The decision is held for a second reader."));
    else if (m_pin->isVisible())
        m_pin->setFocus();
    refresh();
}

bool DecisionEditor::canIssue() const
{
    const QList<ObstacleList::Entry> all = obstacles();
    return isEditable()
        && std::none_of(all.cbegin(), all.cend(), [](const ObstacleList::Entry& entry) { return entry.blocks; });
}

QList<ObstacleList::Entry> DecisionEditor::obstacles() const
{
    QList<ObstacleList::Entry> entries;
    if (!m_failure.isEmpty())
        entries.append({m_failure, {}, true});
    // The rules look at a state; this is what it would be with the decision as it stands here.
    CaseState state = m_context.state();
    Decision decision = m_draft.decision();
    const bool redrafts = state.draft() != nullptr;
    decision.draftedBy = m_context.session() ? m_context.session()->actor() : QString();
    decision.id = redrafts ? state.draft()->id : QStringLiteral("D%1").arg(state.decisions.size() + 1);
    for (qsizetype i = 0; i < decision.steps.size(); ++i)
        decision.steps[i].id = QStringLiteral("%1.%2").arg(decision.id).arg(i + 1);
    if (redrafts)
        state.decisions.removeLast();
    state.decisions.append(decision);
    for (const Error& obstacle : issueObstacles(state))
        entries.append({ObstacleWords::sentence(obstacle), obstacle.context, true});

    for (const Finding& finding : state.standingFindings()) {
        if (m_draft.leavesUnanswered(finding.id))
            entries.append({tr("No step is chosen for finding %1.").arg(finding.id), finding.id, false});
    }
    if (const QString word = holdWord(state); !word.isEmpty())
        entries.append({word, {}, false});
    LookedForParts parts;
    if (const OpenCase* openCase = m_context.openCase()) {
        for (const ManifestPage& page : openCase->manifest.pages)
            parts.pages.append(page.route);
        for (const CheckItem& item : openCase->checklist.items) {
            if (item.applicability.applies())
                parts.items.append(item.id);
        }
    }
    if (const UnseenParts unseen = unseenParts(state, parts, {}); !unseen.pages.isEmpty())
        entries.append({tr("Pages that nobody has looked at: %1").arg(unseen.pages.size()),
                        pagePrefix + unseen.pages.first(), false});
    QStringList uncertain;
    for (const DecidedStep& step : decision.steps) {
        const bool counted = !step.omitted && step.deadlineDays && !step.dueAt.isValid();
        const QString warning = counted ? CountWords::warning(dueOf(step).counted) : QString();
        if (!warning.isEmpty() && !uncertain.contains(warning)) {
            uncertain.append(warning);
            entries.append({warning, step.id, false});
        }
    }
    const QList<CheckItem>& items = m_context.openCase()->checklist.items;
    QStringList waiting;
    QStringList unsure;
    for (const CheckItem& item : items) {
        const Verdict verdict = state.verdictOf(item.id);
        if (verdict == Verdict::Unjudged && item.applicability.applies())
            waiting.append(item.id);
        else if (verdict == Verdict::Unsure)
            unsure.append(item.id);
    }
    if (!waiting.isEmpty())
        entries.append({tr("Items without a verdict: %1").arg(waiting.size()), waiting.first(), false});
    if (!unsure.isEmpty())
        entries.append({tr("Items left unsure: %1").arg(unsure.size()), unsure.first(), false});
    return entries;
}

QString DecisionEditor::holdWord(const CaseState& state) const
{
    const ReviewSession* session = m_context.session();
    const auto desk = session ? session->desk() : Result<Desk>(Desk());
    if (!desk)
        return {};
    const Holding holding = holdingOf(state, *desk, session ? session->actor() : QString());
    if (holding.reasons.isEmpty())
        return {};
    const QString reasons = PeopleWords::holdReasons(holding.reasons);
    return holding.held
        ? tr("A second reader reads it before it is issued: %1. Its days are counted from then.").arg(reasons)
        : tr("It should have a second reader (%1), but nobody else at this desk can read it: it is "
             "issued at once.")
              .arg(reasons);
}

void DecisionEditor::goTo(const QString& target)
{
    const CaseState& state = m_context.state();
    const qsizetype step = target.section(u'.', 1).toInt() - 1;
    if (target.startsWith(u'D')) {
        const qsizetype row = m_draft.rowOfStep(step);
        if (row >= 0 && row < m_rows.size())
            m_rows.at(row)->focusOpenPart();
    } else if (state.finding(target)) {
        m_context.selectFinding(target);
    } else if (target.startsWith(pagePrefix)) {
        m_context.selectPage(target.mid(pagePrefix.size()));
    } else {
        m_context.selectItem(target);
    }
}

void DecisionEditor::refresh()
{
    const bool editable = isEditable();
    setEnabled(m_context.openCase() != nullptr);
    for (StepRow* row : std::as_const(m_rows))
        row->setEditable(editable);
    showClosing();
    const bool noneAsked =
        std::all_of(m_rows.cbegin(), m_rows.cend(), [](const StepRow* row) { return row->step().closesAppeal(); });
    m_noSteps->setVisible(noneAsked && !m_closing->isChecked());
    m_noSteps->setText(m_draft.hasFindings() ? tr("No processing rule calls for a penalty.")
                                             : tr("There are no findings, so there is nothing to penalise."));
    setSuggested(m_draft.suggestedOutcome());
    for (QAbstractButton* button : m_outcomes->buttons())
        button->setEnabled(editable);
    m_summary->setReadOnly(!editable);
    m_obstacles->setEntries(editable ? obstacles() : QList<ObstacleList::Entry>());
    m_issue->setEnabled(editable && canIssue());
    m_issue->setVisible(editable);
    const auto pinned = editable ? m_context.session()->asksForPin() : Result<bool>(false);
    m_pin->setVisible(pinned.ok() && *pinned);
    const Decision* saved = m_context.state().draft();
    m_saved->setText(
        m_dirty || !saved
            ? QString()
            : tr("Draft %1 saved %2").arg(saved->id, momentTextIn(saved->draftedAt, m_context.state().timeZone)));
}

} // namespace Mingjing
