// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/relationspage.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/graph/graphview.h"
#include "widgets/history/historytables.h"
#include "widgets/history/relationpicture.h"
#include "widgets/words/historywords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

namespace Mingjing {

RelationsPage::RelationsPage(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new QStandardItemModel(this)),
      m_table(new QTableView),
      m_graph(new GraphView),
      m_subject(new QLineEdit),
      m_other(new QLineEdit),
      m_kind(new QComboBox),
      m_note(new QLineEdit),
      m_add(new QPushButton(tr("Record"))),
      m_reason(new QLineEdit),
      m_withdraw(new QPushButton(tr("Withdraw"))),
      m_message(new QLabel)
{
    m_table->setModel(m_model);
    showAsRows(m_table, tr("Relations between subjects"), 6);
    m_graph->setAccessibleName(tr("Related subjects as a graph"));
    m_graph->setFrameShape(QFrame::NoFrame);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_graph);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeForm());

    connect(m_add, &QPushButton::clicked, this, &RelationsPage::add);
    connect(m_other, &QLineEdit::returnPressed, this, &RelationsPage::add);
    connect(m_note, &QLineEdit::returnPressed, this, &RelationsPage::add);
    connect(m_withdraw, &QPushButton::clicked, this, &RelationsPage::withdraw);
    connect(m_reason, &QLineEdit::returnPressed, this, &RelationsPage::withdraw);
    connect(m_other, &QLineEdit::textChanged, this, &RelationsPage::refreshButtons);
    connect(m_reason, &QLineEdit::textChanged, this, &RelationsPage::refreshButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RelationsPage::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_context.requestCase(index.siblingAtColumn(0).data(HistoryTables::CaseRole).toString());
    });
    refreshButtons();
}

RelationsPage::~RelationsPage() = default;

QWidget* RelationsPage::makeForm()
{
    m_subject->setPlaceholderText(tr("This subject"));
    m_subject->setAccessibleName(tr("Subject, when it is not that of the case"));
    m_other->setPlaceholderText(tr("Related to"));
    m_other->setAccessibleName(tr("Related subject"));
    m_kind->setAccessibleName(tr("Kind of relation"));
    m_note->setPlaceholderText(tr("Source: register, announcement, document"));
    m_note->setAccessibleName(tr("Source of the relation"));
    m_reason->setPlaceholderText(tr("Why the chosen relation is withdrawn"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    for (const RelationKind kind : relationKinds()) {
        if (kind != RelationKind::Declared)
            m_kind->addItem(HistoryWords::relationKind(kind), relationKindId(kind));
    }
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(4, 0, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_subject, 2);
    row->addWidget(m_other, 3);
    row->addWidget(m_kind);
    row->addWidget(m_note, 3);
    row->addWidget(m_add);
    row->addSpacing(12);
    row->addWidget(m_reason, 3);
    row->addWidget(m_withdraw);
    return form;
}

void RelationsPage::showHistory(const SubjectHistory& history)
{
    const QString chosen = chosenRelation();
    HistoryTables::fillRelations(*m_model, history, m_context.state());
    m_table->resizeColumnsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!chosen.isEmpty() && m_model->index(row, 0).data(HistoryTables::OwnRelationRole).toString() == chosen)
            m_table->selectRow(row);
    }
    m_graph->setGraph(relationPicture(history));
    refreshButtons();
}

QString RelationsPage::chosenRelation() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(HistoryTables::OwnRelationRole).toString() : QString();
}

void RelationsPage::tell(const Result<void>& done, const QString& success)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Violation));
    m_message->setPalette(colours);
    m_message->setText(done ? QString() : errorText(done.error()));
    m_message->setVisible(!done);
    if (done)
        m_context.report(success);
}

void RelationsPage::add()
{
    if (!m_add->isEnabled())
        return;
    Relation relation;
    relation.subject = m_subject->text().trimmed();
    relation.other = m_other->text();
    relation.kind = relationKindFromId(m_kind->currentData().toString()).value_or(RelationKind::Other);
    relation.note = m_note->text();
    const Result<QString> done = m_context.session()->recordRelation(relation);
    if (done) {
        m_other->clear();
        m_note->clear();
    }
    tell(done ? Result<void>() : done.error(), tr("The relation is recorded."));
}

void RelationsPage::withdraw()
{
    if (!m_withdraw->isEnabled())
        return;
    const Result<void> done = m_context.session()->withdrawRelation(chosenRelation(), m_reason->text());
    if (done)
        m_reason->clear();
    tell(done, tr("The relation is withdrawn."));
}

void RelationsPage::refreshButtons()
{
    const bool editable = m_context.isEditable() && m_context.session();
    const bool own = !chosenRelation().isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_other),
                          static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_note)})
        part->setEnabled(editable);
    m_add->setEnabled(editable && !m_other->text().trimmed().isEmpty());
    m_reason->setEnabled(editable && own);
    m_withdraw->setEnabled(editable && own && !m_reason->text().trimmed().isEmpty());
}

} // namespace Mingjing
