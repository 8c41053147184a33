// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/acthistory.h"

#include <memory>

class QAction;

namespace Mingjing {

class ReviewContext;

/// Undo and redo of verdicts and findings of the open case, while nothing is issued. Says what it did.
class UndoActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoActs)

public:
    /// \a context must outlive it.
    explicit UndoActs(ReviewContext& context, QObject* parent = nullptr);
    ~UndoActs() override;

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

private:
    void enterCase();
    void update();
    void undo();
    void redo();
    void show(const PastAct& act);

    ReviewContext& m_context;
    std::unique_ptr<ActHistory> m_history;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace Mingjing
