// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/changekind.h"

#include "widgets/words/listwords.h"

namespace Mingjing {

const QList<ChangeKind>& changeKinds()
{
    static const QList<ChangeKind> all{ChangeKind::Added, ChangeKind::Removed, ChangeKind::Reworded, ChangeKind::Moved,
                                       ChangeKind::Penalty};
    return all;
}

QString ChangeWords::sign(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("+");
    case ChangeKind::Removed:
        return QStringLiteral("−");
    case ChangeKind::Reworded:
        return QStringLiteral("≈");
    case ChangeKind::Moved:
        return QStringLiteral("→");
    case ChangeKind::Penalty:
        return QStringLiteral("§");
    }
    return {};
}

QString ChangeWords::kind(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return tr("added");
    case ChangeKind::Removed:
        return tr("removed");
    case ChangeKind::Reworded:
        return tr("reworded");
    case ChangeKind::Moved:
        return tr("moved");
    case ChangeKind::Penalty:
        return tr("penalty changed");
    }
    return {};
}

QString ChangeWords::kinds(const QList<ChangeKind>& kinds)
{
    QStringList words;
    for (const ChangeKind each : kinds)
        words.append(kind(each));
    return ListWords::plain(words);
}

QString ChangeWords::counted(ChangeKind kind, int count)
{
    return tr("%1 %2", "kind of change, count").arg(ChangeWords::kind(kind)).arg(count);
}

Appearance::Role ChangeWords::role(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Appearance::Role::Pass;
    case ChangeKind::Removed:
        return Appearance::Role::Violation;
    case ChangeKind::Reworded:
        return Appearance::Role::Warning;
    case ChangeKind::Moved:
        return Appearance::Role::Accent;
    case ChangeKind::Penalty:
        return Appearance::Role::Penalty;
    }
    return Appearance::Role::Muted;
}

} // namespace Mingjing
