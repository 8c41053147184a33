// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casefacets.h"
#include "widgets/queue/queuefilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Mingjing {

/// By what the queue is filtered, and the views that were saved of it.
class QueueFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueFilterBar)

public:
    explicit QueueFilterBar(QWidget* parent = nullptr);
    ~QueueFilterBar() override;

    QueueFilter filter() const;
    void setFilter(const QueueFilter& filter);
    /// What can be chosen from; what is chosen stays.
    void setFacets(const CaseFacets& facets);

    QList<QueueView> views() const { return m_views; }
    void setViews(const QList<QueueView>& views);
    void focusText();

Q_SIGNALS:
    void filterChanged();
    /// A view was chosen; the filter is its own already.
    void viewChosen(const Mingjing::QueueView& view);
    /// The filter is to be kept under \a name.
    void saveRequested(const QString& name);
    /// The views are others than before.
    void viewsChanged();
    void textAccepted();

private:
    void showViews(const QString& current);
    void chooseView(int index);
    void updateButtons();
    /// The place of the view that has the name; -1 when there is none.
    int viewNamed(const QString& name) const;

    QList<QueueView> m_views;
    QComboBox* m_view = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_remove = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_assignee = nullptr;
    QComboBox* m_category = nullptr;
    QComboBox* m_due = nullptr;
    QLineEdit* m_text = nullptr;
    bool m_quiet = false;
};

} // namespace Mingjing
