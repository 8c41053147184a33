// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeView;

namespace Mingjing {

class CarryOverPort;
class Catalogue;
class Comparison;
class NoticeBar;
class TouchedCasesModel;

/// What a new edition touches: open cases under the old one, and entries of the catalogue. From here cases are carried
/// over: first it is shown what would be opened again and why, then it is done, case by case.
class TouchedPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchedPanel)

public:
    /// \a catalogue may be null.
    explicit TouchedPanel(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);
    ~TouchedPanel() override;

    /// May be null: then no case is shown. Must outlive the panel.
    void setPort(CarryOverPort* port);
    /// May be null.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Cases have changed: those that are shown are looked at anew, once they are in sight and nothing is being carried
    /// over.
    void refreshCases();

    QTreeView* cases() const { return m_cases; }
    TouchedCasesModel* model() const { return m_model; }
    QListWidget* entries() const { return m_entries; }
    QTextBrowser* preview() const { return m_preview; }
    NoticeBar* notice() const { return m_notice; }
    /// Shows what would be opened again.
    QAction* carryOverAction() const { return m_carry; }
    QPushButton* confirmButton() const { return m_confirm; }
    bool isWorking() const { return !m_queue.isEmpty() || m_planning; }

Q_SIGNALS:
    /// The person wants to see what became of the clause.
    void clauseChosen(const QString& clauseId);
    /// All that was asked for is done, or was tried.
    void casesCarried();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    QWidget* makeCases();
    QWidget* makePages();
    void lookAtCases();
    void planNext();
    void showEntries();
    void askToCarryOver();
    void showPreview();
    void leavePreview();
    void carryOver();
    void carryNext();
    void update();
    QString heading() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Comparison> m_comparison;
    CarryOverPort* m_port = nullptr;
    TouchedCasesModel* m_model = nullptr;
    QAction* m_carry = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_none = nullptr;
    QTreeView* m_cases = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_entriesHeading = nullptr;
    QListWidget* m_entries = nullptr;
    QTextBrowser* m_preview = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_cancel = nullptr;
    NoticeBar* m_notice = nullptr;
    QStringList m_toPlan;
    bool m_planning = false;
    /// Cases have changed since they were looked at.
    bool m_stale = false;
    /// Cases that wait to be carried over.
    QStringList m_queue;
    int m_carried = 0;
    int m_failed = 0;
    int m_total = 0;
    int m_turn = 0;
};

} // namespace Mingjing
