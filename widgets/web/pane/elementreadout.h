// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pickedelement.h"

#include <QFrame>

class QLabel;

namespace Mingjing {

/// What the element under the cursor is: its tag, line, component, expressions and handlers.
class ElementReadout final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElementReadout)

public:
    explicit ElementReadout(QWidget* parent = nullptr);

    void show(const PickedElement& element);
    /// Of no element yet.
    void clear();

private:
    QLabel* m_tag = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_bindings = nullptr;
};

} // namespace Mingjing
