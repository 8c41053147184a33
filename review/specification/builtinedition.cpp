// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/builtinedition.h"

#include "review/base/digest.h"
#include "review/specification/builtinresources.h"
#include "review/specification/specificationparser.h"

#include <QFile>

namespace Mingjing {

const QByteArray& builtInSpecification()
{
    static const QByteArray document = [] {
        initializeSpecificationResources();
        QFile file(QStringLiteral(":/mingjing/specification/builtin.zim.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return document;
}

const QString& builtInEditionSha256()
{
    static const QString sha256 = sha256Hex(builtInSpecification());
    return sha256;
}

const Result<Edition>& builtInEdition()
{
    static const Result<Edition> edition = parseSpecification(builtInSpecification());
    return edition;
}

} // namespace Mingjing
