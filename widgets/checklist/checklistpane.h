// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"
#include "review/checklist/auditprofile.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Mingjing {

class CheckItemDetail;
class ChecklistFilterModel;
class ChecklistModel;
class ChecklistProgress;
class ProfileChooser;
class ProfileEditor;
class ProfileShelf;
class ReviewContext;
class VerdictBar;

/// The checklist of the open case: filter, progress, tree, the selected item in full, and the verdict.
class ChecklistPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistPane)

public:
    /// \a context must outlive the pane.
    explicit ChecklistPane(ReviewContext& context, QWidget* parent = nullptr);
    ~ChecklistPane() override;

    /// Verdicts, filters, next item: for menus. Owned by the pane.
    QList<QAction*> actions() const { return m_actions; }

    /// Whether a verdict moves the selection to the next item that waits for one. On by default.
    void setAdvanceAfterVerdict(bool advance) { m_advance = advance; }
    bool advancesAfterVerdict() const { return m_advance; }

    QTreeView* tree() const { return m_tree; }
    ProfileChooser* profileChooser() const { return m_profiles; }
    ProfileEditor* profileEditor() const { return m_editor; }

    /// Where the person's own profiles are; \a shelf must outlive the pane.
    void setProfileShelf(ProfileShelf& shelf);

public Q_SLOTS:
    /// Judges the selected item. A violation also asks for a finding.
    void judge(Mingjing::Verdict verdict);
    /// Selects the next item, below the selected one and then from the top, that applies and is not judged.
    void goToNextUnjudged();
    /// Records the note that is being typed.
    void finishNote();
    void focusTree();
    void focusFilter();
    /// Lets the case be reviewed by \a profile from now on.
    void chooseProfile(const Mingjing::AuditProfile& profile);
    /// Shows the profile editor in place of the checklist, or the checklist again.
    void showProfileEditor(bool show);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilterRow();
    void connectAll();
    QAction* addAction(const QString& text, const QKeySequence& shortcut, const char* name);
    bool canJudge() const;
    /// Whether the row with the cursor is the selected item: only then do the verdict keys of the tree judge.
    bool isCurrentSelected() const;
    void saveNote(const QString& itemId, const QString& note);
    bool record(const QString& itemId, Verdict verdict, const QString& note);
    QString nextUnjudged(const QString& after) const;
    void follow(const QString& itemId);
    void currentChanged(const QModelIndex& current);
    void showItem();
    void refresh();
    void updateFilter();
    void openGroups();
    void caseChanged();
    void showProfile();
    QStringList shownItems() const;

    ReviewContext& m_context;
    ChecklistModel* m_model = nullptr;
    ChecklistFilterModel* m_filter = nullptr;
    QLineEdit* m_filterInput = nullptr;
    QComboBox* m_verdictFilter = nullptr;
    QToolButton* m_applicableButton = nullptr;
    QToolButton* m_unjudgedButton = nullptr;
    QToolButton* m_againButton = nullptr;
    ChecklistProgress* m_progress = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_empty = nullptr;
    CheckItemDetail* m_detail = nullptr;
    QStackedWidget* m_pages = nullptr;
    ProfileChooser* m_profiles = nullptr;
    ProfileEditor* m_editor = nullptr;
    QAction* m_editProfiles = nullptr;
    VerdictBar* m_verdicts = nullptr;
    QList<QAction*> m_actions;
    bool m_advance = true;
    bool m_following = false;
};

} // namespace Mingjing
