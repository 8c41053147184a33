// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>

namespace Mingjing {

struct ZipDirectory;

/// Lets QuaZip list \a archive and compares: an archive that two readers understand differently shows the reviewer
/// something else than the platform. Malformed when they differ.
Result<void> compareWithSecondReader(const QByteArray& archive, const ZipDirectory& directory);

} // namespace Mingjing
