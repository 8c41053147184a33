// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hintreport.h"

namespace Mingjing {

/// A hint of the rule \a ruleId at a line of a file, made by hand.
Hint sourceHint(const QString& ruleId, const QString& path, int line, const QStringList& clauses,
                Severity severity = Severity::Medium);
/// Of a field of the store form.
Hint formHint(const QString& ruleId, const QString& field, const QStringList& clauses);
/// Of a recorded call.
Hint callHint(const QString& ruleId, int run, qint64 sequence, const QStringList& clauses);
HintReport reportOf(const QList<Hint>& hints);

} // namespace Mingjing
