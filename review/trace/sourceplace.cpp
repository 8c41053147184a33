// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/sourceplace.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

SourcePlace sourcePlaceFromJson(const QJsonObject& object)
{
    return {object.value(u"file"_s).toString(), object.value(u"line"_s).toInt(), object.value(u"column"_s).toInt()};
}

void writeSourcePlace(const SourcePlace& place, QJsonObject& object)
{
    object.insert(u"file"_s, place.file);
    object.insert(u"line"_s, place.line);
    object.insert(u"column"_s, place.column);
}

} // namespace Mingjing
