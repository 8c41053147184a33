// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Mingjing {

class SourceEditor;

/// The strip beside the scroll bar: where in the whole file marks lie, and which part is on screen. A click goes there.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStrip)

public:
    static constexpr int stripWidth = 12;

    /// Child of \a editor.
    explicit OverviewStrip(SourceEditor& editor);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    int lineAt(int y) const;
    void goTo(int y);

    SourceEditor& m_editor;
};

} // namespace Mingjing
