// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

enum class ProgramKind { MiniProgram, MiniGame };

/// `mini-program`, `mini-game`.
QString programKindId(ProgramKind kind);
std::optional<ProgramKind> programKindFromId(const QString& id);

/// The facts of a package that decide which check items apply.
struct PackageProfile {
    ProgramKind kind = ProgramKind::MiniProgram;
    /// Ids from knownFeatures().
    QSet<QString> features;
};

/// The closed list of feature ids, in order.
const QStringList& knownFeatures();

} // namespace Mingjing
