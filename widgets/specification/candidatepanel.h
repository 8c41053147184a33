// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Mingjing {

class Edition;
struct EditionCandidate;

/// What was read of a document that is not accepted yet, and what to do with it.
class CandidatePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidatePanel)

public:
    explicit CandidatePanel(QWidget* parent = nullptr);
    ~CandidatePanel() override;

    /// \a used is the edition that the candidate was compared with.
    void showCandidate(const EditionCandidate& candidate, const Edition& used);

Q_SIGNALS:
    void acceptedForUse();
    void accepted();
    void discarded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintFrame();

    QLabel* m_heading = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_difference = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace Mingjing
