// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/batchintake.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/rowtable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

void BatchIntakeModel::setFiles(const QStringList& files)
{
    beginResetModel();
    m_rows.clear();
    for (const QString& file : files)
        m_rows.append({file});
    endResetModel();
}

void BatchIntakeModel::setRow(int row, BatchIntakeRow::State state, const QString& caseId, const QString& detail)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_rows[row].state = state;
    m_rows[row].caseId = caseId;
    m_rows[row].detail = detail;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BatchIntakeModel::partRow(int row, const QStringList& roots)
{
    if (row < 0 || row >= m_rows.size() || roots.size() < 2)
        return;
    const QString file = m_rows.at(row).file;
    m_rows[row] = {file, roots.constFirst()};
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    beginInsertRows({}, row + 1, row + int(roots.size()) - 1);
    for (int i = 1; i < roots.size(); ++i)
        m_rows.insert(row + i, {file, roots.at(i)});
    endInsertRows();
}

int BatchIntakeModel::count(BatchIntakeRow::State state) const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const BatchIntakeRow& row) { return row.state == state; }));
}

int BatchIntakeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchIntakeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchIntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("File"), tr("Result"), tr("Case or reason")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

QVariant BatchIntakeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const BatchIntakeRow& row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return plainToolTip(row.detail.isEmpty() ? row.file : row.file + u'\n' + row.detail);
    if (role == Qt::ForegroundRole && index.column() == StateColumn) {
        if (row.state == BatchIntakeRow::State::Refused)
            return Appearance::colour(Appearance::Role::Violation);
        if (row.state == BatchIntakeRow::State::Taken)
            return Appearance::colour(Appearance::Role::Pass);
        return Appearance::colour(Appearance::Role::Muted);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == FileColumn) {
        const QString name = QFileInfo(row.file).fileName();
        return row.root.isEmpty() ? name : name + QStringLiteral(" › ") + row.root;
    }
    if (index.column() == DetailColumn)
        return row.detail.isEmpty() ? row.caseId : row.detail;
    switch (row.state) {
    case BatchIntakeRow::State::Waiting:
        return tr("Waiting");
    case BatchIntakeRow::State::Reading:
        return tr("Reading…");
    case BatchIntakeRow::State::Taken:
        return tr("New case");
    case BatchIntakeRow::State::Known:
        return tr("Known already");
    case BatchIntakeRow::State::Refused:
        return tr("Refused");
    case BatchIntakeRow::State::Stopped:
        return tr("Not read");
    }
    return {};
}

BatchIntakePanel::BatchIntakePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new BatchIntakeModel(this)),
      m_table(new QTableView),
      m_summary(new QLabel),
      m_progress(new QProgressBar),
      m_close(new QPushButton)
{
    m_table->setModel(m_model);
    showAsRows(m_table, tr("Packages taken in"), 8);
    m_table->setColumnWidth(BatchIntakeModel::FileColumn, 320);
    m_table->setColumnWidth(BatchIntakeModel::StateColumn, 130);
    m_table->setMinimumHeight(140);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(220);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_working)
            Q_EMIT cancelRequested();
        else
            hide();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QString caseId = m_model->rows().at(index.row()).caseId;
        if (!caseId.isEmpty())
            Q_EMIT caseChosen(caseId);
    });
    hide();
}

BatchIntakePanel::~BatchIntakePanel() = default;

void BatchIntakePanel::begin(const QStringList& files)
{
    m_working = true;
    m_model->setFiles(files);
    m_progress->setRange(0, int(files.size()));
    m_progress->show();
    m_close->setText(tr("Stop"));
    updateSummary();
    show();
}

void BatchIntakePanel::setRow(int row, BatchIntakeRow::State state, const QString& caseId, const QString& detail)
{
    m_model->setRow(row, state, caseId, detail);
    m_table->scrollTo(m_model->index(row, 0));
    updateSummary();
}

void BatchIntakePanel::partRow(int row, const QStringList& roots)
{
    m_model->partRow(row, roots);
    m_progress->setRange(0, m_model->rowCount());
    updateSummary();
}

void BatchIntakePanel::end()
{
    m_working = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BatchIntakeRow::State state = m_model->rows().at(row).state;
        if (state == BatchIntakeRow::State::Waiting || state == BatchIntakeRow::State::Reading)
            m_model->setRow(row, BatchIntakeRow::State::Stopped, {}, {});
    }
    m_progress->hide();
    m_close->setText(tr("Close"));
    updateSummary();
}

void BatchIntakePanel::updateSummary()
{
    using State = BatchIntakeRow::State;
    const int open = m_model->count(State::Waiting) + m_model->count(State::Reading);
    m_progress->setValue(m_model->rowCount() - open);
    m_summary->setText(tr("%1 packages: %2 new cases, %3 known already, %4 refused, %5 not read")
                           .arg(m_model->rowCount())
                           .arg(m_model->count(State::Taken))
                           .arg(m_model->count(State::Known))
                           .arg(m_model->count(State::Refused))
                           .arg(open + m_model->count(State::Stopped)));
}

} // namespace Mingjing
