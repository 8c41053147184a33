// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"

#include <QImage>
#include <QScrollArea>

namespace Mingjing {

/// A screenshot with its marked rectangles, as wide as there is room, at most as wide as it is; scrolled to its first
/// mark.
class EvidencePicture final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePicture)

public:
    explicit EvidencePicture(QWidget* parent = nullptr);

    void setPicture(const Evidence& evidence, const QImage& image);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Canvas;
    void fit();
    void showMark();

    Canvas* m_canvas = nullptr;
    bool m_scrolled = false;
};

} // namespace Mingjing
