// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/package/intakewarning.h"

#include <QList>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// The files of \a package that would be uploaded and that nothing leads to: neither the manifest, nor a page or
/// component of it, nor anything that these name. One warning for a folder of which nothing is reached. What could
/// be meant by a name put together at run time counts as reached, and so does every installed library.
QList<IntakeWarning> unreachedFiles(const PackageContents& package, const Manifest& manifest,
                                    const Cancellation& cancellation = {});

} // namespace Mingjing
