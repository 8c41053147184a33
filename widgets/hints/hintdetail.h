// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Mingjing {

class ReviewContext;
struct BoardHint;

/// All there is to read about the hint that is selected in the context, or about what no rule looks at. Its links lead
/// to places, clauses and findings.
class HintDetail final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintDetail)

public:
    /// \a context must outlive the view.
    explicit HintDetail(ReviewContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void showHint();
    /// What the latest scan did not look at: clauses without a rule, files that were not read, rules that are broken.
    void showCoverage();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString hintHtml(const BoardHint& hint) const;
    QString coverageHtml() const;
    void follow(const QUrl& link);

    ReviewContext& m_context;
    bool m_coverage = false;
};

} // namespace Mingjing
