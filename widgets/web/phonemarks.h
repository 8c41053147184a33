// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace Mingjing {

/// A transparent sheet over the phone's screen with a frame and a sign around each thing that something is asked about.
/// It takes no touches and is in no picture of the page.
class PhoneMarks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneMarks)

public:
    struct Mark {
        /// In this widget's coordinates.
        QRect rect;
        bool chosen = false;

        bool operator==(const Mark&) const = default;
    };

    explicit PhoneMarks(QWidget* parent = nullptr);

    void setMarks(const QList<Mark>& marks);
    const QList<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Mark> m_marks;
};

} // namespace Mingjing
