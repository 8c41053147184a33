// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/obstaclelist.h"

#include "widgets/common/appearance.h"

#include <QEvent>

namespace Mingjing {

ObstacleList::ObstacleList(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("What stands in the way"));
    connect(this, &QLabel::linkActivated, this, &ObstacleList::followed);
}

void ObstacleList::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    refresh();
}

void ObstacleList::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ObstacleList::refresh()
{
    QStringList lines;
    for (const Entry& entry : std::as_const(m_entries)) {
        const auto role = entry.blocks ? Appearance::Role::Violation : Appearance::Role::Warning;
        const QString style = QStringLiteral("color:%1; text-decoration:none").arg(Appearance::colour(role).name());
        const QString text = entry.sentence.toHtmlEscaped();
        lines.append(
            entry.target.isEmpty()
                ? QStringLiteral("<span style='%1'>%2</span>").arg(style, text)
                : QStringLiteral("<a href='%1' style='%2'>%3 ›</a>").arg(entry.target.toHtmlEscaped(), style, text));
    }
    setText(lines.join(QStringLiteral("<br>")));
    setVisible(!lines.isEmpty());
}

} // namespace Mingjing
