// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/inspectedpage.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Mingjing {

class JsonTree;
class ReviewContext;

/// The data of the page on top and of the components on it, as it is now. What changed since the last look is marked.
class DataPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataPane)

public:
    /// \a context must outlive the pane.
    explicit DataPane(ReviewContext& context, QWidget* parent = nullptr);

    JsonTree* tree() const { return m_tree; }

public Q_SLOTS:
    void focusSearch();
    /// Asks for the data anew.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const InspectedPage& page);
    void watchTrace();

    ReviewContext& m_context;
    QLineEdit* m_search = nullptr;
    QLabel* m_route = nullptr;
    JsonTree* m_tree = nullptr;
    QTimer m_waiting;
    InspectedPage m_page;
    int m_seen = 0;
    bool m_shown = false;
};

} // namespace Mingjing
