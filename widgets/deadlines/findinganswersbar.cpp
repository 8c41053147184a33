// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/findinganswersbar.h"

#include "review/cases/rectification.h"
#include "review/cases/reviewsession.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/deadlinewords.h"
#include "widgets/words/obstaclewords.h"
#include "widgets/words/timewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Mingjing {

namespace {

/// How much of a finding's words stands before the buttons.
constexpr int widestWords = 240;

} // namespace

FindingAnswersBar::FindingAnswersBar(ReviewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_head(new QLabel), m_finding(new QLabel), m_note(new QLineEdit)
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    m_note->setPlaceholderText(tr("What is still wrong, or how you checked"));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_finding);
    struct Choice {
        AnswerResult result;
        QString text;
        const char* name;
        Qt::Key key;
    };
    const Choice choices[] = {{AnswerResult::Fixed, tr("Fixed"), "answer_fixed", Qt::Key_1},
                              {AnswerResult::Partly, tr("Partly fixed"), "answer_partly", Qt::Key_2},
                              {AnswerResult::NotFixed, tr("Not fixed"), "answer_not_fixed", Qt::Key_3}};
    for (const Choice& choice : choices) {
        auto* action = new QAction(choice.text, this);
        action->setObjectName(QString::fromLatin1(choice.name));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | choice.key));
        action->setToolTip(tr("The resubmission: %1").arg(choice.text));
        connect(action, &QAction::triggered, this, [this, result = choice.result] { answer(result); });
        m_actions.append(action);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        line->addWidget(button);
    }
    line->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(3);
    layout->addWidget(m_head);
    layout->addLayout(line);
    connect(&m_context, &ReviewContext::caseChanged, this, &FindingAnswersBar::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &FindingAnswersBar::refresh);
    connect(&m_context, &ReviewContext::findingSelected, this, &FindingAnswersBar::refresh);
    refresh();
}

FindingAnswersBar::~FindingAnswersBar() = default;

QString FindingAnswersBar::current() const
{
    const Finding* selected = m_context.state().finding(m_context.selectedFinding());
    if (selected && !selected->withdrawn)
        return selected->id;
    const QStringList open = rectificationProgress(m_context.state()).unanswered;
    const QList<Finding> standing = m_context.state().standingFindings();
    return !open.isEmpty() ? open.first() : standing.isEmpty() ? QString() : standing.first().id;
}

void FindingAnswersBar::refresh()
{
    const CaseState& state = m_context.state();
    const RectificationProgress progress = rectificationProgress(state);
    const bool shown = progress.version && m_context.session() && state.status != CaseStatus::Archived;
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(shown);
    setVisible(shown);
    if (!shown)
        return;
    QStringList parts;
    for (const Finding& finding : state.standingFindings()) {
        const FindingAnswer* answer = currentAnswer(state, finding.id);
        parts.append(QStringLiteral("%1 %2").arg(
            finding.id, answer ? DeadlineWords::answerResult(answer->result) : tr("not answered yet")));
    }
    m_head->setText(tr("Version %1, received %2: %3", "number, moment, findings and answers")
                        .arg(QString::number(progress.version->number),
                             momentTextIn(progress.version->at, state.timeZone), parts.join(QStringLiteral(" · "))));
    const QString id = current();
    const FindingAnswer* answer = currentAnswer(state, id);
    const QString key = QStringLiteral("%1/%2/%3").arg(state.caseId, id, answer ? answer->note : QString());
    if (key != m_shown)
        m_note->setText(answer ? answer->note : QString());
    m_shown = key;
    const Finding* finding = state.finding(id);
    const QString words = finding ? finding->words.simplified() : QString();
    m_finding->setText(QStringLiteral("%1  %2").arg(id, fontMetrics().elidedText(words, Qt::ElideRight, widestWords)));
    m_finding->setToolTip(plainToolTip(words));
    m_note->setAccessibleName(tr("What is left of %1").arg(id));
}

void FindingAnswersBar::answer(AnswerResult result)
{
    ReviewSession* session = m_context.session();
    if (!session)
        return;
    const QString id = current();
    const Result<void> done = session->answerFinding(id, result, m_note->text());
    if (!done) {
        m_context.report(ObstacleWords::sentence(done.error()));
        m_note->setFocus();
        return;
    }
    m_context.report(tr("%1: %2", "finding, fixed or not").arg(id, DeadlineWords::answerResult(result)));
    const QStringList open = rectificationProgress(m_context.state()).unanswered;
    if (!open.isEmpty())
        m_context.selectFinding(open.first());
}

} // namespace Mingjing
