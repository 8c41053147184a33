// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QPushButton;

namespace Mingjing {

class EditionsModel;

/// The list of editions and what can be done with the one that is selected.
class EditionsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionsPane)

public:
    /// \a model must outlive the pane.
    explicit EditionsPane(EditionsModel& model, QWidget* parent = nullptr);
    ~EditionsPane() override;

    /// Digest of the selected edition; empty without one.
    QString current() const;
    void select(const QString& sha256);
    /// The edition that cannot be removed now, nor made the one in use again.
    void setUsed(const QString& sha256);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(const QString& sha256);
    void importRequested();
    void useRequested(const QString& sha256);
    void exportRequested(const QString& sha256);
    void removeRequested(const QString& sha256);

private:
    void update();

    EditionsModel& m_model;
    QListView* m_list = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_remove = nullptr;
    QString m_used;
    /// Selected before the model was reset.
    QString m_current;
};

} // namespace Mingjing
