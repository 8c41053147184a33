// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/pagedifference.h"
#include "review/trace/pagescenario.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;

namespace Mingjing {

class ComparedPhone;
class DifferenceList;
class PackageContents;
class PageSession;
class PhoneView;
class ReviewContext;
class ScenarioEditor;

/// Two phones beside each other, below them in what they differ. While nothing is compared only the first is seen.
class ComparisonPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonPane)

public:
    /// \a first: what is on the left, \a phone the phone in it. \a context must outlive the pane.
    ComparisonPane(ReviewContext& context, QWidget* first, PhoneView* phone, QWidget* parent = nullptr);

    /// As ComparedPhone::start().
    void start(PageSession& first, const PageObservation& before, const std::shared_ptr<const PackageContents>& package,
               const PageScenario& scenario);
    void stop();
    bool isComparing() const;
    void updateEnabled();

    ComparedPhone* second() const { return m_second; }
    DifferenceList* list() const { return m_list; }
    ScenarioEditor* editor() const { return m_editor; }
    QAction* captureAction() const { return m_capture; }
    QAction* mirrorAction() const { return m_mirror; }
    QAction* changeAction() const { return m_change; }
    /// How many differences there are, in words.
    QString countWords() const;

private:
    void showDifferences();
    void openEditor();
    void capture();

    ReviewContext& m_context;
    PhoneView* m_phone = nullptr;
    PageSession* m_first = nullptr;
    ComparedPhone* m_second = nullptr;
    DifferenceList* m_list = nullptr;
    QWidget* m_below = nullptr;
    QLabel* m_count = nullptr;
    ScenarioEditor* m_editor = nullptr;
    QAction* m_mirror = nullptr;
    QAction* m_again = nullptr;
    QAction* m_capture = nullptr;
    QAction* m_change = nullptr;
};

} // namespace Mingjing
