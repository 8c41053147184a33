// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hintneighbours.h"

namespace Mingjing {

class PackageContents;

/// What \a package can be compared with others by.
PackageTraits traitsOf(const PackageContents& package);
/// What \a own and \a other share; nothing when that is nothing.
NeighbourCase compareTraits(const PackageTraits& own, const PackageTraits& other, const QString& caseId);
/// Hosts that many programs speak to: the platform's and those of large services. They connect nobody.
bool isCommonDomain(const QString& domain);

} // namespace Mingjing
