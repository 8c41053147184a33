// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
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
    /// Asks: shows \a sentence with \a options, and calls \a chosen with the one that was taken. Closing takes none.
    void showChoice(const QString& sentence, const QStringList& options,
                    std::function<void(const QString& option)> chosen);
    void clear();

    QString text() const;

Q_SIGNALS:
    /// The person asked to stop the work.
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintKind();
    void showOptions(bool shown);

    Kind m_kind = Kind::Information;
    QLabel* m_label = nullptr;
    QProgressBar* m_progress = nullptr;
    QComboBox* m_options = nullptr;
    QPushButton* m_choose = nullptr;
    QToolButton* m_close = nullptr;
    std::function<void(const QString&)> m_chosen;
    bool m_working = false;
};

} // namespace Mingjing
