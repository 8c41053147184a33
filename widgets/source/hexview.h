// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace Mingjing {

/// Bytes as offset, sixteen of them in hexadecimal and their printable characters. Only what is on screen is made, so
/// any size opens at once.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HexView)

public:
    explicit HexView(QWidget* parent = nullptr);
    ~HexView() override;

    void setBytes(const QByteArray& bytes);
    /// The row of the view that begins at \a offset, as it is drawn.
    QString rowAt(qsizetype offset) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateScrollBars();
    int rowHeight() const;

    QByteArray m_bytes;
};

} // namespace Mingjing
