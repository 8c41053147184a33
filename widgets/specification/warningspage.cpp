// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/warningspage.h"

#include "review/specification/documentreader.h"
#include "widgets/common/rowtable.h"
#include "widgets/specification/documentview.h"
#include "widgets/specification/warningsmodel.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

WarningsPage::WarningsPage(QWidget* parent)
    : QWidget(parent),
      m_model(new WarningsModel(this)),
      m_none(new QLabel(tr("Everything in this document was read without a warning."))),
      m_table(new QTableView),
      m_document(new DocumentView)
{
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    showAsRows(m_table, tr("Warnings"), 14);
    m_table->setAlternatingRowColors(true);
    m_table->setColumnWidth(WarningsModel::LineColumn, fontMetrics().horizontalAdvance(u'9') * 8);
    m_table->setColumnWidth(WarningsModel::KindColumn, fontMetrics().averageCharWidth() * 40);

    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_document);
    splitter->setSizes({240, 360});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_none);
    layout->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_document->goToLine(index.data(WarningsModel::LineRole).toInt());
    });
}

WarningsPage::~WarningsPage() = default;

void WarningsPage::setEdition(const HeldEdition& held)
{
    const QStringList lines = documentLines(held.document);
    m_document->setLines(lines);
    m_model->setWarnings(held.isValid() ? held.edition->warnings() : QList<SpecificationWarning>(), lines);
    const bool none = m_model->rowCount() == 0;
    m_none->setVisible(none);
    m_table->setVisible(!none);
    if (!none)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace Mingjing
