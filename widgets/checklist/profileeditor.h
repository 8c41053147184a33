// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/auditprofile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace Mingjing {

class NoticeBar;
class ProfileShelf;
class ProfileTree;
class ReviewContext;

/// Where profiles are made: in the place of the checklist, not before it. Built-in ones are shown and duplicated; own
/// ones are changed, kept on the shelf, handed out as files and taken in from them.
class ProfileEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileEditor)

public:
    /// \a context must outlive the editor.
    explicit ProfileEditor(ReviewContext& context, QWidget* parent = nullptr);

    /// \a shelf must outlive the editor.
    void setShelf(ProfileShelf& shelf, const QList<AuditProfile>& builtIn);
    /// Built-in ones first, then the person's own.
    QList<AuditProfile> profiles() const { return m_profiles; }
    /// Shows the profile, ready to be changed; the first when there is none such.
    void edit(const QString& id);
    /// What the list of the pane shows now: what “as the list shows” ticks.
    void setShownItems(const QStringList& items) { m_shown = items; }

    /// Keeps what was changed. False when it cannot be kept; why is said.
    bool save();
    void duplicate();
    void remove();
    void importFrom(const QString& path);
    void exportTo(const QString& path);

    ProfileTree* tree() const { return m_tree; }
    NoticeBar* notice() const { return m_notice; }
    QLineEdit* nameField() const { return m_name; }
    QString countWords() const;
    void focusList();

Q_SIGNALS:
    /// The list of profiles, or one of them, is another than before.
    void profilesChanged();
    /// The person wants the case to be reviewed by it.
    void useRequested(const Mingjing::AuditProfile& profile);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeRules();
    void connectAll();
    void reload();
    void show(const AuditProfile& profile);
    void changed();
    void close();
    void keep(AuditProfile profile, const QString& said);
    bool isBuiltIn(const QString& id) const;
    QStringList ids() const;
    AuditProfile draft() const;
    void updateCount();

    ReviewContext& m_context;
    ProfileShelf* m_shelf = nullptr;
    QList<AuditProfile> m_builtIn;
    QList<AuditProfile> m_profiles;
    /// As it was shown first.
    AuditProfile m_profile;
    QStringList m_shown;
    bool m_ticksTouched = false;
    bool m_dirty = false;
    bool m_showing = false;

    NoticeBar* m_notice = nullptr;
    QComboBox* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_description = nullptr;
    ProfileTree* m_tree = nullptr;
    QLineEdit* m_always = nullptr;
    QComboBox* m_weight = nullptr;
    QList<QCheckBox*> m_places;
    QCheckBox* m_former = nullptr;
    QLabel* m_count = nullptr;
    QTimer* m_recount = nullptr;
    QWidget* m_form = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_use = nullptr;
    QToolButton* m_close = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_delete = nullptr;
    QToolButton* m_import = nullptr;
    QToolButton* m_export = nullptr;
    QToolButton* m_fromList = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_none = nullptr;
};

} // namespace Mingjing
