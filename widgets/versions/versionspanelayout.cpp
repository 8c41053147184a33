// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How VersionsPane is put together.
#include "widgets/versions/changedfilesmodel.h"
#include "widgets/versions/diffview.h"
#include "widgets/versions/versionspane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

namespace Mingjing {

void VersionsPane::makeLists()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(ChangedFilesModel::PathColumn);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files"));
    m_filter->setClearButtonEnabled(true);
    m_files->setModel(m_filtered);
    m_files->setAccessibleName(tr("Changed files"));
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setWordWrap(false);
    m_files->setShowGrid(false);
    m_files->setTabKeyNavigation(false);
    m_files->setTextElideMode(Qt::ElideLeft);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->horizontalHeader()->hide();
    m_files->verticalHeader()->hide();
    m_files->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_files->horizontalHeader()->setMinimumSectionSize(10);
    m_files->setColumnWidth(ChangedFilesModel::KindColumn, fontMetrics().height() + 6);
    m_files->setColumnWidth(ChangedFilesModel::AmountColumn,
                            fontMetrics().horizontalAdvance(QStringLiteral("+0000 −0000")));
    m_files->horizontalHeader()->setSectionResizeMode(ChangedFilesModel::PathColumn, QHeaderView::Stretch);
    for (QTreeWidget* tree : {m_findings, m_facts}) {
        tree->setHeaderHidden(true);
        tree->setColumnCount(2);
        tree->setTextElideMode(Qt::ElideMiddle);
        tree->setUniformRowHeights(true);
        tree->header()->setStretchLastSection(false);
        tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    }
    m_findings->setObjectName(QStringLiteral("touchedFindings"));
    m_facts->setObjectName(QStringLiteral("factChanges"));
    m_findings->setAccessibleName(tr("Findings and what became of their lines"));
    m_facts->setAccessibleName(tr("What the program gained and lost"));
}

void VersionsPane::makeLayout()
{
    makeLists();
    m_from->setAccessibleName(tr("The older version"));
    m_to->setAccessibleName(tr("The newer version"));
    for (QComboBox* box : {m_from, m_to})
        box->setMinimumContentsLength(22);
    m_file->setText(tr("Compare with a file…"));
    m_receive->setText(tr("Receive resubmission…"));
    m_receive->setToolTip(tr("Take a new package of this program into the open case"));
    m_cancel->setText(tr("Stop"));
    m_progress->setMaximumWidth(160);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_from);
    bar->addWidget(new QLabel(QStringLiteral("→")));
    bar->addWidget(m_to);
    bar->addSpacing(8);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    bar->addWidget(m_file);
    bar->addWidget(m_receive);

    auto* files = new QWidget;
    auto* filesLayout = new QVBoxLayout(files);
    filesLayout->setContentsMargins(4, 4, 4, 0);
    filesLayout->addWidget(m_filter);
    filesLayout->addWidget(m_files, 1);
    m_tabs->addTab(files, tr("Files"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_facts, tr("Gained and lost"));
    m_tabs->setDocumentMode(true);

    auto* splitter = new QSplitter;
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({330, 900});
    splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
}

} // namespace Mingjing
