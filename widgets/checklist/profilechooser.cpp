// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/profilechooser.h"

#include "review/cases/casestate.h"
#include "review/checklist/checklist.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/localized.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace Mingjing {

ProfileChooser::ProfileChooser(QAction* edit, QWidget* parent)
    : QWidget(parent), m_list(new QComboBox), m_words(new QLabel)
{
    m_list->setAccessibleName(tr("Profile"));
    m_list->installEventFilter(this);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    auto* button = new QToolButton;
    button->setDefaultAction(edit);
    button->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    layout->addWidget(button);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < m_profiles.size())
            Q_EMIT chosen(m_profiles.at(index));
    });
}

/// A choice is an act in the journal: neither the wheel nor a key in passing makes one, only the opened list.
bool ProfileChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Space
            || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (moves)
            m_list->showPopup();
        const bool steps = key->key() == Qt::Key_Home || key->key() == Qt::Key_End || key->key() == Qt::Key_PageUp
            || key->key() == Qt::Key_PageDown;
        const bool types = !key->text().isEmpty() && key->text().at(0).isPrint();
        if (moves || steps || types)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProfileChooser::setProfiles(const QList<AuditProfile>& profiles)
{
    m_profiles = profiles;
}

void ProfileChooser::fill(const CaseState* state)
{
    m_list->clear();
    int current = m_profiles.isEmpty() ? -1 : 0;
    for (const AuditProfile& profile : std::as_const(m_profiles)) {
        if (state && state->profile && state->profile->id == profile.id)
            current = m_list->count();
        m_list->addItem(localized(profile.name));
        m_list->setItemData(m_list->count() - 1, plainToolTip(localized(profile.description)), Qt::ToolTipRole);
    }
    if (state && state->profile && (current < 0 || m_profiles.at(current).id != state->profile->id)) {
        // Chosen elsewhere, or deleted since: the case keeps it.
        m_list->addItem(localized(state->profile->name));
        current = m_list->count() - 1;
    }
    m_list->setCurrentIndex(current);
    m_list->setToolTip(m_list->itemData(current, Qt::ToolTipRole).toString());
}

void ProfileChooser::show(const CaseState* state, const Checklist* checklist, bool editable)
{
    fill(state);
    m_list->setEnabled(editable);
    setVisible(state);
    if (!state || !checklist)
        return;
    const ChosenProfile* used = state->profileInUse();
    QString words;
    if (used)
        words = tr("%1 of %2 asked").arg(used->items.size()).arg(checklist->applicableCount());
    else if (state->profile)
        words = tr("of another edition");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setToolTip(used || !state->profile
                            ? QString()
                            : tr("The profile was chosen under another edition. Everything is asked until one is "
                                 "chosen again."));
}

void ProfileChooser::openList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_list->isEnabled())
        m_list->showPopup();
}

QString ProfileChooser::words() const
{
    return m_words->text();
}

} // namespace Mingjing
