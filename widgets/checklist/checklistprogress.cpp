// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistprogress.h"

#include "widgets/common/appearance.h"
#include "widgets/words/casewords.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace Mingjing {

namespace {

constexpr int barHeight = 6;

} // namespace

ChecklistProgress::ChecklistProgress(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateWords();
}

void ChecklistProgress::setCounts(const ChecklistCounts& counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    updateWords();
    update();
}

QString ChecklistProgress::label() const
{
    return QStringLiteral("%1/%2").arg(m_counts.judged()).arg(m_counts.total);
}

void ChecklistProgress::updateWords()
{
    const QString line = QStringLiteral("%1: %2");
    setToolTip(QStringList{
        line.arg(CaseWords::verdict(Verdict::Pass)).arg(m_counts.passes),
        line.arg(CaseWords::verdict(Verdict::Violation)).arg(m_counts.violations),
        line.arg(CaseWords::verdict(Verdict::NotApplicable)).arg(m_counts.notApplicable),
        line.arg(CaseWords::verdict(Verdict::Unsure)).arg(m_counts.unsure),
        line.arg(CaseWords::verdict(Verdict::Unjudged)).arg(m_counts.total - m_counts.judged()),
    }
                   .join(u'\n'));
    const bool partly = m_counts.all > m_counts.total;
    setAccessibleName(partly ? tr("Judged: %1 asked; %2 in all").arg(label()).arg(m_counts.all)
                             : tr("Judged: %1").arg(label()));
}

QSize ChecklistProgress::sizeHint() const
{
    return {120, fontMetrics().height() + 4};
}

void ChecklistProgress::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateWords();
}

void ChecklistProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int labelWidth = fontMetrics().horizontalAdvance(label());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, label());

    const QRectF bar(0, (height() - barHeight) / 2.0, width() - labelWidth - 8, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_counts.total == 0)
        return;
    const std::array<std::pair<int, Appearance::Role>, 4> parts = {{
        {m_counts.passes, Appearance::Role::Pass},
        {m_counts.violations, Appearance::Role::Violation},
        {m_counts.unsure, Appearance::Role::Unsure},
        {m_counts.notApplicable, Appearance::Role::NotApplicable},
    }};
    qreal left = bar.left();
    for (const auto& [count, role] : parts) {
        const qreal width = bar.width() * count / m_counts.total;
        painter.fillRect(QRectF(left, bar.top(), width, bar.height()), Appearance::colour(role));
        left += width;
    }
}

} // namespace Mingjing
