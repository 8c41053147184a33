// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Mingjing {

class HintBook;

/// One line: what hints are, how far the scan is, and what it did not look at.
class HintScanLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintScanLine)

public:
    /// \a book must outlive the line.
    explicit HintScanLine(HintBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void coverageRequested();

private:
    void refresh();

    HintBook& m_book;
    QLabel* m_nature = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_coverage = nullptr;
    QToolButton* m_scan = nullptr;
};

} // namespace Mingjing
