// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/package/intakewarning.h"
#include "review/package/sourcelinks.h"

namespace Mingjing {

class PackageContents;
struct Manifest;

struct NavigationFindings {
    NavigationGraph graph;
    /// Links that the platform refuses to follow, each with its line.
    QList<IntakeWarning> warnings;
};

/// Joins what the \a sources of \a package say of ways between its pages. Incomplete when asked to stop.
NavigationFindings buildNavigation(const PackageContents& package, const Manifest& manifest,
                                   const QList<FileLinks>& sources, const Cancellation& cancellation = {});

} // namespace Mingjing
