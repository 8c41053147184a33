// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deadlines/duepane.h"

#include "widgets/common/rowtable.h"
#include "widgets/deadlines/duecalendar.h"
#include "widgets/deadlines/duemodel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace Mingjing {

namespace {

constexpr int all = 100;

} // namespace

DuePane::DuePane(QWidget* parent)
    : QWidget(parent),
      m_model(new DueModel(this)),
      m_calendar(new DueCalendar),
      m_table(new QTableView),
      m_groups(new QButtonGroup(this)),
      m_allDays(new QPushButton),
      m_empty(new QLabel(tr("Nothing is due.")))
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    addGroup(all, tr("All"));
    addGroup(int(DueGroup::Overdue), tr("Overdue"));
    addGroup(int(DueGroup::ToAnswer), tr("To answer"));
    addGroup(int(DueGroup::Today), tr("Today"));
    addGroup(int(DueGroup::Week), tr("Within 7 days"));
    addGroup(int(DueGroup::Later), tr("Later"));
    addGroup(int(DueGroup::Ban), tr("Running bans"));
    for (QAbstractButton* button : m_groups->buttons())
        bar->addWidget(button);
    bar->addStretch();
    bar->addWidget(m_allDays);
    m_groups->button(all)->setChecked(true);

    m_table->setModel(m_model);
    showAsRows(m_table, tr("Due dates"), 14);
    m_table->setAlternatingRowColors(true);
    const int widths[] = {170, 150, 180, 190, 260, 200};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* legend = new QLabel(tr("Orange or red: deadlines of that day. Blue: bans that end. Choose a day to see its "
                                 "cases."));
    legend->setWordWrap(true);
    legend->setForegroundRole(QPalette::PlaceholderText);
    m_calendar->setFixedWidth(340);
    m_calendar->setMinimumHeight(300);
    auto* right = new QVBoxLayout;
    right->addWidget(m_calendar);
    right->addWidget(legend);
    right->addStretch();
    auto* left = new QVBoxLayout;
    left->addLayout(bar);
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(left, 1);
    layout->addLayout(right);

    connect(m_groups, &QButtonGroup::idClicked, this, &DuePane::refresh);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DuePane::chooseDay);
    connect(m_calendar, &QCalendarWidget::activated, this, &DuePane::chooseDay);
    connect(m_allDays, &QPushButton::clicked, this, [this] { chooseDay({}); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseChosen(index.data(DueModel::CaseIdRole).toString()); });
    refresh();
}

DuePane::~DuePane() = default;

void DuePane::addGroup(int id, const QString& name)
{
    auto* button = new QPushButton(name);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_groups->addButton(button, id);
    button->setProperty("name", name);
}

void DuePane::setRows(const QList<DueRow>& rows)
{
    m_model->setRows(rows);
    m_calendar->setRows(rows);
    refresh();
}

void DuePane::chooseDay(QDate day)
{
    m_day = day;
    refresh();
}

void DuePane::refresh()
{
    for (QAbstractButton* button : m_groups->buttons()) {
        const int id = m_groups->id(button);
        const int count = id == all ? int(m_model->allRows().size()) : m_model->countOf(static_cast<DueGroup>(id));
        button->setText(tr("%1 (%2)", "group, count").arg(button->property("name").toString()).arg(count));
    }
    const int chosen = m_groups->checkedId();
    m_model->show(chosen == all ? std::nullopt : std::optional(static_cast<DueGroup>(chosen)), m_day);
    m_allDays->setVisible(m_day.isValid());
    m_allDays->setText(tr("Only %1: show all days").arg(QLocale().toString(m_day, QLocale::ShortFormat)));
    const bool none = m_model->rowCount() == 0;
    m_table->setHidden(none);
    m_empty->setVisible(none);
    if (!none && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void DuePane::takeFocus()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void DuePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
}

} // namespace Mingjing
