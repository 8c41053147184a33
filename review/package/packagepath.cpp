// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/packagepath.h"

#include <QStringList>

namespace Mingjing {

std::optional<QString> resolvePackagePath(QStringView folder, QStringView reference)
{
    QStringList parts;
    if (!reference.startsWith(u'/') && !folder.isEmpty())
        parts = folder.toString().split(u'/', Qt::SkipEmptyParts);
    for (const QStringView part : reference.split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1StringView("..")) {
            if (parts.isEmpty())
                return std::nullopt;
            parts.removeLast();
        } else if (part != QLatin1StringView(".")) {
            parts.append(part.toString());
        }
    }
    return parts.join(u'/');
}

QString packageFolder(QStringView path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash).toString();
}

} // namespace Mingjing
