// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/verdict.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QToolButton;

namespace Mingjing {

/// The four verdicts as buttons, and the note to the item. Says what the person wants; changes nothing itself.
class VerdictBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictBar)

public:
    explicit VerdictBar(QWidget* parent = nullptr);

    /// Shows what stands for the item \a itemId. A note being written to another item is finished first.
    void showItem(const QString& itemId, Verdict verdict, const QString& note);
    void setEditable(bool editable);
    QString note() const;
    void focusNote();

    /// The verdicts, and taking one back; with shortcuts of their own. For menus.
    QList<QAction*> actions() const { return m_actions; }
    /// The verdict that the single key \a key stands for: P, V, N, U.
    static std::optional<Verdict> verdictForKey(int key);

public Q_SLOTS:
    /// Emits noteEdited() when the note differs from what was shown.
    void finishNote();

Q_SIGNALS:
    void verdictChosen(Mingjing::Verdict verdict);
    /// The note to the item was finished and differs from what was shown.
    void noteEdited(const QString& itemId, const QString& note);
    /// Return or Escape in the note: the person wants to go back to the list.
    void noteLeft();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addVerdict(Verdict verdict, QChar key, Qt::Key digit);
    void mark(QToolButton* button, Verdict verdict, bool stands);

    QHash<Verdict, QToolButton*> m_buttons;
    QList<QAction*> m_actions;
    QLineEdit* m_note = nullptr;
    QString m_itemId;
    QString m_shownNote;
};

} // namespace Mingjing
