// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/casestate.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace Mingjing {

/// One appeal: what it says, and its answer or where the answer is written.
class AppealCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppealCard)

public:
    /// \a part: what who would answer had to do with the decision; \a editable: whether acts can be recorded.
    AppealCard(const CaseState& state, const Appeal& appeal, const QString& part, bool editable,
               QWidget* parent = nullptr);
    ~AppealCard() override;

    /// The answer as it is written now.
    AppealVerdict verdict() const;

Q_SIGNALS:
    void answerRequested(const Mingjing::AppealVerdict& verdict);
    void withdrawRequested(const QString& appealId, const QString& reason);
    void materialRequested(const Mingjing::AppealMaterial& material);

private:
    struct Item {
        QString findingId;
        QComboBox* result = nullptr;
        QLineEdit* reason = nullptr;
    };
    struct Step {
        QString stepId;
        QCheckBox* chosen = nullptr;
        QSpinBox* days = nullptr;
    };
    void addItem(QVBoxLayout& layout, const CaseState& state, const Appeal& appeal, const AppealItem& item);
    void addSteps(QVBoxLayout& layout, const CaseState& state, const Appeal& appeal);
    void addFoot(QVBoxLayout& layout, const Appeal& appeal, const QString& part);
    void showSteps();

    QString m_id;
    QList<Item> m_items;
    QList<Step> m_steps;
    QWidget* m_stepRows = nullptr;
    QCheckBox* m_sole = nullptr;
    bool m_answers = false;
};

} // namespace Mingjing
