// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/heldpart.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/common/peoplewords.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/obstaclewords.h"
#include "widgets/words/timewords.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

QString coloured(const QString& text, Appearance::Role role)
{
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Appearance::colour(role).name(), text.toHtmlEscaped());
}

} // namespace

HeldPart::HeldPart(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_why(new QLabel),
      m_who(new QLabel),
      m_message(new QLabel),
      m_takeBack(new QPushButton(tr("Take it back to the draft")))
{
    for (QLabel* label : {m_why, m_message})
        label->setTextFormat(Qt::RichText);
    m_who->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_why, m_who, m_message})
        label->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_who->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_why);
    layout->addWidget(m_who);
    layout->addWidget(makeOwnOutcome());
    layout->addWidget(makeReading());
    layout->addWidget(m_takeBack, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    connect(m_takeBack, &QPushButton::clicked, this, &HeldPart::takeBack);
    connect(&m_context, &ReviewContext::caseChanged, this, &HeldPart::forget);
    refresh();
}

HeldPart::~HeldPart() = default;

QWidget* HeldPart::makeOwnOutcome()
{
    m_blindRow = new QWidget;
    m_outcomes = new QButtonGroup(this);
    auto* row = new QHBoxLayout(m_blindRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto* question =
        new QLabel(tr("What would you decide? Then the decision is shown, and what others judged and found."));
    question->setTextFormat(Qt::PlainText);
    row->addWidget(question, 1);
    for (const Outcome outcome : {Outcome::Pass, Outcome::Reject, Outcome::Rectify, Outcome::Penalise}) {
        auto* button = new QToolButton;
        button->setText(CaseWords::outcome(outcome));
        m_outcomes->addButton(button, static_cast<int>(outcome));
        row->addWidget(button);
    }
    connect(m_outcomes, &QButtonGroup::idClicked, this, [this](int id) {
        m_ownOutcome = static_cast<Outcome>(id);
        m_context.liftVeil();
        refresh();
        Q_EMIT revealed();
        m_reason->setFocus();
    });
    return m_blindRow;
}

QWidget* HeldPart::makeReading()
{
    m_readingRow = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Your comment; required to send it back"));
    m_reason->setAccessibleName(tr("Comment of the second reader"));
    m_pin = new QLineEdit;
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setMaximumWidth(100);
    auto* agrees = new QPushButton(tr("Agree and issue"));
    auto* back = new QPushButton(tr("Send back"));
    auto* row = new QHBoxLayout(m_readingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reason, 1);
    row->addWidget(m_pin);
    row->addWidget(back);
    row->addWidget(agrees);
    connect(agrees, &QPushButton::clicked, this, &HeldPart::agree);
    connect(m_pin, &QLineEdit::returnPressed, this, &HeldPart::agree);
    connect(back, &QPushButton::clicked, this, &HeldPart::giveBack);
    return m_readingRow;
}

void HeldPart::forget()
{
    m_reason->clear();
    m_pin->clear();
    m_message->clear();
    m_ownOutcome.reset();
    refresh();
}

bool HeldPart::hidesDecision() const
{
    return m_blind && !m_ownOutcome;
}

void HeldPart::refresh()
{
    m_context.refreshVeil();
    const Decision* draft = m_context.state().draft();
    const bool held = draft && draft->state == DecisionState::Held;
    const SecondReading* returned = draft ? draft->returned() : nullptr;
    setVisible(held || returned);
    m_blind = false;
    m_message->setVisible(!m_message->text().isEmpty());
    if (held)
        return showHeld(*draft);
    m_ownOutcome.reset();
    for (QWidget* part : {static_cast<QWidget*>(m_who), m_blindRow, m_readingRow, static_cast<QWidget*>(m_takeBack)})
        part->hide();
    if (returned)
        m_why->setText(coloured(tr("%1 was sent back by %2, %3: %4", "id, person, moment, reason")
                                    .arg(draft->id, returned->actor,
                                         momentTextIn(returned->at, m_context.state().timeZone), returned->reason),
                                Appearance::Role::Warning));
}

void HeldPart::showHeld(const Decision& held)
{
    const CaseState& state = m_context.state();
    const QString since = momentTextIn(held.heldAt, state.timeZone);
    const QString counted = tr("Its days are counted from the day on which it is issued.");
    m_why->setText(
        coloured(held.heldFor.isEmpty()
                     ? tr("%1 has been waiting for a second reader since %2.", "id, moment").arg(held.id, since)
                     : tr("%1 has been waiting for a second reader since %2: %3.", "id, moment, reasons")
                           .arg(held.id, since, PeopleWords::holdReasons(held.heldFor)),
                 Appearance::Role::Warning)
        + u' ' + counted.toHtmlEscaped());
    const ReviewSession* session = m_context.session();
    const auto desk = session ? session->desk() : Result<Desk>(Desk());
    QStringList readers;
    if (desk) {
        for (const Person& person : secondReaders(session ? session->state() : state, *desk))
            readers.append(PeopleWords::person(person));
    }
    m_who->setText(readers.isEmpty() ? tr("Nobody else at this desk can read it yet.")
                                     : tr("%1 can read it.").arg(ListWords::anyOf(readers)));
    m_who->setVisible(session);
    const bool reads = session && session->mayRead();
    if (!reads || !desk || !desk->rules.blind)
        m_ownOutcome.reset();
    const QString account = session ? accountOf(session->actor()) : QString();
    m_blind = reads && desk && desk->rules.blind;
    m_blindRow->setVisible(hidesDecision());
    m_readingRow->setVisible(reads && !hidesDecision());
    m_pin->setVisible(reads && session->asksForPin().ok() && *session->asksForPin());
    m_takeBack->setVisible(session && (account == accountOf(held.draftedBy) || account == accountOf(held.heldBy)));
}

void HeldPart::tell(const Result<void>& done, const QString& success)
{
    m_message->setText(done ? QString() : coloured(ObstacleWords::sentence(done.error()), Appearance::Role::Violation));
    m_message->setVisible(!done);
    if (done) {
        m_reason->clear();
        m_pin->clear();
        m_context.report(success);
    }
}

void HeldPart::read(bool agrees)
{
    ReviewSession* session = m_context.session();
    if (!session || hidesDecision())
        return;
    const auto done = session->giveSecondReading(agrees, m_reason->text(), m_pin->text(), m_ownOutcome);
    const bool asksForPin = !done && m_pin->isVisible() && done.error().message.contains(u"PIN");
    tell(done, agrees ? tr("The decision is issued.") : tr("The decision is sent back."));
    if (!done) {
        // Where the person must go on.
        QLineEdit* field = asksForPin ? m_pin : m_reason;
        field->selectAll();
        field->setFocus();
    }
}

void HeldPart::agree()
{
    read(true);
}

void HeldPart::giveBack()
{
    read(false);
}

void HeldPart::takeBack()
{
    if (ReviewSession* session = m_context.session(); session && session->state().draft()) {
        const auto done = session->draftDecision(*session->state().draft());
        tell(done ? Result<void>() : done.error(), tr("The decision is a draft again."));
    }
}

} // namespace Mingjing
