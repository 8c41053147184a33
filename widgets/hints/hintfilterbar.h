// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/hints/hintsfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Mingjing {

/// Which hints are shown, and how many that are.
class HintFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintFilterBar)

public:
    explicit HintFilterBar(QWidget* parent = nullptr);

    const HintChoice& choice() const { return m_choice; }
    void setChoice(const HintChoice& choice);
    /// The check item that “this item” speaks of: its clauses; empty: none.
    void setItem(const QStringList& clauses);
    void setCount(int shown, int all);
    void focusText();

Q_SIGNALS:
    void choiceChanged(const Mingjing::HintChoice& choice);
    /// Down or Return in the text: to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    HintChoice m_choice;
    QStringList m_item;
    bool m_filling = false;
    QLineEdit* m_text = nullptr;
    QComboBox* m_standing = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_confidence = nullptr;
    QComboBox* m_layer = nullptr;
    QToolButton* m_onlyItem = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace Mingjing
