// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historypane.h"

#include "review/cases/reviewsession.h"
#include "review/cases/strikes.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/history/creditpage.h"
#include "widgets/history/historytables.h"
#include "widgets/history/relationspage.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

HistoryPane::HistoryPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_summary(new QLabel),
      m_tabs(new QTabWidget),
      m_cases(new QStandardItemModel(this)),
      m_offences(new QStandardItemModel(this)),
      m_casesTable(makeTable(m_cases, tr("Former cases"))),
      m_offencesTable(makeTable(m_offences, tr("Offences per clause"))),
      m_relations(new RelationsPage(context)),
      m_credit(new CreditPage(context))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(6, 4, 6, 2);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_casesTable, tr("Former cases"));
    m_tabs->addTab(m_offencesTable, tr("Offences per clause"));
    m_tabs->addTab(m_relations, tr("Related subjects"));
    m_tabs->addTab(m_credit, tr("Credit score"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    connect(&m_context, &ReviewContext::caseChanged, this, &HistoryPane::refresh);
    connect(&m_context, &ReviewContext::stateChanged, this, &HistoryPane::refresh);
    refresh();
}

HistoryPane::~HistoryPane() = default;

QTableView* HistoryPane::makeTable(QStandardItemModel* model, const QString& name)
{
    auto* table = new QTableView;
    table->setModel(model);
    showAsRows(table, name, 6);
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QString caseId = index.siblingAtColumn(0).data(HistoryTables::CaseRole).toString();
        if (!caseId.isEmpty())
            m_context.requestCase(caseId);
    });
    return table;
}

void HistoryPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPane::focusList()
{
    if (QWidget* page = m_tabs->currentWidget(); page == m_casesTable || page == m_offencesTable)
        page->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPane::refresh()
{
    if (!isVisible())
        return;
    const OpenCase* open = m_context.openCase();
    const ReviewSession* session = m_context.session();
    m_tabs->setEnabled(open && session);
    m_history = {};
    QString told = open ? tr("In a replay only what a decision was based on is known of other cases: see the decision.")
                        : tr("No case is open.");
    if (open && session) {
        const Result<SubjectHistory> history = session->history();
        if (history) {
            m_history = *history;
            const Edition none;
            const Edition& edition = open->edition ? *open->edition : none;
            const StrikeCount own = countStrikes(edition, m_history, {}, StrikeScope::Subject);
            const StrikeCount circle = countStrikes(edition, m_history, {}, StrikeScope::Circle);
            told = m_history.subject.isEmpty()
                ? tr("The case names no subject: only earlier cases of this program without a subject are found.")
                : tr("%1 · decisions that count against it: %2 · with related subjects: %3 · related subjects: %4",
                     "subject, numbers")
                      .arg(m_history.subject)
                      .arg(own.counted.size())
                      .arg(circle.counted.size())
                      .arg(m_history.related.size());
        } else {
            told = errorText(history.error());
        }
    }
    m_summary->setText(told);
    HistoryTables::fillCases(*m_cases, m_history);
    m_casesTable->resizeColumnsToContents();
    const Edition none;
    HistoryTables::fillOffences(*m_offences, m_history, m_context.state(),
                                open && open->edition ? *open->edition : none);
    m_offencesTable->resizeColumnsToContents();
    m_relations->showHistory(m_history);
    m_credit->showHistory(m_history);
}

} // namespace Mingjing
