// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/versionwords.h"

#include <QStringList>

namespace Mingjing {

QString VersionWords::change(FileChangeKind kind)
{
    switch (kind) {
    case FileChangeKind::Added:
        return tr("added");
    case FileChangeKind::Removed:
        return tr("removed");
    case FileChangeKind::Changed:
        return tr("changed");
    case FileChangeKind::Renamed:
        return tr("renamed");
    case FileChangeKind::Moved:
        return tr("moved");
    }
    return {};
}

QString VersionWords::letter(FileChangeKind kind)
{
    switch (kind) {
    case FileChangeKind::Added:
        return QStringLiteral("+");
    case FileChangeKind::Removed:
        return QStringLiteral("−");
    case FileChangeKind::Changed:
        return QStringLiteral("≠");
    case FileChangeKind::Renamed:
    case FileChangeKind::Moved:
        return QStringLiteral("→");
    }
    return {};
}

Appearance::Role VersionWords::role(FileChangeKind kind)
{
    switch (kind) {
    case FileChangeKind::Added:
        return Appearance::Role::Pass;
    case FileChangeKind::Removed:
        return Appearance::Role::Violation;
    case FileChangeKind::Changed:
        return Appearance::Role::Accent;
    case FileChangeKind::Renamed:
    case FileChangeKind::Moved:
        return Appearance::Role::Warning;
    }
    return Appearance::Role::Muted;
}

QString VersionWords::touch(TouchState state)
{
    switch (state) {
    case TouchState::NotCompared:
        return tr("cannot be compared");
    case TouchState::Unchanged:
        return tr("unchanged");
    case TouchState::Moved:
        return tr("only moved");
    case TouchState::Changed:
        return tr("changed");
    case TouchState::Gone:
        return tr("gone");
    }
    return {};
}

Appearance::Role VersionWords::role(TouchState state)
{
    switch (state) {
    case TouchState::Unchanged:
    case TouchState::Moved:
        return Appearance::Role::Violation;
    case TouchState::Changed:
        return Appearance::Role::Warning;
    case TouchState::Gone:
        return Appearance::Role::Pass;
    case TouchState::NotCompared:
        break;
    }
    return Appearance::Role::Muted;
}

QString VersionWords::fact(FactKind kind)
{
    switch (kind) {
    case FactKind::Feature:
        return tr("Can do");
    case FactKind::Page:
        return tr("Page");
    case FactKind::Api:
        return tr("Calls");
    case FactKind::Domain:
        return tr("Domain");
    case FactKind::Permission:
        return tr("Permission");
    case FactKind::PrivateInfo:
        return tr("Location interface declared");
    case FactKind::BackgroundMode:
        return tr("Runs in the background");
    case FactKind::JumpTarget:
        return tr("Jumps to");
    case FactKind::Plugin:
        return tr("Plugin");
    case FactKind::Subpackage:
        return tr("Subpackage");
    case FactKind::Library:
        return tr("Library");
    case FactKind::Warning:
        return tr("Oddity");
    }
    return {};
}

QString VersionWords::change(FactChangeKind kind)
{
    switch (kind) {
    case FactChangeKind::Gained:
        return tr("new");
    case FactChangeKind::Lost:
        return tr("no more");
    case FactChangeKind::Altered:
        return tr("changed");
    }
    return {};
}

Appearance::Role VersionWords::role(FactChangeKind kind)
{
    switch (kind) {
    case FactChangeKind::Gained:
        return Appearance::Role::Warning;
    case FactChangeKind::Lost:
        return Appearance::Role::Muted;
    case FactChangeKind::Altered:
        return Appearance::Role::Accent;
    }
    return Appearance::Role::Muted;
}

QString VersionWords::lines(const QList<LineRange>& ranges)
{
    QStringList words;
    for (const LineRange& range : ranges)
        words.append(range.first == range.last ? QString::number(range.first)
                                               : QStringLiteral("%1–%2").arg(range.first).arg(range.last));
    return words.join(QStringLiteral(", "));
}

} // namespace Mingjing
