// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/outcome.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Mingjing {

class ReviewContext;
struct Decision;

/// Above the decision while it waits for a second reader, and after it was returned: why, who can read it, and the word
/// of the second reader. Hidden otherwise.
class HeldPart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldPart)

public:
    /// \a context must outlive the part.
    explicit HeldPart(ReviewContext& context, QWidget* parent = nullptr);
    ~HeldPart() override;

    /// Whether the decision is not to be seen yet: a blind reader has not said what they would decide.
    bool hidesDecision() const;

public Q_SLOTS:
    void refresh();
    void agree();
    void giveBack();

Q_SIGNALS:
    /// hidesDecision() may differ.
    void revealed();

private:
    QWidget* makeOwnOutcome();
    QWidget* makeReading();
    void forget();
    void showHeld(const Decision& held);
    void read(bool agrees);
    void takeBack();
    void tell(const Result<void>& done, const QString& success);

    ReviewContext& m_context;
    QLabel* m_why = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_blindRow = nullptr;
    QButtonGroup* m_outcomes = nullptr;
    QWidget* m_readingRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_pin = nullptr;
    QPushButton* m_takeBack = nullptr;
    bool m_blind = false;
    std::optional<Outcome> m_ownOutcome;
};

} // namespace Mingjing
