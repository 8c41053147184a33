// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/settingspage.h"

#include <QGridLayout>
#include <QLabel>

namespace Mingjing {

namespace {

constexpr int nameWidth = 170;
constexpr int widestRow = 800;

} // namespace

SettingsPage::SettingsPage(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(20, 16, 20, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    setMaximumWidth(widestRow);
    auto* heading = new QLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    heading->setFont(large);
    addWide(heading);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addRow(const QString& name, QWidget* control, const QString& explanation)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, 8);
    auto* label = new QLabel(name);
    label->setBuddy(control);
    m_grid->addWidget(label, row + 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(control, row + 1, 1, Qt::AlignLeft);
    control->setAccessibleName(QString(name).remove(u'&'));
    if (explanation.isEmpty())
        return;
    control->setAccessibleDescription(explanation);
    m_grid->addWidget(note(explanation), row + 2, 1);
}

void SettingsPage::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void SettingsPage::addHeading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_grid->setRowMinimumHeight(m_grid->rowCount(), 14);
    addWide(label);
}

void SettingsPage::addStretch()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

QLabel* SettingsPage::note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace Mingjing
