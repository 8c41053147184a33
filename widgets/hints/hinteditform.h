// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/hintjudgement.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Mingjing {

struct BoardHint;
class Edition;

/// Where a person says in their own words what a rule only asked.
class HintEditForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintEditForm)

public:
    explicit HintEditForm(QWidget* parent = nullptr);

    /// Begins with what \a hint says now; clauses must be of \a edition, which must live while the form is shown.
    void begin(const BoardHint& hint, const Edition* edition);

Q_SIGNALS:
    void kept(const Mingjing::HintEdit& edit);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();

    const Edition* m_edition = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QLineEdit* m_clauses = nullptr;
    QComboBox* m_severity = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace Mingjing
