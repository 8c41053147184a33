// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/facts.h"

#include "review/base/enumids.h"
#include "review/package/factcollector.h"
#include "review/package/language.h"
#include "review/package/librarycatalogue.h"
#include "review/package/manifest.h"
#include "review/package/manifestfacts.h"
#include "review/package/obfuscation.h"
#include "review/package/packagecontents.h"
#include "review/package/reachedfiles.h"
#include "review/package/sourcefacts.h"
#include "review/package/sourcetext.h"
#include "review/package/submission.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr EnumIds<6> reachKindIds = {
    "entry"_L1, "tab_bar"_L1, "navigator"_L1, "call"_L1, "pattern"_L1, "mention"_L1,
};

constexpr EnumIds<3> libraryGroundIds = {
    "content"_L1,
    "banner"_L1,
    "folder"_L1,
};

constexpr qint64 largeScript = 1 << 20;
/// Nobody writes such lines by hand.
constexpr qsizetype minifiedLine = 2'000;

/// Outside the code root, and the store form, lies nothing that runs.
bool isSource(const QString& path)
{
    return !path.startsWith(outsidePrefix()) && path != "submission.json"_L1;
}

void warnOfText(const PackageEntry& entry, const SourceText& source, const QString& language, FactCollector& facts)
{
    if (source.byteOrderMark)
        facts.warn(IntakeWarningKind::ByteOrderMark, entry.path);
    if (source.utf16)
        facts.warn(IntakeWarningKind::Utf16Text, entry.path);
    if (source.invalid)
        facts.warn(IntakeWarningKind::InvalidUtf8, entry.path);
    if (language != "javascript"_L1)
        return;
    if (entry.size > largeScript)
        facts.warn(IntakeWarningKind::LargeScript, entry.path, u"%1 bytes"_s.arg(entry.size));
    if (const qsizetype longest = facts.lines().longestLine(); longest > minifiedLine)
        facts.warn(IntakeWarningKind::MinifiedScript, entry.path, u"a line of %1 characters"_s.arg(longest),
                   facts.lines().longestLineStart());
    if (const QString how = obfuscationOf(source.text); !how.isEmpty())
        facts.warn(IntakeWarningKind::ObfuscatedScript, entry.path, how);
}

/// A library's file is named by its contents where they are known, else by what it says of itself or where it lies.
void collectLibrary(const QString& path, const QByteArray& bytes, QStringView text, FactCollector& facts)
{
    const LibraryCatalogue& known = publishedLibraries();
    if (const LibraryVersion* owner = known.ownerOf(bytes))
        return facts.addLibraryFile(*owner, LibraryGround::Content, path);
    if (const LibraryVersion named = libraryInBanner(text, known); !named.name.isEmpty())
        return facts.addLibraryFile(named, LibraryGround::Banner, path);
    if (const QString name = libraryInPath(path); !name.isEmpty())
        facts.addLibraryFile({name, {}}, LibraryGround::Folder, path);
}

void collectFile(const PackageContents& package, const PackageEntry& entry, FactCollector& facts)
{
    const QString language = languageOf(entry.path);
    facts.addBytes(entry.path, entry.size);
    const bool script =
        language == "javascript"_L1 || language == "typescript"_L1 || language == "wxs"_L1 || language == "json"_L1;
    const bool style = language == "wxss"_L1 || language == "css"_L1;
    if (!isSource(entry.path) || !(script || style || language == "wxml"_L1))
        return;
    const auto bytes = package.read(entry.path);
    if (!bytes)
        return;
    const SourceText source = decodeSource(*bytes);
    facts.beginFile(entry.path, source.text);
    warnOfText(entry, source, language, facts);
    if (script && language != "json"_L1)
        collectLibrary(entry.path, *bytes, source.text, facts);
    // The manifest names every page; that leads nowhere.
    if (entry.path == "app.json"_L1)
        collectManifestWords(source.text, facts);
    else if (script)
        collectScriptFacts(source.text, facts);
    else if (style)
        collectStyleFacts(source.text, facts);
    else
        collectTemplateFacts(source.text, facts);
}

} // namespace

QString reachKindId(ReachKind kind)
{
    return idOf(reachKindIds, kind);
}

QString libraryGroundId(LibraryGround ground)
{
    return idOf(libraryGroundIds, ground);
}

QList<Feature> PackageFacts::features() const
{
    QList<Feature> found;
    for (const FeatureEvidence& one : evidence) {
        if (found.isEmpty() || found.constLast() != one.feature)
            found.append(one.feature);
    }
    return found;
}

bool PackageFacts::has(Feature feature) const
{
    return std::any_of(evidence.cbegin(), evidence.cend(),
                       [feature](const FeatureEvidence& one) { return one.feature == feature; });
}

Result<PackageFacts> collectFacts(const PackageContents& package, const Manifest& manifest,
                                  const std::optional<Submission>& submission, const Cancellation& cancellation,
                                  const Progress& progress)
{
    FactCollector facts(manifest);
    const QList<PackageEntry>& entries = package.entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        collectFile(package, entries.at(i), facts);
        if (progress)
            progress(i + 1, entries.size());
    }
    collectManifestFacts(manifest, facts);
    if (submission)
        collectFormFacts(*submission, facts);
    collectSizeFacts(package, manifest, facts);
    PackageFacts result = facts.finish(package, cancellation);
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
    warnOfPrivacyLists(manifest, result);
    result.warnings.append(unreachedFiles(package, manifest, cancellation));
    return result;
}

} // namespace Mingjing
