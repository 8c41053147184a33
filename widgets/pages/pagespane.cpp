// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/pagespane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/pages/pagesmodel.h"
#include "widgets/source/packagetreemodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QToolButton>
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
      m_heading(new QLabel),
      m_unseen(new QAction(tr("Only what nobody has looked at"), this))
{
    m_unseen->setCheckable(true);
    connect(m_unseen, &QAction::toggled, this, &PagesPane::filter);
    auto* unseenButton = new QToolButton;
    unseenButton->setDefaultAction(m_unseen);
    unseenButton->setText(tr("Not seen"));
    unseenButton->setAutoRaise(true);
    connect(m_unseen, &QAction::changed, unseenButton, [unseenButton] { unseenButton->setText(tr("Not seen")); });
    m_heading->setWordWrap(true);
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
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(unseenButton, 0, Qt::AlignTop);
    upperLayout->addLayout(head);
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
        m_opened.insert(place.file);
        updateHeading();
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
    m_opened.clear();
    updateHeading();
}

UnseenParts PagesPane::unseen() const
{
    const OpenCase* openCase = m_context.openCase();
    if (!openCase)
        return {};
    LookedForParts parts;
    for (const ManifestPage& page : openCase->manifest.pages)
        parts.pages.append(page.route);
    for (const PackageEntry& entry : openCase->package->entries()) {
        if (isReadableFile(entry.path))
            parts.files.append(entry.path);
    }
    for (const CheckItem& item : openCase->checklist.items) {
        if (item.applicability.applies())
            parts.items.append(item.id);
    }
    return unseenParts(m_context.state(), parts, m_opened);
}

void PagesPane::updateHeading()
{
    const UnseenParts left = unseen();
    m_heading->setText(tr("Pages viewed: %1/%2").arg(m_pages->viewedCount()).arg(m_pages->rowCount()));
    m_heading->setToolTip(
        tr("Nobody has looked at: %1 pages, %2 files; %3 items without a verdict. Files count from when "
           "the case was opened here.")
            .arg(left.pages.size())
            .arg(left.files.size())
            .arg(left.items.size()));
    m_heading->setStatusTip(m_heading->toolTip());
    if (m_unseen->isChecked())
        filter();
}

void PagesPane::filter()
{
    const bool only = m_unseen->isChecked();
    const UnseenParts left = only ? unseen() : UnseenParts();
    const int current = m_pageList->currentIndex().row();
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        const bool seen = m_pages->index(row).data(PagesModel::ViewedRole).toBool();
        m_pageList->setRowHidden(row, only && seen && row != current);
    }
    hideSeen({}, QSet<QString>(left.files.cbegin(), left.files.cend()));
    m_heading->setText(only ? tr("Not seen: %1 pages, %2 files, %3 items")
                                  .arg(left.pages.size())
                                  .arg(left.files.size())
                                  .arg(left.items.size())
                            : tr("Pages viewed: %1/%2").arg(m_pages->viewedCount()).arg(m_pages->rowCount()));
}

bool PagesPane::hideSeen(const QModelIndex& folder, const QSet<QString>& unseen)
{
    const bool only = m_unseen->isChecked();
    bool empty = true;
    for (int row = 0; row < m_files->rowCount(folder); ++row) {
        const QModelIndex index = m_files->index(row, 0, folder);
        const bool hide = index.data(PackageTreeModel::IsFolderRole).toBool()
            ? hideSeen(index, unseen)
            : only && index != m_fileTree->currentIndex()
                && !unseen.contains(index.data(PackageTreeModel::PathRole).toString());
        m_fileTree->setRowHidden(row, folder, hide);
        empty = empty && hide;
    }
    return only && empty;
}

} // namespace Mingjing
