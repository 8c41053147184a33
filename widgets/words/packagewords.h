// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/facts.h"

#include <QCoreApplication>

namespace Mingjing {

/// The words of what the sources of a package show.
class PackageWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::PackageWords)

public:
    static QString feature(Feature feature);
    static QString evidenceSource(EvidenceSource source);
    static QString libraryGround(LibraryGround ground);
    /// “tab bar”, “navigateTo”, ….
    static QString way(const NavigationEdge& edge);
    /// What is not certain about a way; empty for a fixed one.
    static QString certainty(NavigationCertainty certainty);
    /// A node in one short line.
    static QString node(const NavigationNode& node);
};

} // namespace Mingjing
