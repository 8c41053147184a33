// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/clausepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mingjing {

void ClauseBrowser::makeActions()
{
    m_bar = new QToolBar;
    const auto add = [this](const QString& text, const QString& words, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_bar->addAction(text);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(
            keys.isEmpty()
                ? words
                : tr("%1 (%2)", "action, shortcut").arg(words, keys.constFirst().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_back = add(tr("‹ Back"), tr("To the clause before"), {Qt::ALT | Qt::Key_Left}, &ClauseBrowser::goBack);
    m_forward = add(tr("Forward ›"), tr("To the clause after"), {Qt::ALT | Qt::Key_Right}, &ClauseBrowser::goForward);
    m_bar->addSeparator();
    m_previous =
        add(tr("Previous match"), tr("To the match before"), {Qt::SHIFT | Qt::Key_F3}, &ClauseBrowser::previousMatch);
    m_next = add(tr("Next match"), tr("To the next match"), {Qt::Key_F3}, &ClauseBrowser::nextMatch);
    m_bar->addSeparator();
    m_copyCitation = add(tr("Copy citation"), tr("Copy the clause as a citation"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                         &ClauseBrowser::copyCitation);
    m_copyCitation->setObjectName(QStringLiteral("specification.copy_citation"));
    m_copyId = add(tr("Copy number"), tr("Copy the chapter and number of the clause"), {}, &ClauseBrowser::copyId);

    auto* find = new QAction(tr("Search the specification"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, &ClauseBrowser::focusSearch);
    addAction(find);
}

void ClauseBrowser::makeLayout()
{
    m_search->setPlaceholderText(tr("Search words or numbers"));
    m_search->setAccessibleName(tr("Search the specification"));
    m_search->setClearButtonEnabled(true);
    new QShortcut(Qt::Key_Down, m_search, m_tree, qOverload<>(&QWidget::setFocus), Qt::WidgetShortcut);
    new QShortcut(Qt::Key_Escape, m_search, m_search, &QLineEdit::clear, Qt::WidgetShortcut);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Chapters, sections and clauses"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);

    setFocusProxy(m_tree);

    auto* left = new QWidget;
    auto* searchRow = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_count);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(searchRow);
    leftLayout->addWidget(m_tree, 1);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(2);
    rightLayout->addWidget(m_bar);
    rightLayout->addWidget(m_page, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({380, 580});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(splitter);
}

} // namespace Mingjing
