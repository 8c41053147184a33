// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Mingjing {

/// A message in the window instead of a dialog: a reason, or work in progress with a way to stop it.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    enum class Kind { Information, Warning, Failure };

    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;

    /// Shows \a sentence until it is closed or replaced. It is shown as plain text.
    void showMessage(Kind kind, const QString& sentence);
    /// Shows work going on; \a total 0 when unknown.
    void showProgress(const QString& sentence, int done, int total);
    void clear();

    QString text() const;

Q_SIGNALS:
    /// The person asked to stop the work.
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintKind();

    Kind m_kind = Kind::Information;
    QLabel* m_label = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_close = nullptr;
    bool m_working = false;
};

} // namespace Mingjing
