// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace Mingjing {

/// All that can be done in the window, by a stable id, with a key that the person may change. Owns no action.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    struct Entry {
        QString id;
        QAction* action = nullptr;
        QList<QKeySequence> defaultKeys;
    };

    explicit ActionRegistry(QObject* parent = nullptr);

    /// \a action must live as long as the registry or be destroyed with its window.
    QAction* add(const QString& id, QAction* action, const QList<QKeySequence>& defaultKeys = {});
    const QList<Entry>& entries() const { return m_entries; }
    QAction* action(const QString& id) const;
    /// What \a action does, in words: its tool tip or text, without mnemonics.
    static QString words(const QAction& action);

    /// Keys by action id, as settings keep them; an id that is absent has its default.
    QHash<QString, QString> changedKeys() const;
    void applyKeys(const QHash<QString, QString>& keys);
    /// Gives \a id the key \a keys, and takes it from whoever had it.
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetKeys();

Q_SIGNALS:
    void keysChanged();

private:
    QList<Entry> m_entries;
};

} // namespace Mingjing
