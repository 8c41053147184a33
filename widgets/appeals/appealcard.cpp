// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appeals/appealcard.h"

#include "widgets/appeals/appealwords.h"
#include "widgets/common/appearance.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

QLabel* plain(const QString& text, bool quiet = false)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* coloured(const QString& text, Appearance::Role role)
{
    auto* label = new QLabel(
        QStringLiteral("<span style='color:%1'>%2</span>").arg(Appearance::colour(role).name(), text.toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

Appearance::Role roleOf(AppealState state)
{
    switch (state) {
    case AppealState::Pending:
        return Appearance::Role::Warning;
    case AppealState::Upheld:
    case AppealState::Partly:
        return Appearance::Role::Pass;
    case AppealState::Rejected:
        return Appearance::Role::Violation;
    case AppealState::Withdrawn:
    case AppealState::Moot:
        break;
    }
    return Appearance::Role::Muted;
}

} // namespace

AppealCard::AppealCard(const CaseState& state, const Appeal& appeal, const QString& part, bool editable,
                       QWidget* parent)
    : QFrame(parent), m_id(appeal.id), m_answers(editable && appeal.state == AppealState::Pending)
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    QLabel* title = plain(
        tr("%1 · %2 · %3", "id, kind, decision").arg(appeal.id, AppealWords::kind(appeal.kind), appeal.decisionId));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(title, 1);
    QLabel* stands = coloured(AppealWords::state(appeal.state), roleOf(appeal.state));
    stands->setWordWrap(false);
    head->addWidget(stands);
    layout->addLayout(head);
    layout->addWidget(plain(tr("Received %1, recorded by %2", "moment, person")
                                .arg(momentTextIn(appeal.filedAt, state.timeZone), appeal.recordedBy),
                            true));
    if (!appeal.text.isEmpty())
        layout->addWidget(plain(appeal.text));
    for (const AppealItem& item : appeal.items)
        addItem(*layout, state, appeal, item);
    if (m_answers) {
        addSteps(*layout, state, appeal);
        addFoot(*layout, appeal, part);
        return;
    }
    for (const QString& change : AppealWords::changes(state, appeal))
        layout->addWidget(coloured(change, Appearance::Role::Penalty));
    if (!appeal.answeredBy.isEmpty()) {
        layout->addWidget(plain(tr("Settled %1 by %2", "moment, person")
                                    .arg(momentTextIn(appeal.answeredAt, state.timeZone), appeal.answeredBy),
                                true));
    }
    if (!appeal.withdrawnReason.isEmpty())
        layout->addWidget(plain(appeal.withdrawnReason));
    if (appeal.soleReviewer) {
        layout->addWidget(coloured(tr("Who answered had a part in the decision: no other reviewer was there."),
                                   Appearance::Role::Warning));
    }
}

AppealCard::~AppealCard() = default;

void AppealCard::addItem(QVBoxLayout& layout, const CaseState& state, const Appeal& appeal, const AppealItem& item)
{
    const Finding* finding = state.finding(item.findingId);
    layout.addWidget(
        plain(tr("%1: %2", "finding, its words").arg(item.findingId, finding ? finding->words : QString()), true));
    layout.addWidget(plain(item.statement));
    if (!item.materials.isEmpty()) {
        auto* row = new QHBoxLayout;
        for (const AppealMaterial& material : item.materials) {
            auto* button = new QPushButton(material.name);
            button->setToolTip(tr("Save this file"));
            button->setFlat(true);
            connect(button, &QPushButton::clicked, this, [this, material] { Q_EMIT materialRequested(material); });
            row->addWidget(button);
        }
        row->addStretch(1);
        layout.addLayout(row);
    }
    if (const AppealItemAnswer* answer = appeal.answerTo(item.findingId)) {
        const auto role =
            answer->result == AppealResult::Rejected ? Appearance::Role::Violation : Appearance::Role::Pass;
        layout.addWidget(coloured(AppealWords::result(answer->result), role));
        layout.addWidget(plain(answer->reason));
    }
    if (!m_answers)
        return;
    Item row;
    row.findingId = item.findingId;
    row.result = new QComboBox;
    row.result->setAccessibleName(tr("Answer to %1").arg(item.findingId));
    for (const AppealResult result : {AppealResult::Rejected, AppealResult::Partly, AppealResult::Upheld})
        row.result->addItem(AppealWords::result(result), static_cast<int>(result));
    row.reason = new QLineEdit;
    row.reason->setPlaceholderText(tr("Reason, as the developer will read it"));
    row.reason->setAccessibleName(tr("Reason of the answer to %1").arg(item.findingId));
    layout.addWidget(row.result);
    layout.addWidget(row.reason);
    connect(row.result, &QComboBox::currentIndexChanged, this, &AppealCard::showSteps);
    m_items.append(row);
}

void AppealCard::addSteps(QVBoxLayout& layout, const CaseState& state, const Appeal& appeal)
{
    m_stepRows = new QWidget;
    auto* rows = new QVBoxLayout(m_stepRows);
    rows->setContentsMargins(0, 2, 0, 2);
    rows->addWidget(plain(tr("Which penalty becomes shorter; days that were served count:"), true));
    const Decision* decision = state.decision(appeal.decisionId);
    for (const DecidedStep& step : decision ? decision->steps : QList<DecidedStep>()) {
        const bool timed = step.daysInForce() || step.permanentInForce();
        if (step.omitted || step.liftedAt.isValid() || !timed)
            continue;
        Step row;
        row.stepId = step.id;
        row.chosen = new QCheckBox(PenaltyWords::stepSentence(step));
        row.days = new QSpinBox;
        row.days->setRange(1, step.daysInForce() ? std::max(1, *step.daysInForce() - 1) : 3650);
        row.days->setValue(step.daysInForce() ? std::max(1, *step.daysInForce() / 2) : 30);
        row.days->setSuffix(tr(" days"));
        row.days->setAccessibleName(tr("New length of %1").arg(step.id));
        row.days->setEnabled(false);
        connect(row.chosen, &QCheckBox::toggled, row.days, &QWidget::setEnabled);
        auto* line = new QHBoxLayout;
        line->addWidget(row.chosen, 1);
        line->addWidget(row.days);
        rows->addLayout(line);
        m_steps.append(row);
    }
    m_stepRows->hide();
    layout.addWidget(m_stepRows);
}

void AppealCard::addFoot(QVBoxLayout& layout, const Appeal& appeal, const QString& part)
{
    if (!part.isEmpty()) {
        layout.addWidget(coloured(AppealWords::part(part), Appearance::Role::Warning));
        m_sole = new QCheckBox(tr("Nobody else is there to answer. This is recorded."));
        layout.addWidget(m_sole);
    }
    auto* reason = new QLineEdit;
    reason->setPlaceholderText(tr("Why it was withdrawn"));
    reason->setAccessibleName(tr("Why the appeal was withdrawn"));
    reason->hide();
    auto* answer = new QPushButton(tr("Answer the appeal"));
    auto* withdraw = new QPushButton(tr("Withdrawn by the developer…"));
    auto* row = new QHBoxLayout;
    row->addWidget(answer);
    row->addWidget(reason, 1);
    row->addWidget(withdraw);
    row->addStretch(reason->isHidden() ? 1 : 0);
    layout.addLayout(row);
    connect(answer, &QPushButton::clicked, this, [this] { Q_EMIT answerRequested(verdict()); });
    connect(withdraw, &QPushButton::clicked, this, [this, reason, id = appeal.id] {
        if (reason->isHidden()) {
            reason->show();
            reason->setFocus();
        } else {
            Q_EMIT withdrawRequested(id, reason->text());
        }
    });
}

void AppealCard::showSteps()
{
    const bool partly = std::any_of(m_items.begin(), m_items.end(), [](const Item& item) {
        return item.result->currentData().toInt() == static_cast<int>(AppealResult::Partly);
    });
    m_stepRows->setVisible(partly);
}

AppealVerdict AppealCard::verdict() const
{
    AppealVerdict verdict;
    verdict.appealId = m_id;
    for (const Item& item : m_items) {
        verdict.answers.append({item.findingId, static_cast<AppealResult>(item.result->currentData().toInt()),
                                item.reason->text().trimmed()});
    }
    for (const Step& step : m_steps) {
        if (!m_stepRows->isHidden() && step.chosen->isChecked())
            verdict.shortenings.append({step.stepId, step.days->value()});
    }
    verdict.soleReviewer = m_sole && m_sole->isChecked();
    return verdict;
}

} // namespace Mingjing
