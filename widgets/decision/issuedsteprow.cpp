// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/issuedsteprow.h"

#include "review/cases/casestate.h"
#include "widgets/common/appearance.h"
#include "widgets/decision/elidedlabel.h"
#include "widgets/words/casewords.h"
#include "widgets/words/countwords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/timewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Mingjing {

namespace {

QLabel* colouredLabel(const QString& text, Appearance::Role role)
{
    auto* label = new QLabel(
        QStringLiteral("<span style='color:%1'>%2</span>").arg(Appearance::colour(role).name(), text.toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    return label;
}

Appearance::Role roleOf(const Deadline& deadline, const QDateTime& now)
{
    switch (deadline.state) {
    case DeadlineState::Pending:
        return deadline.overdueAt(now) ? Appearance::Role::Violation : Appearance::Role::Warning;
    case DeadlineState::Met:
        return Appearance::Role::Pass;
    case DeadlineState::Missed:
        return Appearance::Role::Violation;
    case DeadlineState::Void:
        return Appearance::Role::Muted;
    }
    return Appearance::Role::Muted;
}

} // namespace

IssuedStepRow::IssuedStepRow(const DecidedStep& step, const QList<Deadline>& deadlines, const QDateTime& now,
                             const QString& zoneId, Abilities abilities, QWidget* parent)
    : QWidget(parent), m_zoneId(zoneId)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 4);
    layout->setSpacing(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* sentence = new QLabel(PenaltyWords::stepSentence(step));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    QFont font = sentence->font();
    font.setStrikeOut(step.omitted);
    sentence->setFont(font);
    line->addWidget(sentence, 1);
    const QString became = fate(step);
    if (!became.isEmpty())
        line->addWidget(colouredLabel(became, Appearance::Role::Muted));
    if (abilities.execute) {
        auto* execute = new QPushButton(tr("Execute"));
        connect(execute, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT executeRequested(id); });
        line->addWidget(execute);
    }
    if (abilities.lift) {
        auto* lift = new QPushButton(tr("Lift…"));
        connect(lift, &QPushButton::clicked, this, [this] {
            m_liftRow->setVisible(!m_liftRow->isVisible());
            m_liftRow->setFocus();
        });
        line->addWidget(lift);
    }
    layout->addLayout(line);

    QStringList source = {ListWords::plain(step.clauses), step.ruleText.simplified()};
    source.removeAll(QString());
    layout->addWidget(new ElidedLabel(source.join(QStringLiteral(" · "))));
    if (step.departs || step.omitted || !step.reason.isEmpty()) {
        const QString what = step.omitted ? tr("Left out: %1") : step.departs ? tr("Departs: %1") : tr("Reason: %1");
        layout->addWidget(colouredLabel(what.arg(step.reason), Appearance::Role::Warning));
    }
    for (const Deadline& deadline : deadlines)
        addDeadline(deadline, step.countedTo(deadline.dueAt), now, abilities);
    if (abilities.lift)
        addLift(step);
}

QString IssuedStepRow::fate(const DecidedStep& step) const
{
    if (step.omitted)
        return tr("left out");
    if (step.liftedAt.isValid())
        return tr("lifted %1: %2", "moment, reason").arg(momentTextIn(step.liftedAt, m_zoneId), step.liftedReason);
    if (!step.executedAt.isValid())
        return {};
    const QString executed = tr("executed %1").arg(momentTextIn(step.executedAt, m_zoneId));
    return step.endsAt.isValid() ? tr("%1, ends %2").arg(executed, momentTextIn(step.endsAt, m_zoneId)) : executed;
}

void IssuedStepRow::addDeadline(const Deadline& deadline, const std::optional<CountedDays>& counted,
                                const QDateTime& now, const Abilities& abilities)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const bool awaits = abilities.awaitsAnswers && deadline.state == DeadlineState::Pending;
    const bool overdue = deadline.overdueAt(now) && !awaits;
    const QString state = awaits ? tr("resubmission to be answered")
        : overdue                ? tr("overdue")
                                 : CaseWords::deadlineState(deadline.state);
    QString text =
        tr("%1 by %2 · %3", "id, moment, state").arg(deadline.id, momentTextIn(deadline.dueAt, m_zoneId), state);
    if (counted)
        text += QStringLiteral(" · ") + CountWords::counting(*counted);
    auto* label = colouredLabel(text, awaits ? Appearance::Role::Warning : roleOf(deadline, now));
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (abilities.settle && deadline.state == DeadlineState::Pending) {
        auto* met = new QPushButton(tr("Met"));
        auto* missed = new QPushButton(tr("Missed"));
        missed->setEnabled(overdue);
        connect(met, &QPushButton::clicked, this, [this, id = deadline.id] { Q_EMIT metRequested(id); });
        connect(missed, &QPushButton::clicked, this, [this, id = deadline.id] { Q_EMIT missedRequested(id); });
        row->addWidget(met);
        row->addWidget(missed);
    }
    auto* lines = static_cast<QVBoxLayout*>(layout());
    lines->addLayout(row);
    if (const QString warning = counted ? CountWords::warning(*counted) : QString(); !warning.isEmpty())
        lines->addWidget(colouredLabel(warning, Appearance::Role::Warning));
}

void IssuedStepRow::addLift(const DecidedStep& step)
{
    m_liftRow = new QWidget;
    auto* reason = new QLineEdit;
    reason->setPlaceholderText(tr("Why it is lifted"));
    auto* confirm = new QPushButton(tr("Lift"));
    auto* row = new QHBoxLayout(m_liftRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(reason, 1);
    row->addWidget(confirm);
    m_liftRow->setFocusProxy(reason);
    m_liftRow->hide();
    layout()->addWidget(m_liftRow);
    const auto ask = [this, reason, id = step.id] { Q_EMIT liftRequested(id, reason->text().trimmed()); };
    connect(confirm, &QPushButton::clicked, this, ask);
    connect(reason, &QLineEdit::returnPressed, this, ask);
}

QList<Deadline> deadlinesOf(const CaseState& state, const QString& stepId)
{
    QList<Deadline> deadlines;
    for (const Deadline& deadline : state.deadlines) {
        if (deadline.stepId == stepId)
            deadlines.append(deadline);
    }
    return deadlines;
}

} // namespace Mingjing
