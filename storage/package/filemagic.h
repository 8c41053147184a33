// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/intakewarning.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Mingjing {

/// How many first bytes of a file judgeContent() looks at.
inline constexpr qsizetype magicBytes = 264;

/// Whether \a path or a folder in it begins with a dot, or is what another system keeps beside its files.
bool isHidden(const QString& path);
/// The outermost such folder, with a slash at its end; empty when only the file itself is hidden.
QString hiddenFolder(const QString& path);

/// Warns of archives, programs and files whose first bytes \a head are not what the name's ending says. \a nested: what
/// is known of an archive's content.
QList<IntakeWarning> judgeContent(const QString& path, QByteArrayView head, const QString& nested = {});

} // namespace Mingjing
