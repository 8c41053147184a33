// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/condition.h"
#include "review/hints/hint.h"

#include <QJsonArray>

namespace Mingjing {

/// One rule as it was read. A plain value.
struct HintRule {
    QString id;
    QStringList clauses;
    HintLayer layer = HintLayer::Static;
    Severity severity = Severity::Low;
    HintConfidence confidence = HintConfidence::Low;
    Condition when;
    /// With `{{name}}` for facts.
    BilingualText message;
    BilingualText question;
    /// Strings of which a script must spell one to be parsed for this rule; empty: as the conditions say.
    QStringList prefilter;
    /// As they stand in the file.
    QJsonArray violating;
    QJsonArray clean;
    /// Where it was read.
    QString file;
    int line = 0;
};

} // namespace Mingjing
