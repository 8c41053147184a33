// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace Mingjing {

struct OpenCase;

/// Chapters, sections and items of a checklist, each to be ticked.
class ProfileTree final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileTree)

public:
    explicit ProfileTree(QWidget* parent = nullptr);

    void setCase(const OpenCase& openCase);
    /// Ids of the items that are ticked, in the order of the checklist.
    QStringList ticked() const;
    /// Emits nothing.
    void tick(const QStringList& items);

Q_SIGNALS:
    /// The person ticked something.
    void ticksChanged();

private:
    QTreeWidgetItem* group(QTreeWidgetItem* parent, const QString& id, const OpenCase& openCase);

    QHash<QString, QTreeWidgetItem*> m_groups;
    QList<QTreeWidgetItem*> m_items;
    bool m_ticking = false;
};

} // namespace Mingjing
