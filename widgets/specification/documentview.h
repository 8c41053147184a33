// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPlainTextEdit>
#include <QStringList>

namespace Mingjing {

/// The lines of a document as it was published, with their numbers: those around one that was asked for.
class DocumentView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentView)

public:
    explicit DocumentView(QWidget* parent = nullptr);
    ~DocumentView() override;

    void setLines(const QStringList& lines);
    /// Shows the line \a number (from 1) in its context, marked.
    void goToLine(int number);
    /// The marked line; 0 without one.
    int targetLine() const { return m_target; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    friend class DocumentMargin;

    void showAround(int number);
    void placeMargin();
    void paintMargin(QPaintEvent* event);
    void markTarget();

    QWidget* m_margin = nullptr;
    QStringList m_lines;
    /// Number of the first line that is shown.
    int m_first = 1;
    int m_shown = 0;
    int m_target = 0;
};

} // namespace Mingjing
