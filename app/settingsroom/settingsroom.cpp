// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/settingsroom.h"

#include "app/settingsroom/deadlinespage.h"
#include "app/settingsroom/generalpage.h"
#include "app/settingsroom/hintspage.h"
#include "app/settingsroom/packagepage.h"
#include "app/settingsroom/peoplepage.h"
#include "app/settingsroom/reviewerpage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace Mingjing {

SettingsRoom::SettingsRoom(Settings& settings, CalendarShelf& calendars, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_sections(new QListWidget), m_pages(new QStackedWidget)
{
    m_sections->setFixedWidth(180);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setSpacing(2);
    m_sections->setAccessibleName(tr("Sections"));
    addPage(new GeneralPage(settings));
    addPage(new DeadlinesPage(settings, calendars));
    addPage(new PackagePage(settings));
    addPage(new HintsPage(settings));
    addPage(new ReviewerPage(settings));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_pages, 1);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
}

SettingsRoom::~SettingsRoom() = default;

void SettingsRoom::addPeople(PeopleStore& people)
{
    addPage(new PeoplePage(people, m_settings));
}

void SettingsRoom::focusSections()
{
    m_sections->setFocus(Qt::ShortcutFocusReason);
}

void SettingsRoom::addPage(SettingsPage* page)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_pages->addWidget(area);
    auto* section = new QListWidgetItem(page->title(), m_sections);
    section->setSizeHint({0, fontMetrics().height() + 12});
}

} // namespace Mingjing
