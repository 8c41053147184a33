// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Mingjing {

/// What was odd about a package that was opened all the same.
enum class IntakeWarningKind {
    // The archive.
    TraversalName, ///< climbs out with `..`; kept out of the tree
    AbsoluteName, ///< begins with a slash; kept out of the tree
    DriveName, ///< begins with a drive letter; kept out of the tree
    BackslashName, ///< separates folders with backslashes; kept out of the tree
    EmptyName, ///< no name at all; kept out of the tree
    SymbolicLink, ///< kept out of the tree
    SpecialFile, ///< a device, socket or pipe; kept out of the tree
    DuplicateName, ///< several entries of one name; the last stands at it
    CaseCollision, ///< differs from another only in case
    FileFolderCollision, ///< the name is a file and a folder at once
    ControlCharacters, ///< the name holds control characters
    BidiCharacters, ///< the name holds bidirectional or invisible formatting characters
    OverlongCharacters, ///< the name spells characters in more bytes than they need
    DecodedName, ///< not UTF-8; read as GBK
    UndecodableName, ///< neither UTF-8 nor GBK; shown with replacement characters
    WrongCrc, ///< the bytes are not those the archive declares
    WrongSize, ///< more or fewer bytes than the archive declares
    DamagedEntry, ///< cannot be read; kept out of the tree
    HeaderMismatch, ///< local and central header disagree
    OverlappingEntries, ///< shares bytes of the archive with another
    DataBefore, ///< bytes before the first entry
    DataAfter, ///< bytes after the end of the archive
    HiddenData, ///< bytes between entries that belong to none
    ArchiveComment, ///< the archive carries a comment
    NestedArchive, ///< an archive inside the archive
    HiddenFile, ///< begins with a dot
    Executable, ///< a program for an operating system
    MisnamedFile, ///< the content is not what the name's ending says
    // The text.
    InvalidUtf8, ///< source that is not valid UTF-8
    Utf16Text, ///< source in UTF-16
    ByteOrderMark, ///< source that begins with a byte order mark
    LargeScript, ///< a script of more than a megabyte
    MinifiedScript, ///< a script with very long lines
    ObfuscatedScript, ///< a script made to be unreadable
    UnreachedFile, ///< source or a picture that nothing in the package leads to
    // The manifest.
    InvalidJson, ///< a configuration file that cannot be read
    LenientJson, ///< comments or trailing commas in a configuration file
    DuplicateKey, ///< a key that stands twice in one object; the last counts
    UnknownValue, ///< a value that the platform does not know for this field
    WrongType, ///< a field that does not have the type it must have
    MissingFile, ///< a file or folder that a configuration file names and that is not in the package
    EscapingPath, ///< a path that climbs out of the package
    NoPages, ///< no page is declared
    MissingPage, ///< declared and not in the package
    EntryPage, ///< `entryPagePath` is no page of the package
    DuplicatePage, ///< declared twice
    EscapingPage, ///< a page path that climbs out of the package
    SubpackageOverlap, ///< one subpackage inside another, or pages of the main package inside one
    MissingComponent, ///< used and not in the package
    UnbuiltNpm, ///< components of an npm package that is a dependency and was not built into miniprogram_npm
    ForeignSubpackage, ///< a component of another subpackage without a placeholder, or out of an independent one
    UnknownPlaceholder, ///< a placeholder for or by a component that is not declared
    PluginReference, ///< a plugin without provider or released version
    MissingPlugin, ///< a plugin component or page whose plugin is not declared
    TabBarCount, ///< fewer than 2 or more than 5 tabs
    TabBarPage, ///< a tab that is no page of the main package
    MissingIcon, ///< a tab icon that is not in the package
    IconSize, ///< a tab icon larger than the platform takes
    IconFormat, ///< a tab icon of a kind that the platform does not take
    SitemapPage, ///< a rule of sitemap.json for a page that is not declared
    UnreachablePage, ///< no way leads to the page
    BrokenLink, ///< opens a page that is not declared
    UnfitLink, ///< opens a tab as a page, or a page as a tab; the platform refuses
    PackageSize, ///< the sources to be uploaded are larger than the platform takes
    UndeclaredPrivateInfo, ///< a location interface that `requiredPrivateInfos` does not name
    UnusedPrivateInfo, ///< `requiredPrivateInfos` names an interface that no source calls
    UndeclaredBackgroundMode, ///< work in the background that `requiredBackgroundModes` does not name
    PermissionWords, ///< a permission that tells the user nothing, or more than the platform shows
    InvalidSubmission, ///< submission.json does not follow its schema
};

/// How much a reviewer has to mind.
enum class IntakeSeverity {
    Note, ///< worth knowing
    Warning, ///< a defect, or a place to look at
    Danger, ///< shows something else than it is, or hides something
};
/// `note`, `warning`, `danger`.
QString intakeSeverityId(IntakeSeverity severity);
IntakeSeverity intakeSeverity(IntakeWarningKind kind);

/// Every kind, in the order of the enum.
QList<IntakeWarningKind> intakeWarningKinds();
/// The stable snake_case id, for JSON and SQL.
QString intakeWarningId(IntakeWarningKind kind);
std::optional<IntakeWarningKind> intakeWarningFromId(QStringView id);

/// One oddity of a package.
struct IntakeWarning {
    IntakeWarningKind kind = IntakeWarningKind::InvalidJson;
    /// The file it is about, as the archive spells it when it is not in the tree. Empty: the whole package.
    QString path;
    /// Facts, not sentences: the other name, `declared 10, found 12`, `line:column: message`.
    QString detail;
    /// In the file, from 1; 0 when it is about no line of its own.
    int line = 0;

    bool operator==(const IntakeWarning&) const = default;
};

/// Whether there is more in \a warnings than notes.
bool hasOddities(const QList<IntakeWarning>& warnings);

} // namespace Mingjing
