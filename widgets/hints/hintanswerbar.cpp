// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintanswerbar.h"

#include "review/hints/board/hintboard.h"
#include "widgets/words/hintwords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace Mingjing {

HintAnswerBar::HintAnswerBar(QAction* accept, QAction* dismiss, QAction* edit, QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget)
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {accept, dismiss, edit}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    m_pages->addWidget(buttons);
    m_pages->addWidget(makeDismissal());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 4);
    layout->addWidget(m_pages);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget* HintAnswerBar::makeDismissal()
{
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setAccessibleName(tr("Why it is dismissed"));
    m_reason->lineEdit()->setPlaceholderText(tr("Why it is none"));
    m_reason->lineEdit()->setAccessibleName(tr("Why it is dismissed"));
    for (const QString& reason : {tr("The user never sees or reaches it"), tr("The clause does not mean this"),
                                  tr("A qualification or permission covers it"), tr("Code of others that is not used"),
                                  tr("The rule misread it")})
        m_reason->addItem(reason);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(14);
    m_reason->lineEdit()->installEventFilter(this);
    m_reach = new QComboBox;
    m_reach->setAccessibleName(tr("How far it reaches"));
    m_reach->setToolTip(tr("How far it reaches: beyond this place it is remembered in other cases"));
    m_reach->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reach->setMinimumContentsLength(10);
    m_reach->installEventFilter(this);
    m_dismiss = new QToolButton;
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    auto* cancel = new QToolButton;
    cancel->setText(tr("Cancel"));
    cancel->setFocusPolicy(Qt::TabFocus);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_reason, 3);
    row->addWidget(m_reach, 2);
    row->addWidget(m_dismiss);
    row->addWidget(cancel);
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this](const QString& text) { m_dismiss->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_dismiss, &QToolButton::clicked, this, &HintAnswerBar::finish);
    connect(cancel, &QToolButton::clicked, this, &HintAnswerBar::cancelled);
    return page;
}

void HintAnswerBar::showHint(const BoardHint* hint, bool editable)
{
    const QString id = hint ? hint->hint.id : QString();
    setVisible(hint && editable);
    if (id == m_hint && (isDismissing() || !hint))
        return;
    m_hint = id;
    m_pages->setCurrentIndex(0);
    m_reach->clear();
    if (!hint)
        return;
    m_reach->addItem(HintWords::reach(HintReach::Place), static_cast<int>(HintReach::Place));
    if (!hint->hint.pattern.isEmpty())
        m_reach->addItem(HintWords::reach(HintReach::Pattern), static_cast<int>(HintReach::Pattern));
    if (!hint->hint.fileDigest.isEmpty())
        m_reach->addItem(HintWords::reach(HintReach::File), static_cast<int>(HintReach::File));
    if (!hint->hint.library.isEmpty())
        m_reach->addItem(HintWords::reach(HintReach::Library), static_cast<int>(HintReach::Library));
}

bool HintAnswerBar::isDismissing() const
{
    return m_pages->currentIndex() == 1;
}

void HintAnswerBar::beginDismissal()
{
    m_pages->setCurrentIndex(1);
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_dismiss->setEnabled(false);
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void HintAnswerBar::finish()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty())
        return;
    m_pages->setCurrentIndex(0);
    Q_EMIT dismissed(reason, static_cast<HintReach>(m_reach->currentData().toInt()));
}

bool HintAnswerBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_pages->setCurrentIndex(0);
            Q_EMIT cancelled();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
