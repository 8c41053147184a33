// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/penaltychain.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Mingjing {

class DeadlineRow;
class ReviewContext;

/// What the deadlines of the open case ask for now; hidden when nothing is open.
class DeadlineBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeadlineBanner)

public:
    /// \a context must outlive the banner.
    explicit DeadlineBanner(ReviewContext& context, QWidget* parent = nullptr);
    ~DeadlineBanner() override;

    /// Confirms the first overdue deadline with what is ticked. Owned by the banner.
    QAction* confirmAction() const { return m_confirm; }

public Q_SLOTS:
    void refresh();

private:
    void addRow(const ChainLink& link, const QList<ChainLink>& proposed, bool acts);
    void tell(const Result<void>& done, const QString& success);

    ReviewContext& m_context;
    QAction* m_confirm = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QList<DeadlineRow*> m_rows;
    QString m_caseId;
    QList<ChainLink> m_shown;
};

} // namespace Mingjing
