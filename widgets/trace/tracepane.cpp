// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/trace/tracemodel.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Mingjing {

TracePane::TracePane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit),
      m_table(new QTableView)
{
    m_filtered->setSourceModel(new TraceModel(context, this));
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter calls"));
    m_filter->setClearButtonEnabled(true);
    auto* capture = new QPushButton(tr("Add as evidence"));
    capture->setToolTip(tr("Record the chosen calls as evidence"));

    m_table->setModel(m_filtered);
    showAsRows(m_table, tr("Calls"), 6);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(TraceModel::TimeColumn, 64);
    m_table->setColumnWidth(TraceModel::ApiColumn, 200);
    m_table->setColumnWidth(TraceModel::ArgumentsColumn, 360);
    m_table->setColumnWidth(TraceModel::PlaceColumn, 240);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 4, 4, 0);
    bar->addWidget(m_filter, 1);
    bar->addWidget(capture);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(capture, &QPushButton::clicked, this, &TracePane::captureSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_context.selectCall(m_filtered->mapToSource(current).row()); });
    connect(&m_context, &ReviewContext::stateChanged, capture,
            [this, capture] { capture->setEnabled(m_context.isEditable()); });
}

TracePane::~TracePane() = default;

void TracePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void TracePane::captureSelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_context.isEditable()) {
        m_context.report(tr("Choose the calls that show the violation first."));
        return;
    }
    std::sort(rows.begin(), rows.end());
    Evidence evidence;
    evidence.kind = EvidenceKind::Trace;
    for (const QModelIndex& row : rows) {
        const RecordedCall& call = m_context.calls().at(m_filtered->mapToSource(row).row());
        evidence.route = call.page;
        evidence.calls.append(call.toJson());
    }
    const auto id = m_context.session()->captureEvidence(evidence);
    if (!id) {
        m_context.report(errorText(id.error()));
        return;
    }
    m_context.report(tr("%n calls are evidence %1.", nullptr, int(rows.size())).arg(*id));
    m_context.announceEvidence(*id);
}

} // namespace Mingjing
