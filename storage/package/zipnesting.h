// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace Mingjing {

struct PackageLimits;

/// What lies in the zip \a bytes that lies in a package: `zip of 12 entries`, with `and app.json` where it holds a
/// program, or `damaged zip`. Refused when archives are nested deeper than \a limits allow.
Result<QString> describeNestedZip(QByteArrayView bytes, const PackageLimits& limits, const Cancellation& cancellation);

} // namespace Mingjing
