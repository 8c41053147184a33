// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/appealchannel.h"
#include "review/cases/casestate.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace Mingjing {

class AppealForm;
class NoticePanel;
class ReviewContext;

/// Appeals against the decisions of the open case, from receipt to answer, and beside them what the developer is told.
class AppealsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppealsPane)

public:
    /// \a context must outlive the pane.
    explicit AppealsPane(ReviewContext& context, QWidget* parent = nullptr);
    ~AppealsPane() override;

    NoticePanel* notice() const { return m_notice; }
    /// nullptr while nothing can be appealed against.
    AppealForm* form() const { return m_form; }
    /// For menus. Owned by the pane.
    QList<QAction*> actions() const;

public Q_SLOTS:
    void fileAppeal();

private:
    void forget();
    void refresh();
    void rebuild();
    void addForm();
    void addCards();
    QString headline() const;
    void saveMaterial(const AppealMaterial& material);
    void tell(const Result<void>& done, const QString& success);

    ReviewContext& m_context;
    QLabel* m_head = nullptr;
    QLabel* m_message = nullptr;
    QVBoxLayout* m_rows = nullptr;
    AppealForm* m_form = nullptr;
    NoticePanel* m_notice = nullptr;
    QAction* m_file = nullptr;
    QList<QWidget*> m_shown;
    std::optional<AppealClosure> m_closure;
    /// What the rows were made from: while it is the same, what is typed stays.
    QList<Appeal> m_appeals;
    QList<Decision> m_decisions;
    QList<Finding> m_findings;
    CaseStatus m_status = CaseStatus::Open;
    QString m_caseId;
    QString m_actor;
};

} // namespace Mingjing
