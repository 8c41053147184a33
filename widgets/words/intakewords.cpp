// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/intakewords.h"

namespace Mingjing {

QString IntakeWords::kind(IntakeWarningKind kind)
{
    switch (kind) {
    case IntakeWarningKind::TraversalName:
        return tr("Name climbs out of the package; left out");
    case IntakeWarningKind::AbsoluteName:
        return tr("Name begins at the root of a disk; left out");
    case IntakeWarningKind::DriveName:
        return tr("Name begins with a drive letter; left out");
    case IntakeWarningKind::BackslashName:
        return tr("Name with backslashes; left out");
    case IntakeWarningKind::EmptyName:
        return tr("Entry without a name; left out");
    case IntakeWarningKind::SymbolicLink:
        return tr("Symbolic link; left out");
    case IntakeWarningKind::SpecialFile:
        return tr("Device, socket or pipe; left out");
    case IntakeWarningKind::DuplicateName:
        return tr("Name that stands twice; the last one is shown");
    case IntakeWarningKind::CaseCollision:
        return tr("Name that differs from another only in case or accents");
    case IntakeWarningKind::FileFolderCollision:
        return tr("Name of a file and of a folder at once");
    case IntakeWarningKind::ControlCharacters:
        return tr("Control characters in the name");
    case IntakeWarningKind::BidiCharacters:
        return tr("Invisible or direction-changing characters in the name");
    case IntakeWarningKind::OverlongCharacters:
        return tr("Characters in the name spelled in too many bytes");
    case IntakeWarningKind::DecodedName:
        return tr("Name is not UTF-8; read as GBK");
    case IntakeWarningKind::UndecodableName:
        return tr("Name in an unknown encoding");
    case IntakeWarningKind::WrongCrc:
        return tr("Content differs from its checksum");
    case IntakeWarningKind::WrongSize:
        return tr("Content is larger or smaller than declared");
    case IntakeWarningKind::DamagedEntry:
        return tr("Cannot be read; left out");
    case IntakeWarningKind::HeaderMismatch:
        return tr("The two headers of the entry disagree");
    case IntakeWarningKind::OverlappingEntries:
        return tr("Shares bytes with another entry");
    case IntakeWarningKind::DataBefore:
        return tr("Bytes before the archive");
    case IntakeWarningKind::DataAfter:
        return tr("Bytes behind the archive");
    case IntakeWarningKind::HiddenData:
        return tr("Bytes that belong to no entry");
    case IntakeWarningKind::ArchiveComment:
        return tr("Comment in the archive");
    case IntakeWarningKind::NestedArchive:
        return tr("Archive inside the package");
    case IntakeWarningKind::HiddenFile:
        return tr("Hidden file");
    case IntakeWarningKind::Executable:
        return tr("Program for an operating system");
    case IntakeWarningKind::MisnamedFile:
        return tr("Content is not what the name says");
    case IntakeWarningKind::InvalidUtf8:
        return tr("Source is not valid UTF-8");
    case IntakeWarningKind::Utf16Text:
        return tr("Source in UTF-16");
    case IntakeWarningKind::ByteOrderMark:
        return tr("Source begins with a byte order mark");
    case IntakeWarningKind::LargeScript:
        return tr("Very large script");
    case IntakeWarningKind::MinifiedScript:
        return tr("Minified script");
    case IntakeWarningKind::ObfuscatedScript:
        return tr("Obfuscated script");
    case IntakeWarningKind::UnreachedFile:
        return tr("Nothing leads to this file");
    case IntakeWarningKind::InvalidJson:
        return tr("Configuration cannot be read");
    case IntakeWarningKind::LenientJson:
        return tr("Comments or trailing commas in the configuration");
    case IntakeWarningKind::DuplicateKey:
        return tr("Key that stands twice; the last one counts");
    case IntakeWarningKind::UnknownValue:
        return tr("Value that the platform does not know");
    case IntakeWarningKind::WrongType:
        return tr("Value of the wrong type");
    case IntakeWarningKind::MissingFile:
        return tr("Named file or folder is not in the package");
    case IntakeWarningKind::EscapingPath:
        return tr("Path climbs out of the package");
    case IntakeWarningKind::NoPages:
        return tr("No page is declared");
    case IntakeWarningKind::MissingPage:
        return tr("Declared page is not in the package");
    case IntakeWarningKind::EntryPage:
        return tr("Entry page is not declared");
    case IntakeWarningKind::DuplicatePage:
        return tr("Page that is declared twice");
    case IntakeWarningKind::EscapingPage:
        return tr("Page path climbs out of the package");
    case IntakeWarningKind::SubpackageOverlap:
        return tr("Subpackages overlap");
    case IntakeWarningKind::MissingComponent:
        return tr("Declared component is not in the package");
    case IntakeWarningKind::UnbuiltNpm:
        return tr("npm package was not built");
    case IntakeWarningKind::ForeignSubpackage:
        return tr("Component of another subpackage without a placeholder");
    case IntakeWarningKind::UnknownPlaceholder:
        return tr("Placeholder of or by an undeclared component");
    case IntakeWarningKind::PluginReference:
        return tr("Plugin without a provider or a released version");
    case IntakeWarningKind::MissingPlugin:
        return tr("Plugin is used and not declared");
    case IntakeWarningKind::TabBarCount:
        return tr("Fewer than 2 or more than 5 tabs");
    case IntakeWarningKind::TabBarPage:
        return tr("Tab is no page of the main package");
    case IntakeWarningKind::MissingIcon:
        return tr("Tab icon is not in the package");
    case IntakeWarningKind::IconSize:
        return tr("Tab icon is too large for the platform");
    case IntakeWarningKind::IconFormat:
        return tr("Tab icon is of a kind the platform does not take");
    case IntakeWarningKind::SitemapPage:
        return tr("Site map names an undeclared page");
    case IntakeWarningKind::UnreachablePage:
        return tr("No way leads to this page");
    case IntakeWarningKind::BrokenLink:
        return tr("Opens a page that is not there");
    case IntakeWarningKind::UnfitLink:
        return tr("Opens a tab as a page, or a page as a tab");
    case IntakeWarningKind::PackageSize:
        return tr("Sources are larger than the platform takes");
    case IntakeWarningKind::UndeclaredPrivateInfo:
        return tr("Location or address interface is not declared");
    case IntakeWarningKind::UnusedPrivateInfo:
        return tr("Declared private interface is never called");
    case IntakeWarningKind::UndeclaredBackgroundMode:
        return tr("Background work is not declared");
    case IntakeWarningKind::PermissionWords:
        return tr("Permission tells the user nothing, or too much");
    case IntakeWarningKind::InvalidSubmission:
        return tr("Store form does not follow its schema");
    }
    return {};
}

QString IntakeWords::severity(IntakeSeverity severity)
{
    switch (severity) {
    case IntakeSeverity::Note:
        return tr("Note");
    case IntakeSeverity::Warning:
        return tr("Warning");
    case IntakeSeverity::Danger:
        return tr("Grave");
    }
    return {};
}

} // namespace Mingjing
