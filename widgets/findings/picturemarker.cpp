// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/picturemarker.h"

#include "review/pictures/blurredpicture.h"
#include "widgets/common/flowlayout.h"
#include "widgets/findings/evidencethumbnail.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

/// A shorter drag is a click.
constexpr qreal shortestDrag = 4;
constexpr qreal nudgeStep = 4;
/// How large a mark is that a key puts down, as a part of the shorter side of the picture.
constexpr qreal placedPart = 0.2;

QRectF between(const QPointF& from, const QPointF& to)
{
    return QRectF(from, to).normalized();
}

} // namespace

class PictureMarker::Canvas final : public QWidget
{
public:
    explicit Canvas(PictureMarker& marker) : m_marker(marker)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::CrossCursor);
    }

    /// With its blurs, as it is shown.
    QImage shown;

protected:
    bool event(QEvent* event) override
    {
        // The keys are the canvas's own while it has the focus.
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            auto* pressed = static_cast<QKeyEvent*>(event);
            const bool own = isOwn(*pressed);
            if (own)
                event->accept();
            if (own && event->type() == QEvent::KeyPress)
                m_marker.key(pressed->key(), pressed->modifiers());
            if (own)
                return true;
        }
        return QWidget::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(rect()), shown);
        paintMarks(painter, m_marker.m_evidence, {}, scale());
        if (m_dragging) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
            if (m_marker.m_tool == Tool::Arrow)
                painter.drawLine(m_from * scale(), m_to * scale());
            else
                painter.drawRect(between(m_from * scale(), m_to * scale()));
        }
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        setFocus(Qt::MouseFocusReason);
        m_from = m_to = event->position() / scale();
        m_dragging = event->button() == Qt::LeftButton;
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        m_to = event->position() / scale();
        update();
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!std::exchange(m_dragging, false))
            return;
        m_to = event->position() / scale();
        m_marker.draw(m_from, m_to);
        update();
    }

private:
    qreal scale() const { return shown.isNull() ? 1 : qreal(width()) / shown.width(); }

    static bool isOwn(const QKeyEvent& event)
    {
        switch (event.key()) {
        case Qt::Key_Z:
            return event.modifiers() == Qt::ControlModifier;
        case Qt::Key_R:
        case Qt::Key_A:
        case Qt::Key_B:
        case Qt::Key_N:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
        default:
            return false;
        }
    }

    PictureMarker& m_marker;
    QPointF m_from;
    QPointF m_to;
    bool m_dragging = false;
};

