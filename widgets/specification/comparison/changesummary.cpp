// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changesummary.h"

#include "widgets/common/flowlayout.h"
#include "widgets/specification/comparison/comparison.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace Mingjing {

ChangeSummary::ChangeSummary(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const ChangeKind kind : changeKinds()) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Only: %1").arg(ChangeWords::kind(kind)));
        connect(button, &QToolButton::toggled, this, &ChangeSummary::chosenChanged);
        layout->addWidget(button);
        m_buttons.insert(kind, button);
    }
    setComparison(nullptr);
}

void ChangeSummary::setComparison(const Comparison* comparison)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        const int count = comparison ? comparison->count(it.key()) : 0;
        it.value()->setChecked(false);
        it.value()->setEnabled(count > 0);
        const QString words = ChangeWords::counted(it.key(), count);
        it.value()->setText(QStringLiteral("%1 %2").arg(ChangeWords::sign(it.key()), words));
        it.value()->setAccessibleName(words);
    }
    paintButtons();
    Q_EMIT chosenChanged();
}

QSet<ChangeKind> ChangeSummary::chosen() const
{
    QSet<ChangeKind> kinds;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (it.value()->isChecked())
            kinds.insert(it.key());
    }
    return kinds;
}

void ChangeSummary::paintButtons()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        QPalette colours = palette();
        if (it.value()->isEnabled())
            colours.setColor(QPalette::ButtonText, Appearance::colour(ChangeWords::role(it.key())));
        it.value()->setPalette(colours);
    }
}

void ChangeSummary::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintButtons();
}

} // namespace Mingjing
