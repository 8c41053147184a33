// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"

#include <QImage>
#include <QWidget>

class QActionGroup;
class QScrollArea;

namespace Mingjing {

/// Draws marks on a picture, shown as large as fits: R rectangle, A arrow, B blur, N number; the space bar puts one in
/// the middle, Ctrl+Z takes the last one back, the arrow keys move it, with Shift they change its size. Return takes
/// the marks, Escape gives them up.
class PictureMarker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureMarker)

public:
    enum class Tool { Rectangle, Arrow, Blur, Number };

    explicit PictureMarker(QWidget* parent = nullptr);

    /// \a image as it was captured, without blurs; \a evidence has the marks to begin with.
    void begin(const Evidence& evidence, const QImage& image);
    void setTool(Tool tool);
    /// As it is marked now.
    const Evidence& evidence() const { return m_evidence; }
    /// Draws the mark of the tool from \a from to \a to, in pixels of the picture.
    void draw(const QPointF& from, const QPointF& to);
    /// Takes the last mark back.
    void undo();

Q_SIGNALS:
    void accepted(const Mingjing::Evidence& evidence);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Canvas;
    void change(const Evidence& evidence);
    void nudge(const QPointF& by, bool resize);
    bool key(int key, Qt::KeyboardModifiers modifiers);
    void refresh();
    void fit();

    Evidence m_evidence;
    QImage m_image;
    QList<Evidence> m_before;
    Tool m_tool = Tool::Rectangle;
    /// Of what kind the last mark is.
    Tool m_last = Tool::Rectangle;
    Canvas* m_canvas = nullptr;
    QScrollArea* m_area = nullptr;
    QActionGroup* m_tools = nullptr;
};

} // namespace Mingjing
