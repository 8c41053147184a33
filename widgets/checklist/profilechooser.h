// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/checklist/auditprofile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Mingjing {

struct CaseState;
struct Checklist;

/// By which profile the case is reviewed, and how much of the checklist that is. Says what the person wants; changes
/// nothing itself.
class ProfileChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileChooser)

public:
    /// \a edit is shown as a button.
    explicit ProfileChooser(QAction* edit, QWidget* parent = nullptr);

    /// The first asks everything, and stands for no choice.
    void setProfiles(const QList<AuditProfile>& profiles);
    /// Shows what stands in \a state; nullptr: no case is open.
    void show(const CaseState* state, const Checklist* checklist, bool editable);
    void openList();

    QComboBox* list() const { return m_list; }
    QString words() const;

Q_SIGNALS:
    void chosen(const Mingjing::AuditProfile& profile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const CaseState* state);

    QList<AuditProfile> m_profiles;
    QComboBox* m_list = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace Mingjing
