// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/osuser.h"

#include <QString>

#include <pwd.h>
#include <unistd.h>

namespace Mingjing {

QString currentUserName()
{
    // The password database, not the environment: $USER is whatever somebody set it to.
    if (const passwd* entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QStringLiteral("uid:%1").arg(geteuid());
}

} // namespace Mingjing
