// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/creditpage.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/history/historytables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

namespace Mingjing {

namespace {

constexpr int mostPoints = 1000;

} // namespace

CreditPage::CreditPage(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new QStandardItemModel(this)),
      m_table(new QTableView),
      m_sum(new QLabel),
      m_amount(new QSpinBox),
      m_reason(new QLineEdit),
      m_decision(new QComboBox),
      m_add(new QPushButton(tr("Record"))),
      m_message(new QLabel),
      m_scored(new QLabel(tr("Only subjects of mini-games have a credit score (3/5); this case is about none.")))
{
    m_table->setModel(m_model);
    showAsRows(m_table, tr("Entries of the credit score"), 6);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setContentsMargins(6, 4, 6, 0);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_scored->setTextFormat(Qt::PlainText);
    m_scored->setWordWrap(true);
    m_scored->setContentsMargins(6, 0, 6, 0);
    m_scored->setForegroundRole(QPalette::PlaceholderText);
    m_scored->hide();
    m_amount->setRange(-mostPoints, mostPoints);
    m_amount->setAccessibleName(tr("Points"));
    m_amount->setFocusPolicy(Qt::StrongFocus);
    m_reason->setPlaceholderText(tr("Reason for the change"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_decision->setAccessibleName(tr("Decision it rests on"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_amount);
    row->addWidget(m_reason, 1);
    row->addWidget(m_decision);
    row->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sum);
    layout->addWidget(m_scored);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(row);

    connect(m_add, &QPushButton::clicked, this, &CreditPage::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &CreditPage::add);
    connect(m_reason, &QLineEdit::textChanged, this, &CreditPage::refreshButtons);
    connect(m_amount, &QSpinBox::valueChanged, this, &CreditPage::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_context.requestCase(index.siblingAtColumn(0).data(HistoryTables::CaseRole).toString());
    });
    refreshButtons();
}

CreditPage::~CreditPage() = default;

void CreditPage::showHistory(const SubjectHistory& history)
{
    HistoryTables::fillCredit(*m_model, history);
    m_table->resizeColumnsToContents();
    m_table->scrollToBottom();
    m_sum->setText(
        tr("Changes of the credit score of mini-game subjects (3/5), in sum: %1").arg(creditSum(history.credit)));
    const QString chosen = m_decision->currentData().toString();
    m_decision->clear();
    m_decision->addItem(tr("On no decision"), QString());
    if (const Decision* decision = m_context.state().issued())
        m_decision->addItem(tr("On decision %1").arg(decision->id), decision->id);
    m_decision->setCurrentIndex(std::max(0, m_decision->findData(chosen)));
    refreshButtons();
}

void CreditPage::add()
{
    if (!m_add->isEnabled())
        return;
    const Result<QString> done =
        m_context.session()->changeCredit(m_amount->value(), m_reason->text(), m_decision->currentData().toString());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Violation));
    m_message->setPalette(colours);
    m_message->setText(done ? QString() : errorText(done.error()));
    m_message->setVisible(!done);
    if (!done)
        return;
    m_amount->setValue(0);
    m_reason->clear();
    m_context.report(tr("The credit score is changed."));
}

void CreditPage::refreshButtons()
{
    const CaseState& state = m_context.state();
    const bool scored = concernsMiniGame(state, miniGameChapter());
    const bool editable = m_context.isEditable() && m_context.session() && !state.subject.name.isEmpty() && scored;
    m_scored->setVisible(m_context.openCase() && !scored);
    for (QWidget* part :
         {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_decision)})
        part->setEnabled(editable);
    m_add->setEnabled(editable && m_amount->value() != 0 && !m_reason->text().trimmed().isEmpty());
}

} // namespace Mingjing
