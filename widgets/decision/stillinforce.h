// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Mingjing {

struct DecidedStep;
class ReviewContext;

/// Penalties that were executed under decisions since taken back and stand until each is lifted. Hidden when there is
/// none.
class StillInForce final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StillInForce)

public:
    /// \a context must outlive the list.
    explicit StillInForce(ReviewContext& context, QWidget* parent = nullptr);
    ~StillInForce() override;

private:
    void refresh();
    void addHead(const QString& decisionId);
    void addStep(const DecidedStep& step, bool acts);
    void lift(const QString& caseId, const QString& stepId, const QString& reason);

    ReviewContext& m_context;
    QVBoxLayout* m_rows = nullptr;
    QList<QWidget*> m_shown;
    /// The case, whether it can be acted upon, and the steps that m_shown is of.
    QStringList m_shows;
};

} // namespace Mingjing
