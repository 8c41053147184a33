// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

namespace Mingjing {

class CaseRecord;
struct OpenCase;

/// The decision report of \a record as one HTML page in \a language (`zh_CN` or `en`).
Result<QString> decisionReport(const CaseRecord& record, const OpenCase& openCase, const QString& language);

} // namespace Mingjing
