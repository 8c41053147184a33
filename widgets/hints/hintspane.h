// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/hints/hintacts.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;

namespace Mingjing {

class HintAnswerBar;
class HintDetail;
class HintEditForm;
class HintFilterBar;
class HintsFilter;
class HintsModel;
class ReviewContext;

/// The hints of the open case: which are shown, the list, the one that is selected in full, and its answer. In the list
/// A accepts, D dismisses, E changes and Return leads to the place.
class HintsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintsPane)

public:
    /// \a context must outlive the pane.
    explicit HintsPane(ReviewContext& context, QWidget* parent = nullptr);
    ~HintsPane() override;

    /// Next, previous, accept, dismiss, change: for a registry of keys; the object names are the ids.
    const QList<QAction*>& actions() const { return m_actions; }
    QListView* list() const { return m_list; }
    HintFilterBar* filterBar() const { return m_bar; }

public Q_SLOTS:
    /// Selects the next, or previous, hint of those shown; from the last to the first.
    void step(bool forward);
    void accept();
    /// Asks for the reason.
    void dismiss();
    void edit();
    void focusList();

Q_SIGNALS:
    /// A hint was selected by keys: the pane wants to be seen.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QWidget* makeList();
    QWidget* makeDetail();
    void connectAll();
    void currentChanged(const QModelIndex& current);
    void follow();
    void refresh();
    void finishEdit(const HintEdit& edit);
    void finishDismissal(const QString& reason, HintReach reach);
    /// Which row is to be selected once the current one is answered.
    QString neighbour() const;
    void leaveForm();

    ReviewContext& m_context;
    HintActs m_acts;
    HintsModel* m_model = nullptr;
    HintsFilter* m_filter = nullptr;
    HintFilterBar* m_bar = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_pages = nullptr;
    HintDetail* m_detail = nullptr;
    HintEditForm* m_form = nullptr;
    HintAnswerBar* m_answer = nullptr;
    QAction* m_accept = nullptr;
    QAction* m_dismiss = nullptr;
    QAction* m_edit = nullptr;
    QList<QAction*> m_actions;
    /// The hint that the form changes.
    QString m_edited;
    bool m_following = false;
    bool m_removing = false;
};

} // namespace Mingjing
