// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Mingjing {

class JsonTree;
class ReviewContext;

/// All that is known of one entry of a trace: what it was given and what came of it, to be unfolded and copied.
class TraceDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceDetails)

public:
    /// \a context must outlive the widget.
    explicit TraceDetails(ReviewContext& context, QWidget* parent = nullptr);

    /// Shows the entry at \a index of the trace; -1: none.
    void show(int index);
    JsonTree* tree() const { return m_tree; }

private:
    ReviewContext& m_context;
    QLabel* m_title = nullptr;
    JsonTree* m_tree = nullptr;
};

} // namespace Mingjing
