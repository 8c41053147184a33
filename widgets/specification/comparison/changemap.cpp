// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changemap.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/specification/comparison/comparison.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Mingjing {

namespace {

constexpr int barHeight = 26;
constexpr int labelGap = 2;
constexpr int blockGap = 2;
constexpr int narrowestBlock = 4;

} // namespace

ChangeMap::ChangeMap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    updateWords();
}

ChangeMap::~ChangeMap() = default;

void ChangeMap::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_section.clear();
    updateWords();
    update();
}

void ChangeMap::setSection(const QString& id)
{
    if (id == m_section)
        return;
    m_section = id;
    updateWords();
    update();
}

void ChangeMap::updateWords()
{
    setAccessibleName(tr("Where the editions differ"));
    QString now;
    for (int index = 0; m_comparison && index < m_comparison->sections().size(); ++index) {
        if (m_comparison->sections().at(index).id == m_section)
            now = words(index);
    }
    setAccessibleDescription(now);
}

QSize ChangeMap::sizeHint() const
{
    return {400, barHeight + labelGap + fontMetrics().height()};
}

QSize ChangeMap::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect ChangeMap::blockOf(int index) const
{
    const QList<ComparedSection>& sections = m_comparison->sections();
    int lines = 0;
    for (const ComparedSection& each : sections)
        lines += each.count;
    const int room =
        width() - blockGap * static_cast<int>(sections.size() - 1) - narrowestBlock * static_cast<int>(sections.size());
    int before = 0;
    for (int each = 0; each < index; ++each)
        before += sections.at(each).count;
    const auto at = [&](int line, int block) {
        return block * (narrowestBlock + blockGap) + qMax(0, room) * line / qMax(1, lines);
    };
    const int left = at(before, index);
    return {left, 0, at(before + sections.at(index).count, index + 1) - blockGap - left, barHeight};
}

int ChangeMap::blockAt(const QPoint& position) const
{
    for (int index = 0; m_comparison && index < m_comparison->sections().size(); ++index) {
        const QRect block = blockOf(index);
        if (position.x() >= block.left() && position.x() < block.right() + 1 + blockGap)
            return index;
    }
    return -1;
}

QString ChangeMap::words(int index) const
{
    const ComparedSection& section = m_comparison->sections().at(index);
    QStringList counts;
    for (const ChangeKind kind : changeKinds()) {
        if (const int count = section.changes.value(kind); count > 0)
            counts.append(ChangeWords::counted(kind, count));
    }
    return QStringLiteral("%1 %2\n%3")
        .arg(section.id, section.title, counts.isEmpty() ? tr("unchanged") : counts.join(QStringLiteral(" · ")));
}

void ChangeMap::choose(int index)
{
    if (index >= 0 && m_comparison->sections().at(index).changed > 0)
        Q_EMIT sectionChosen(m_comparison->sections().at(index).id);
}

void ChangeMap::paintEvent(QPaintEvent*)
{
    if (!m_comparison)
        return;
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Mid);
    int chapterRight = -1;
    for (int index = 0; index < m_comparison->sections().size(); ++index) {
        const ComparedSection& section = m_comparison->sections().at(index);
        const QRect block = blockOf(index);
        QColor empty = ground;
        empty.setAlphaF(0.35F);
        painter.fillRect(block, empty);
        // Each kind has its share of the height, from below; a clause that is two kinds is drawn as its first.
        int bottom = block.bottom() + 1;
        int left = section.changed;
        for (const ChangeKind kind : changeKinds()) {
            const int count = qMin(left, section.changes.value(kind));
            if (count <= 0)
                continue;
            left -= count;
            const int height = qMax(3, block.height() * count / qMax(1, section.count));
            painter.fillRect(QRect(block.left(), bottom - height, block.width(), height),
                             Appearance::colour(ChangeWords::role(kind)));
            bottom -= height;
        }
        const QString chapter = section.id.section(u'/', 0, 0);
        if (index == 0 || m_comparison->sections().at(index - 1).id.section(u'/', 0, 0) != chapter) {
            painter.setPen(Appearance::colour(Appearance::Role::Muted));
            const int width = painter.fontMetrics().horizontalAdvance(chapter);
            if (block.left() > chapterRight && block.left() + width <= this->width()) {
                painter.drawText(block.left(), barHeight + labelGap + painter.fontMetrics().ascent(), chapter);
                chapterRight = block.left() + width + labelGap;
            }
        }
        if (section.id == m_section) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.drawRect(block.adjusted(1, 1, -1, -1));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool ChangeMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = blockAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(words(index)), this, blockOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChangeMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(blockAt(event->pos()));
}

void ChangeMap::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !m_comparison)
        return QWidget::keyPressEvent(event);
    const QList<ComparedSection>& sections = m_comparison->sections();
    int index = step > 0 ? -1 : static_cast<int>(sections.size());
    for (int each = 0; each < sections.size(); ++each) {
        if (sections.at(each).id == m_section)
            index = each;
    }
    do {
        index += step;
    } while (index >= 0 && index < sections.size() && sections.at(index).changed == 0);
    if (index >= 0 && index < sections.size())
        choose(index);
}

void ChangeMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Mingjing
