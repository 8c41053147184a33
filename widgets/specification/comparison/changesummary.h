// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/specification/comparison/changekind.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QToolButton;

namespace Mingjing {

class Comparison;

/// “added 3 · removed 1 · reworded 12 …”: each a button that leaves only changes of its kind.
class ChangeSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeSummary)

public:
    explicit ChangeSummary(QWidget* parent = nullptr);

    /// May be null. Forgets which kinds were chosen.
    void setComparison(const Comparison* comparison);
    /// The kinds that were clicked; empty: all.
    QSet<ChangeKind> chosen() const;
    QToolButton* button(ChangeKind kind) const { return m_buttons.value(kind); }

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintButtons();

    QHash<ChangeKind, QToolButton*> m_buttons;
};

} // namespace Mingjing
