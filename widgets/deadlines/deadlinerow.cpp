// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/deadlinerow.h"

#include "review/cases/rectification.h"
#include "widgets/common/appearance.h"
#include "widgets/words/deadlinewords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Mingjing {

namespace {

QLabel* plainLabel(const QString& text, QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

DeadlineRow::DeadlineRow(const CaseState& state, const ChainLink& link, const QList<ChainLink>& proposed, bool acts,
                         QWidget* parent)
    : QWidget(parent), m_deadlineId(link.deadlineId)
{
    const Deadline& deadline = *state.deadline(link.deadlineId);
    const QString due = momentTextIn(deadline.dueAt, state.timeZone);
    QString text;
    Appearance::Role role = Appearance::Role::Muted;
    if (link.state == LinkState::Overdue) {
        text = tr("%1 has been overdue since %2.").arg(deadline.id, due);
        role = Appearance::Role::Violation;
    } else if (link.state == LinkState::AwaitsAnswers) {
        text = tr("A resubmission arrived %1, before %2 ended. Say for each finding whether it is fixed.")
                   .arg(momentTextIn(link.since, state.timeZone), deadline.id);
        role = Appearance::Role::Warning;
    } else {
        text = tr("%1 runs until %2.").arg(deadline.id, due);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(3);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* head = plainLabel(text);
    QPalette colours = head->palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(role));
    head->setPalette(colours);
    line->addWidget(head, 1);
    m_canConfirm = acts && link.state == LinkState::Overdue;
    if (m_canConfirm) {
        auto* confirm = new QPushButton(tr("Confirm overdue"));
        confirm->setToolTip(tr("Records that the deadline was missed and executes the ticked steps"));
        connect(confirm, &QPushButton::clicked, this, &DeadlineRow::confirm);
        line->addWidget(confirm);
    }
    if (acts) {
        auto* move = new QPushButton(tr("Move…"));
        connect(move, &QPushButton::clicked, this, &DeadlineRow::askMove);
        line->addWidget(move);
    }
    layout->addLayout(line);
    for (const DeadlineMove& each : deadline.moves)
        layout->addWidget(plainLabel(DeadlineWords::move(each, state.timeZone), QPalette::PlaceholderText));
    for (const ChainLink& each : proposed) {
        auto* take = new QCheckBox(PenaltyWords::stepSentence(*each.step));
        take->setChecked(true);
        take->setEnabled(m_canConfirm);
        QStringList source = {ListWords::plain(each.step->clauses), each.step->ruleText.simplified()};
        source.removeAll(QString());
        layout->addWidget(take);
        auto* why = plainLabel(source.join(QStringLiteral(" · ")), QPalette::PlaceholderText);
        why->setIndent(22);
        layout->addWidget(why);
        m_steps.append({each.step->id, take});
    }
    if (acts)
        addMoveRow();
}

void DeadlineRow::addMoveRow()
{
    m_moveRow = new QWidget;
    m_cause = new QComboBox;
    for (const MoveCause cause : {MoveCause::PlatformLate, MoveCause::Held, MoveCause::Granted})
        m_cause->addItem(DeadlineWords::moveCause(cause), int(cause));
    m_cause->setAccessibleName(tr("Why the deadline is moved"));
    m_days = new QSpinBox;
    m_days->setRange(1, 365);
    m_days->setAccessibleName(tr("By how many days"));
    m_days->setSuffix(tr(" days later"));
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Reason (required when granted)"));
    auto* confirm = new QPushButton(tr("Move"));
    auto* row = new QHBoxLayout(m_moveRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cause);
    row->addWidget(m_days);
    row->addWidget(m_reason, 1);
    row->addWidget(confirm);
    m_moveRow->hide();
    layout()->addWidget(m_moveRow);
    const auto ask = [this] {
        DeadlineMove move;
        move.deadlineId = m_deadlineId;
        move.cause = static_cast<MoveCause>(m_cause->currentData().toInt());
        move.days = m_days->value();
        move.reason = m_reason->text().trimmed();
        Q_EMIT moved(move);
    };
    connect(confirm, &QPushButton::clicked, this, ask);
    connect(m_reason, &QLineEdit::returnPressed, this, ask);
}

void DeadlineRow::askMove()
{
    if (!m_moveRow)
        return;
    m_moveRow->setVisible(!m_moveRow->isVisible());
    m_cause->setFocus();
}

void DeadlineRow::confirm()
{
    QStringList steps;
    for (const auto& [id, box] : std::as_const(m_steps)) {
        if (box->isChecked())
            steps.append(id);
    }
    if (m_canConfirm)
        Q_EMIT confirmed(m_deadlineId, steps);
}

} // namespace Mingjing
