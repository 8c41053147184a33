// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Mingjing {

/// How far a checklist is. Counts are items.
struct ChecklistCounts {
    int passes = 0;
    int violations = 0;
    int notApplicable = 0;
    int unsure = 0;
    /// All that must be judged: items that apply and that the profile asks, and those that were judged all the same.
    int total = 0;
    /// All that apply, asked or not.
    int all = 0;

    int judged() const { return passes + violations + notApplicable + unsure; }
    bool operator==(const ChecklistCounts&) const = default;
};

/// A thin bar with a part for each verdict, and “41/187” beside it.
class ChecklistProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistProgress)

public:
    explicit ChecklistProgress(QWidget* parent = nullptr);

    void setCounts(const ChecklistCounts& counts);
    const ChecklistCounts& counts() const { return m_counts; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString label() const;
    void updateWords();

    ChecklistCounts m_counts;
};

} // namespace Mingjing