PictureMarker::PictureMarker(QWidget* parent)
    : QWidget(parent), m_canvas(new Canvas(*this)), m_area(new QScrollArea), m_tools(new QActionGroup(this))
{
    auto* tools = new QWidget;
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Tool tool, const QString& text) {
        auto* action = m_tools->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(tool));
        connect(action, &QAction::triggered, this, [this, tool] { setTool(tool); });
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    };
    add(Tool::Rectangle, tr("Rectangle (R)"));
    add(Tool::Arrow, tr("Arrow (A)"));
    add(Tool::Blur, tr("Blur (B)"));
    add(Tool::Number, tr("Number (N)"));
    auto* back = new QPushButton(tr("Take back (Ctrl+Z)"));
    auto* done = new QPushButton(tr("Done (Enter)"));
    auto* cancel = new QPushButton(tr("Cancel (Esc)"));
    connect(back, &QPushButton::clicked, this, &PictureMarker::undo);
    connect(done, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_evidence); });
    connect(cancel, &QPushButton::clicked, this, &PictureMarker::cancelled);
    for (QPushButton* button : {back, done, cancel})
        row->addWidget(button);
    m_canvas->setAccessibleName(tr("Picture to mark"));
    m_area->setWidget(m_canvas);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* hint =
        new QLabel(tr("Drag over the picture, or press Space for a mark in the middle. The arrow keys move the "
                      "last mark; with Shift they change its size."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(tools);
    layout->addWidget(hint);
    layout->addWidget(m_area, 1);
    setFocusProxy(m_canvas);
    setTool(Tool::Rectangle);
}

void PictureMarker::begin(const Evidence& evidence, const QImage& image)
{
    m_evidence = evidence;
    m_image = image.convertToFormat(QImage::Format_RGBA8888);
    m_before.clear();
    refresh();
}

void PictureMarker::setTool(Tool tool)
{
    m_tool = tool;
    for (QAction* action : m_tools->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(tool));
}

void PictureMarker::draw(const QPointF& from, const QPointF& to)
{
    Evidence marked = m_evidence;
    const QRectF area = between(from, to);
    if (m_tool == Tool::Number) {
        int highest = 0;
        for (const NumberedMark& mark : std::as_const(marked.numbers))
            highest = std::max(highest, mark.number);
        marked.numbers.append({to.x(), to.y(), highest + 1});
    } else if (QLineF(from, to).length() < shortestDrag) {
        return;
    } else if (m_tool == Tool::Arrow) {
        marked.arrows.append({from.x(), from.y(), to.x(), to.y()});
    } else if (m_tool == Tool::Blur) {
        marked.blurs.append({area.x(), area.y(), area.width(), area.height()});
    } else {
        marked.rectangles.append({area.x(), area.y(), area.width(), area.height(), {}});
    }
    m_last = m_tool;
    change(marked);
}

void PictureMarker::undo()
{
    if (m_before.isEmpty())
        return;
    m_evidence = m_before.takeLast();
    refresh();
}

void PictureMarker::change(const Evidence& evidence)
{
    m_before.append(m_evidence);
    m_evidence = evidence;
    refresh();
}

void PictureMarker::nudge(const QPointF& by, bool resize)
{
    if (m_before.isEmpty())
        return;
    Evidence marked = m_evidence;
    const auto shift = [&](auto& mark) {
        (resize ? mark.width : mark.x) += by.x();
        (resize ? mark.height : mark.y) += by.y();
    };
    if (m_last == Tool::Rectangle && !marked.rectangles.isEmpty()) {
        shift(marked.rectangles.last());
    } else if (m_last == Tool::Blur && !marked.blurs.isEmpty()) {
        shift(marked.blurs.last());
    } else if (m_last == Tool::Arrow && !marked.arrows.isEmpty()) {
        MarkedArrow& arrow = marked.arrows.last();
        arrow.toX += by.x();
        arrow.toY += by.y();
        arrow.fromX += resize ? 0 : by.x();
        arrow.fromY += resize ? 0 : by.y();
    } else if (m_last == Tool::Number && !marked.numbers.isEmpty()) {
        marked.numbers.last().x += by.x();
        marked.numbers.last().y += by.y();
    }
    change(marked);
}

bool PictureMarker::key(int key, Qt::KeyboardModifiers modifiers)
{
    const bool resize = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_R:
        setTool(Tool::Rectangle);
        return true;
    case Qt::Key_A:
        setTool(Tool::Arrow);
        return true;
    case Qt::Key_B:
        setTool(Tool::Blur);
        return true;
    case Qt::Key_N:
        setTool(Tool::Number);
        return true;
    case Qt::Key_Space: {
        const QPointF middle = QRectF(m_image.rect()).center();
        const qreal half = placedPart * std::min(m_image.width(), m_image.height()) / 2;
        if (m_tool == Tool::Number)
            draw(middle, middle);
        else
            draw(middle - QPointF(half, half), middle + QPointF(half, half));
        return true;
    }
    case Qt::Key_Z:
        undo();
        return true;
    case Qt::Key_Left:
        nudge({-nudgeStep, 0}, resize);
        return true;
    case Qt::Key_Right:
        nudge({nudgeStep, 0}, resize);
        return true;
    case Qt::Key_Up:
        nudge({0, -nudgeStep}, resize);
        return true;
    case Qt::Key_Down:
        nudge({0, nudgeStep}, resize);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted(m_evidence);
        return true;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    default:
        return false;
    }
}

void PictureMarker::refresh()
{
    m_canvas->shown = m_image;
    if (!m_evidence.blurs.isEmpty() && !m_image.isNull()) {
        uchar* pixels = m_canvas->shown.bits();
        blurAreas(pixels, m_canvas->shown.width(), m_canvas->shown.height(), m_canvas->shown.bytesPerLine(),
                  m_evidence.blurs);
    }
    fit();
    m_canvas->update();
}

void PictureMarker::fit()
{
    if (m_image.isNull())
        return;
    const QSize room = m_area->size();
    const QSize whole = m_image.size();
    const bool fits = whole.width() <= room.width() && whole.height() <= room.height();
    m_canvas->resize(fits ? whole : whole.scaled(room, Qt::KeepAspectRatio));
}

void PictureMarker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Mingjing
