// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actionregistry.h"

#include <QAction>
#include <QRegularExpression>

namespace Mingjing {

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) { }

QAction* ActionRegistry::add(const QString& id, QAction* action, const QList<QKeySequence>& defaultKeys)
{
    action->setObjectName(id);
    action->setShortcuts(defaultKeys);
    m_entries.append({id, action, defaultKeys});
    return action;
}

QAction* ActionRegistry::action(const QString& id) const
{
    for (const Entry& entry : m_entries) {
        if (entry.id == id)
            return entry.action;
    }
    return nullptr;
}

QString ActionRegistry::words(const QAction& action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&?\\w\\)|&"));
    QString words = action.toolTip().isEmpty() ? action.text() : action.toolTip();
    return words.remove(mnemonic);
}

QHash<QString, QString> ActionRegistry::changedKeys() const
{
    QHash<QString, QString> changed;
    for (const Entry& entry : m_entries) {
        if (entry.action->shortcuts() != entry.defaultKeys)
            changed.insert(entry.id, entry.action->shortcut().toString(QKeySequence::PortableText));
    }
    return changed;
}

void ActionRegistry::applyKeys(const QHash<QString, QString>& keys)
{
    for (const Entry& entry : m_entries) {
        if (const auto key = keys.constFind(entry.id); key != keys.constEnd())
            entry.action->setShortcut(QKeySequence::fromString(*key, QKeySequence::PortableText));
    }
}

void ActionRegistry::setKeys(const QString& id, const QKeySequence& keys)
{
    for (const Entry& entry : m_entries) {
        if (entry.id == id)
            entry.action->setShortcut(keys);
        else if (!keys.isEmpty() && entry.action->shortcuts().contains(keys))
            entry.action->setShortcut({});
    }
    Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys()
{
    for (const Entry& entry : m_entries)
        entry.action->setShortcuts(entry.defaultKeys);
    Q_EMIT keysChanged();
}

} // namespace Mingjing
