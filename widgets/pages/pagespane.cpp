// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/pagespane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/pages/pagesmodel.h"
#include "widgets/source/packagetreemodel.h"

#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mingjing {

PagesPane::PagesPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(new PagesModel(context, this)),
      m_files(new PackageTreeModel(this)),
      m_pageList(new QListView),
      m_fileTree(new QTreeView),
      m_heading(new QLabel)
{
    m_heading->setContentsMargins(6, 4, 6, 2);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_pageList->setModel(m_pages);
    m_pageList->setUniformItemSizes(true);
    m_pageList->setTextElideMode(Qt::ElideMiddle);
    m_pageList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pageList->setMinimumWidth(150);
    m_pageList->setAccessibleName(tr("Pages"));
    m_fileTree->setModel(m_files);
    m_fileTree->setHeaderHidden(true);
    m_fileTree->setUniformRowHeights(true);
    m_fileTree->setIndentation(14);
    m_fileTree->setTextElideMode(Qt::ElideMiddle);
    m_fileTree->setAccessibleName(tr("Files"));

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_heading);
    upperLayout->addWidget(m_pageList, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_fileTree);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    const auto showPage = [this](const QModelIndex& index) {
        if (index.isValid())
            m_context.selectPage(index.data(PagesModel::RouteRole).toString());
    };
    connect(m_pageList, &QListView::clicked, this, showPage);
    connect(m_pageList, &QListView::activated, this, showPage);
    const auto showFile = [this](const QModelIndex& index) {
        if (index.isValid() && !index.data(PackageTreeModel::IsFolderRole).toBool())
            m_context.selectSource({index.data(PackageTreeModel::PathRole).toString(), 0, 0});
    };
    connect(m_fileTree, &QTreeView::clicked, this, showFile);
    connect(m_fileTree, &QTreeView::activated, this, showFile);
    connect(&m_context, &ReviewContext::caseChanged, this, &PagesPane::reset);
    connect(&m_context, &ReviewContext::stateChanged, this, &PagesPane::updateHeading);
    connect(&m_context, &ReviewContext::pageSelected, this,
            [this](const QString& route) { m_pageList->setCurrentIndex(m_pages->indexOf(route)); });
    connect(&m_context, &ReviewContext::sourceSelected, this, [this](const SourcePlace& place) {
        const QModelIndex index = m_files->indexOf(place.file);
        m_fileTree->setCurrentIndex(index);
        m_fileTree->scrollTo(index);
    });
    updateHeading();
}

PagesPane::~PagesPane() = default;

void PagesPane::focusPages()
{
    m_pageList->setFocus(Qt::ShortcutFocusReason);
}

void PagesPane::focusFiles()
{
    m_fileTree->setFocus(Qt::ShortcutFocusReason);
}

void PagesPane::showNextUnseenPage()
{
    const int count = m_pages->rowCount();
    const int start = m_pageList->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const QModelIndex index = m_pages->index((start + step + count) % count);
        if (!index.data(PagesModel::ViewedRole).toBool()) {
            m_context.selectPage(index.data(PagesModel::RouteRole).toString());
            return;
        }
    }
    m_context.report(tr("Every page has been viewed."));
}

void PagesPane::reset()
{
    const OpenCase* openCase = m_context.openCase();
    m_files->setEntries(openCase ? openCase->package->entries() : QList<PackageEntry>());
    updateHeading();
}

void PagesPane::updateHeading()
{
    m_heading->setText(tr("Pages viewed: %1/%2").arg(m_pages->viewedCount()).arg(m_pages->rowCount()));
}

} // namespace Mingjing
