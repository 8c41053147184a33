// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/builtinedition.h"

#include "review/specification/builtinresources.h"
#include "review/specification/specificationparser.h"

#include <QFile>

namespace Mingjing {

QByteArray builtInSpecification()
{
    initializeSpecificationResources();
    QFile file(QStringLiteral(":/mingjing/specification/builtin.zim.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

Result<Edition> builtInEdition()
{
    return parseSpecification(builtInSpecification());
}

} // namespace Mingjing
