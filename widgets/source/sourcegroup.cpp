// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcegroup.h"

#include "review/base/visibletext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/source/findbar.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/textviewer.h"

#include <QFileInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Mingjing {

SourceGroup::SourceGroup(QWidget* parent) : QWidget(parent), m_tabs(new QTabWidget), m_find(new FindBar)
{
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_find);
    connect(m_find, &FindBar::closed, this, &SourceGroup::focusText);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &SourceGroup::closeRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SourceGroup::frontChanged);
}

SourceGroup::~SourceGroup()
{
    // The tabs go before the find bar that looks into them, and nobody is told.
    disconnect(m_tabs, nullptr, this, nullptr);
    m_find->setEditor(nullptr);
}

int SourceGroup::count() const
{
    return m_tabs->count();
}

SourceTab* SourceGroup::tabAt(int index) const
{
    return qobject_cast<SourceTab*>(m_tabs->widget(index));
}

int SourceGroup::indexOf(const QString& path) const
{
    for (int i = 0; i < count(); ++i) {
        if (tabAt(i)->path() == path)
            return i;
    }
    return -1;
}

int SourceGroup::currentIndex() const
{
    return m_tabs->currentIndex();
}

void SourceGroup::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

SourceTab* SourceGroup::currentTab() const
{
    return tabAt(m_tabs->currentIndex());
}

TextViewer* SourceGroup::currentText() const
{
    const SourceTab* tab = currentTab();
    return tab ? tab->text() : nullptr;
}

SourceEditor* SourceGroup::currentEditor() const
{
    const TextViewer* text = currentText();
    return text ? text->original() : nullptr;
}

SourcePlace SourceGroup::here() const
{
    const SourceTab* tab = currentTab();
    if (!tab)
        return {};
    const SourceEditor* editor = currentEditor();
    return editor ? SourcePlace{tab->path(), editor->currentLine(), editor->currentColumn()}
                  : SourcePlace{tab->path(), 0, 0};
}

int SourceGroup::add(SourceTab* tab)
{
    const int index = m_tabs->addTab(tab, visibleText(QFileInfo(tab->path()).fileName()));
    m_tabs->setTabToolTip(index, plainToolTip(visibleText(tab->path())));
    m_tabs->setCurrentIndex(index);
    return index;
}

SourceTab* SourceGroup::take(int index)
{
    SourceTab* tab = tabAt(index);
    if (tab == currentTab())
        m_find->setEditor(nullptr);
    m_tabs->removeTab(index);
    return tab;
}

void SourceGroup::focusText()
{
    if (TextViewer* text = currentText())
        text->active()->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget* tab = m_tabs->currentWidget())
        tab->setFocus(Qt::ShortcutFocusReason);
}

void SourceGroup::followFront()
{
    TextViewer* text = currentText();
    m_find->setEditor(text ? text->active() : nullptr);
}

} // namespace Mingjing
