// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Mingjing {

class ReviewContext;
struct CaseState;

/// What one must always see of the open case: program, state, edition, scenario, next due date; and the way to
/// everything else.
class CaseHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseHeader)

public:
    /// \a context must outlive the header.
    explicit CaseHeader(ReviewContext& context, QWidget* parent = nullptr);
    ~CaseHeader() override;

    /// The edition that new cases are judged by; the header says when the open case has another.
    void setUsedEdition(const QString& sha256, const QString& title);

Q_SIGNALS:
    void openRequested();
    void paletteRequested();
    /// The person wants to see the versions of the package.
    void versionsRequested();
    /// The person wants to read the edition that the case is judged by.
    void editionRequested();
    /// The person wants to see what the edition for new cases says otherwise.
    void comparisonRequested();

private:
    void update();
    void showVersion(const CaseState& state);

    ReviewContext& m_context;
    QLabel* m_program = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_facts = nullptr;
    QToolButton* m_edition = nullptr;
    QToolButton* m_version = nullptr;
    QToolButton* m_compare = nullptr;
    QString m_usedSha256;
    QString m_usedTitle;
    QToolButton* m_palette = nullptr;
};

} // namespace Mingjing
