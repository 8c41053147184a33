// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deadlines/duerows.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace Mingjing {

class DueCalendar;
class DueModel;

/// What is due in all cases: overdue, to answer, today, within a week, later, and the bans that run; and a calendar.
class DuePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuePane)

public:
    explicit DuePane(QWidget* parent = nullptr);
    ~DuePane() override;

    void setRows(const QList<DueRow>& rows);
    DueModel* model() const { return m_model; }
    DueCalendar* calendar() const { return m_calendar; }
    void takeFocus();

Q_SIGNALS:
    void caseChosen(const QString& caseId);
    /// The pane is shown: it wants rows that are of now.
    void wanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addGroup(int id, const QString& name);
    void refresh();
    void chooseDay(QDate day);

    DueModel* m_model = nullptr;
    DueCalendar* m_calendar = nullptr;
    QTableView* m_table = nullptr;
    QButtonGroup* m_groups = nullptr;
    QPushButton* m_allDays = nullptr;
    QLabel* m_empty = nullptr;
    QStringList m_names;
    QDate m_day;
};

} // namespace Mingjing
