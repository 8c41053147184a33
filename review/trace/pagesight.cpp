// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pagesight.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

QString OfferedAction::site() const
{
    const QString where =
        place.isValid() ? u"%1:%2:%3"_s.arg(place.file).arg(place.line).arg(place.column) : tag + u'"' + words;
    // Of a dialog the button counts, not where it stands.
    return kind + u'|' + (kind == "answer"_L1 || kind == "tab"_L1 ? words : where);
}

QString OfferedAction::key() const
{
    return site() + u'#' + QString::number(ordinal);
}

} // namespace Mingjing
