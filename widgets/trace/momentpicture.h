// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Mingjing {

class ReviewContext;

/// What the phone showed at the moment of an entry. A click, Enter or Space asks to see it larger.
class MomentPicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentPicture)

public:
    /// \a context must outlive the widget.
    explicit MomentPicture(ReviewContext& context, QWidget* parent = nullptr);

    /// Shows the moment of the entry at \a index of the trace; -1: none.
    void show(int index);
    /// Keeps the picture as large as it was taken; for a place that scrolls.
    void setFullSize(bool on);
    bool hasPicture() const { return !m_image.isNull(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, 80}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ReviewContext& m_context;
    QImage m_image;
    qint64 m_moment = -1;
    QString m_caption;
    bool m_fullSize = false;
};

} // namespace Mingjing
