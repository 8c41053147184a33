// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Mingjing {

class FactCollector;
class PackageContents;
struct Manifest;
struct PackageFacts;
struct Submission;

/// Words of features in the text of app.json, whose routes are not counted as references.
void collectManifestWords(QStringView text, FactCollector& facts);
/// Features that the manifest declares.
void collectManifestFacts(const Manifest& manifest, FactCollector& facts);
/// Features that the store form declares or speaks of.
void collectFormFacts(const Submission& form, FactCollector& facts);
/// Warnings where the main package, a subpackage or the whole is larger than the platform takes.
void collectSizeFacts(const PackageContents& package, const Manifest& manifest, FactCollector& facts);
/// Warnings for location and address interfaces that requiredPrivateInfos leaves out or names in vain, and for work in
/// the background that requiredBackgroundModes leaves out.
void warnOfPrivacyLists(const Manifest& manifest, PackageFacts& facts);

} // namespace Mingjing
