// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QTableWidget;

namespace Mingjing {

class ActionRegistry;

/// Every action with its key; the key of the chosen one can be changed in place.
class ShortcutsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsPane)

public:
    /// \a actions must outlive the pane.
    explicit ShortcutsPane(ActionRegistry& actions, QWidget* parent = nullptr);
    ~ShortcutsPane() override;

private:
    void fill();
    void setKey();

    ActionRegistry& m_actions;
    QTableWidget* m_table = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
};

} // namespace Mingjing
