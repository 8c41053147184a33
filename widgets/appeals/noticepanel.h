// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/notice/notice.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Mingjing {

class ReviewContext;

/// What the developer is told: chosen, read, copied, saved, and recorded as sent.
class NoticePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticePanel)

public:
    /// \a context must outlive the panel.
    explicit NoticePanel(ReviewContext& context, QWidget* parent = nullptr);
    ~NoticePanel() override;

    /// For menus. Owned by the panel.
    QList<QAction*> actions() const { return m_actions; }
    /// The notice as it is shown.
    QString text() const;
    /// Why the channel is closed, as the pane found out; it is told in the notice.
    void setClosure(const std::optional<AppealClosure>& closure);
    /// Writes the shown notice to \a path in the format of its ending.
    Result<void> saveTo(const QString& path) const;

public Q_SLOTS:
    void refresh();
    void copy();
    void save();
    /// Keeps the shown text with the case.
    void record();

private:
    std::optional<NoticeRequest> request() const;
    Result<QByteArray> written(NoticeFormat format) const;
    void show();

    ReviewContext& m_context;
    std::optional<AppealClosure> m_closure;
    QComboBox* m_about = nullptr;
    QComboBox* m_language = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_sent = nullptr;
    QPushButton* m_record = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_save = nullptr;
    QList<QAction*> m_actions;
};

} // namespace Mingjing
