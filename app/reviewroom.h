// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace Mingjing {

class ActionRegistry;
class ChecklistPane;
class CommandPalette;
class DataPane;
class AppealsPane;
class DecisionPane;
class ExplorePane;
class FindingsPane;
class HintsPane;
class HistoryPane;
class IntakePane;
class PagesPane;
class PhonePane;
class ReplayController;
class ReviewContext;
class SearchPane;
class SourcePane;
class SyntaxRepository;
class TimelinePane;
class TracePane;
class UndoActs;

/// The room in which a case is judged: the source in the middle, every other pane a dock that can be moved and hidden.
/// Owns its panes; they meet only in the context.
class ReviewRoom final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewRoom)

public:
    /// All must outlive the room.
    ReviewRoom(ReviewContext& context, const SyntaxRepository& syntax, ReplayController& replay,
               ActionRegistry& actions, QWidget* parent = nullptr);
    ~ReviewRoom() override;

    PhonePane* phone() const { return m_phone; }
    ChecklistPane* checklist() const { return m_checklist; }
    ExplorePane* explore() const { return m_explore; }
    PagesPane* pages() const { return m_pages; }
    SourcePane* source() const { return m_source; }
    SearchPane* search() const { return m_search; }
    HintsPane* hints() const { return m_hints; }
    FindingsPane* findings() const { return m_findings; }
    DecisionPane* decision() const { return m_decision; }
    TimelinePane* timeline() const { return m_timeline; }

    /// Records what was typed and not yet recorded: the note of the check item and the decision's draft.
    void saveWork();

    QByteArray layoutState() const { return saveState(layoutVersion); }
    void restoreLayout(const QByteArray& state);
    /// Puts every pane back where it was first.
    void resetLayout();

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr int layoutVersion = 6;

    void addPane(const QString& id, const QString& title, QWidget* pane);
    void arrange();
    void makeGoTo();
    void registerActions(ActionRegistry& actions);
    void registerPaneActions(ActionRegistry& actions);
    void showPane(QWidget* pane);
    /// A second phone wants the width of the first once more.
    void makeRoomForPhones(bool two);

    ReviewContext& m_context;
    UndoActs* m_undo = nullptr;
    PhonePane* m_phone = nullptr;
    PagesPane* m_pages = nullptr;
    SearchPane* m_search = nullptr;
    IntakePane* m_intake = nullptr;
    SourcePane* m_source = nullptr;
    ChecklistPane* m_checklist = nullptr;
    HintsPane* m_hints = nullptr;
    FindingsPane* m_findings = nullptr;
    DecisionPane* m_decision = nullptr;
    HistoryPane* m_history = nullptr;
    AppealsPane* m_appeals = nullptr;
    TimelinePane* m_timeline = nullptr;
    TracePane* m_trace = nullptr;
    DataPane* m_data = nullptr;
    ExplorePane* m_explore = nullptr;
    CommandPalette* m_goToFile = nullptr;
    CommandPalette* m_goToSymbol = nullptr;
    QList<QDockWidget*> m_docks;
    bool m_restored = false;
    /// Width of the phone's pane before there were two; 0: not known.
    int m_onePhone = 0;
};

} // namespace Mingjing
