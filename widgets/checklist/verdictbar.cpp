// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/verdictbar.h"

#include "widgets/checklist/verdictrole.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Mingjing {

VerdictBar::VerdictBar(QWidget* parent) : QWidget(parent), m_note(new QLineEdit)
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(addVerdict(Verdict::Pass, u'P', Qt::Key_1));
    buttons->addWidget(addVerdict(Verdict::Violation, u'V', Qt::Key_2));
    buttons->addWidget(addVerdict(Verdict::NotApplicable, u'N', Qt::Key_3));
    buttons->addWidget(addVerdict(Verdict::Unsure, u'U', Qt::Key_4));

    auto* takeBack = new QAction(tr("Take the verdict back"), this);
    takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    takeBack->setObjectName(QStringLiteral("verdict_unjudged"));
    connect(takeBack, &QAction::triggered, this, [this] { Q_EMIT verdictChosen(Verdict::Unjudged); });
    m_actions.append(takeBack);

    m_note->setPlaceholderText(tr("Note (Return)"));
    m_note->setAccessibleName(tr("Note to the check item"));
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::editingFinished, this, &VerdictBar::finishNote);
    connect(m_note, &QLineEdit::returnPressed, this, &VerdictBar::noteLeft);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    addActions(m_actions);
    setEditable(false);
}

std::optional<Verdict> VerdictBar::verdictForKey(int key)
{
    switch (key) {
    case Qt::Key_P:
        return Verdict::Pass;
    case Qt::Key_V:
        return Verdict::Violation;
    case Qt::Key_N:
        return Verdict::NotApplicable;
    case Qt::Key_U:
        return Verdict::Unsure;
    default:
        return std::nullopt;
    }
}

QToolButton* VerdictBar::addVerdict(Verdict verdict, QChar key, Qt::Key digit)
{
    auto* action = new QAction(tr("Judge: %1").arg(CaseWords::verdict(verdict)), this);
    action->setShortcut(QKeySequence(Qt::CTRL | digit));
    action->setObjectName(QStringLiteral("verdict_") + verdictId(verdict));
    connect(action, &QAction::triggered, this, [this, verdict] { Q_EMIT verdictChosen(verdict); });
    m_actions.append(action);

    auto* button = new QToolButton;
    button->setText(QStringLiteral("%1  %2").arg(key).arg(CaseWords::shortVerdict(verdict)));
    button->setToolTip(
        tr("%1 (%2 in the list, %3 anywhere)", "verdict, key, shortcut")
            .arg(CaseWords::verdict(verdict), QString(key), action->shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleName(CaseWords::verdict(verdict));
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    // The check mark shows what stands, not what was clicked.
    connect(button, &QToolButton::clicked, this, [this, verdict, button] {
        button->setChecked(!button->isChecked());
        Q_EMIT verdictChosen(verdict);
    });
    m_buttons.insert(verdict, button);
    return button;
}

void VerdictBar::showItem(const QString& itemId, Verdict verdict, const QString& note)
{
    const bool other = itemId != m_itemId;
    if (other)
        finishNote();
    m_itemId = itemId;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        mark(it.value(), it.key(), it.key() == verdict);
    if (other || note != m_shownNote || !m_note->hasFocus())
        m_note->setText(note);
    m_shownNote = note;
}

void VerdictBar::mark(QToolButton* button, Verdict verdict, bool stands)
{
    button->setChecked(stands);
    QFont font = this->font();
    font.setBold(stands);
    button->setFont(font);
    QPalette palette = this->palette();
    if (stands)
        palette.setColor(QPalette::ButtonText, Appearance::colour(roleOf(verdict)));
    button->setPalette(palette);
}

void VerdictBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        mark(it.value(), it.key(), it.value()->isChecked());
}

void VerdictBar::setEditable(bool editable)
{
    for (QToolButton* button : std::as_const(m_buttons))
        button->setEnabled(editable);
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(editable);
    m_note->setReadOnly(!editable);
}

QString VerdictBar::note() const
{
    return m_note->text().trimmed();
}

void VerdictBar::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

void VerdictBar::finishNote()
{
    if (note() == m_shownNote || m_note->isReadOnly())
        return;
    m_shownNote = note();
    Q_EMIT noteEdited(m_itemId, m_shownNote);
}

bool VerdictBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_note->setText(m_shownNote);
        Q_EMIT noteLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
