// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel of what is touched is put together.
#include "review/specification/catalogue.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/touchedcasesmodel.h"
#include "widgets/specification/comparison/touchedpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

namespace Mingjing {

TouchedPanel::TouchedPanel(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(std::move(catalogue)),
      m_model(new TouchedCasesModel(this)),
      m_carry(new QAction(tr("Carry over…"), this)),
      m_heading(new QLabel),
      m_none(new QLabel(tr("No open case is judged by the old edition."))),
      m_cases(new QTreeView),
      m_pages(new QStackedWidget),
      m_entriesHeading(new QLabel),
      m_entries(new QListWidget),
      m_preview(new QTextBrowser),
      m_confirm(new QPushButton),
      m_cancel(new QPushButton(tr("Back"))),
      m_notice(new NoticeBar)
{
    m_confirm->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    m_carry->setObjectName(QStringLiteral("compare.carry_over"));
    m_carry->setToolTip(tr("Carry the ticked cases over to the new edition…"));
    makeLayout();
    connect(m_carry, &QAction::triggered, this, &TouchedPanel::askToCarryOver);
    connect(m_confirm, &QPushButton::clicked, this, &TouchedPanel::carryOver);
    connect(m_cancel, &QPushButton::clicked, this, &TouchedPanel::leavePreview);
    connect(m_notice, &NoticeBar::cancelRequested, this, [this] {
        m_queue.clear();
        carryNext();
    });
    connect(m_model, &TouchedCasesModel::checkedChanged, this, [this] {
        if (m_pages->currentIndex() == 1 && m_comparison)
            showPreview();
        update();
    });
    connect(m_entries, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT clauseChosen(item->data(Qt::UserRole).toString()); });
    connect(m_entries, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT clauseChosen(item->data(Qt::UserRole).toString()); });
    connect(m_preview, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { Q_EMIT clauseChosen(link.path()); });
    setComparison(nullptr);
}

void TouchedPanel::makeLayout()
{
    auto* splitter = new QSplitter;
    splitter->addWidget(makeCases());
    splitter->addWidget(makePages());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
}

QWidget* TouchedPanel::makeCases()
{
    m_cases->setModel(m_model);
    m_cases->setRootIsDecorated(false);
    m_cases->setUniformRowHeights(true);
    m_cases->setAllColumnsShowFocus(true);
    m_cases->setFrameShape(QFrame::NoFrame);
    m_cases->setAccessibleName(tr("Open cases that the new edition touches"));
    QHeaderView* header = m_cases->header();
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(40);
    header->resizeSection(TouchedCasesModel::ProgramColumn, 170);
    for (const int column :
         {TouchedCasesModel::KeptColumn, TouchedCasesModel::AgainColumn, TouchedCasesModel::FindingsColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_entriesHeading->setFont(bold);

    auto* carry = new QToolButton;
    carry->setDefaultAction(m_carry);
    carry->setFocusPolicy(Qt::TabFocus);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 4, 4);
    line->addWidget(m_heading, 1);
    line->addWidget(carry);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_cases, 1);
    return part;
}

QWidget* TouchedPanel::makePages()
{
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setUniformItemSizes(true);
    m_entries->setTextElideMode(Qt::ElideRight);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entries->setAccessibleName(tr("Entries of the catalogue to check"));
    auto* entries = new QWidget;
    auto* entriesLayout = new QVBoxLayout(entries);
    entriesLayout->setContentsMargins(0, 0, 0, 0);
    entriesLayout->setSpacing(0);
    m_entriesHeading->setContentsMargins(8, 6, 8, 6);
    entriesLayout->addWidget(m_entriesHeading);
    entriesLayout->addWidget(m_entries, 1);

    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What would be opened again"));
    m_preview->document()->setDocumentMargin(8);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->addWidget(new QLabel(tr("Nothing has been changed yet.")), 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* preview = new QWidget;
    auto* previewLayout = new QVBoxLayout(preview);
    previewLayout->setContentsMargins(0, 0, 0, 0);
    previewLayout->setSpacing(0);
    previewLayout->addWidget(m_preview, 1);
    previewLayout->addLayout(buttons);
    m_pages->addWidget(entries);
    m_pages->addWidget(preview);
    return m_pages;
}

} // namespace Mingjing
