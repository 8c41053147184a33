// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errorline.h"

#include <QTextStream>

namespace Mingjing {

void printError(const QString& line)
{
    QTextStream(stderr) << QStringLiteral("mingjing: ") << line << u'\n';
}

} // namespace Mingjing
