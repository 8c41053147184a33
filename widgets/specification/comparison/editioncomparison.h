// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QToolButton;

namespace Mingjing {

class Catalogue;
class ChangeMap;
class ChangeSummary;
class ChangesFilterModel;
class ChangesModel;
class Comparison;
class Edition;
class NoticeBar;
class SideBySide;
class TouchedPanel;

/// An edition that can be chosen.
struct EditionChoice {
    QString sha256;
    /// What a person tells it by.
    QString label;

    bool operator==(const EditionChoice&) const = default;
};

/// Two editions side by side: what changed as a list and as a picture, the words and the penalties of the chosen
/// change, and what it all touches. Compares off the GUI thread. Reads only; acts go through its port.
class EditionComparison final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionComparison)

public:
    /// Gives an edition; called on another thread.
    using Job = std::function<Result<std::shared_ptr<const Edition>>()>;
    /// Gives the job for the edition with a digest; called on the GUI thread.
    using Load = std::function<Job(const QString& sha256)>;

    /// \a catalogue may be null.
    EditionComparison(Load load, std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);
    ~EditionComparison() override;

    /// What can be chosen. The two that are chosen stay so while they are there.
    void setEditions(const QList<EditionChoice>& editions);
    /// Chooses and compares two editions, unless they are what is shown already.
    void compare(const QString& oldSha256, const QString& newSha256);
    /// Whether two editions are chosen, be they compared already or not.
    bool isChosen() const;
    /// Selects the change of a clause, by its id in the new edition or else the old; now or once it is compared.
    void showClause(const QString& clauseId);

    /// What is shown; null while nothing is compared.
    const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }
    /// Next, previous, swap, filter, export, copy: for menus. Owned by the widget.
    QList<QAction*> actions() const { return m_actions; }
    QListView* list() const { return m_list; }
    ChangeSummary* summary() const { return m_summary; }
    SideBySide* sides() const { return m_sides; }
    ChangeMap* map() const { return m_map; }
    /// Cases and catalogue entries; its port is set by whoever has one.
    TouchedPanel* touched() const { return m_touched; }
    NoticeBar* notice() const { return m_notice; }

    /// Writes the comparison as HTML. What goes wrong is said in the widget.
    void exportTo(const QString& path);

public Q_SLOTS:
    void goToNextChange() { step(1); }
    void goToPreviousChange() { step(-1); }
    void swap();
    void copyText();

Q_SIGNALS:
    /// Another comparison is shown, or none.
    void compared();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QWidget* makeChoice();
    QWidget* makeChanges();
    QAction* addAction(const char* name, const QString& text, const QKeySequence& key,
                       void (EditionComparison::*slot)());
    void start();
    void cancel();
    void present(std::shared_ptr<const Comparison> comparison);
    void filter();
    void currentChanged();
    void showSection(const QString& id);
    void step(int by);
    void select(int change);
    void updateHints();
    void chooseExport();
    void focusFilter();
    void arrange();

    Load m_load;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Comparison> m_comparison;
    QString m_awaitedClause;
    Cancellation m_cancellation;
    int m_turn = 0;

    QComboBox* m_old = nullptr;
    QComboBox* m_new = nullptr;
    NoticeBar* m_notice = nullptr;
    ChangeMap* m_map = nullptr;
    ChangeSummary* m_summary = nullptr;
    QLineEdit* m_filterInput = nullptr;
    ChangesModel* m_model = nullptr;
    ChangesFilterModel* m_filter = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_hint = nullptr;
    SideBySide* m_sides = nullptr;
    TouchedPanel* m_touched = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_whole = nullptr;
    QList<QAction*> m_actions;
    QList<QAction*> m_needComparison;
};

} // namespace Mingjing
