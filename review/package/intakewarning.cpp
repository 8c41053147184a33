// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/intakewarning.h"

#include "review/base/enumids.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr EnumIds<3> severityIds = {
    "note"_L1,
    "warning"_L1,
    "danger"_L1,
};

struct Row {
    IntakeWarningKind kind;
    QLatin1StringView id;
    IntakeSeverity severity;
};

constexpr Row rows[] = {
    {IntakeWarningKind::TraversalName, "traversal_name"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::AbsoluteName, "absolute_name"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DriveName, "drive_name"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::BackslashName, "backslash_name"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::EmptyName, "empty_name"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::SymbolicLink, "symbolic_link"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::SpecialFile, "special_file"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DuplicateName, "duplicate_name"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::CaseCollision, "case_collision"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::FileFolderCollision, "file_folder_collision"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::ControlCharacters, "control_characters"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::BidiCharacters, "bidi_characters"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::OverlongCharacters, "overlong_characters"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DecodedName, "decoded_name"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::UndecodableName, "undecodable_name"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::WrongCrc, "wrong_crc"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::WrongSize, "wrong_size"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DamagedEntry, "damaged_entry"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::HeaderMismatch, "header_mismatch"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::OverlappingEntries, "overlapping_entries"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DataBefore, "data_before"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::DataAfter, "data_after"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::HiddenData, "hidden_data"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::ArchiveComment, "archive_comment"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::NestedArchive, "nested_archive"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::HiddenFile, "hidden_file"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::Executable, "executable"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MisnamedFile, "misnamed_file"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::InvalidUtf8, "invalid_utf8"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::Utf16Text, "utf16_text"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::ByteOrderMark, "byte_order_mark"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::LargeScript, "large_script"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::MinifiedScript, "minified_script"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::ObfuscatedScript, "obfuscated_script"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::UnreachedFile, "unreached_file"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::InvalidJson, "invalid_json"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::LenientJson, "lenient_json"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::DuplicateKey, "duplicate_key"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UnknownValue, "unknown_value"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::WrongType, "wrong_type"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MissingFile, "missing_file"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::EscapingPath, "escaping_path"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::NoPages, "no_pages"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MissingPage, "missing_page"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::EntryPage, "entry_page"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::DuplicatePage, "duplicate_page"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::EscapingPage, "escaping_page"_L1, IntakeSeverity::Danger},
    {IntakeWarningKind::SubpackageOverlap, "subpackage_overlap"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MissingComponent, "missing_component"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UnbuiltNpm, "unbuilt_npm"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::ForeignSubpackage, "foreign_subpackage"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UnknownPlaceholder, "unknown_placeholder"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::PluginReference, "plugin_reference"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MissingPlugin, "missing_plugin"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::TabBarCount, "tab_bar_count"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::TabBarPage, "tab_bar_page"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::MissingIcon, "missing_icon"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::IconSize, "icon_size"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::IconFormat, "icon_format"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::SitemapPage, "sitemap_page"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::UnreachablePage, "unreachable_page"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::BrokenLink, "broken_link"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UnfitLink, "unfit_link"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::PackageSize, "package_size"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UndeclaredPrivateInfo, "undeclared_private_info"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::UnusedPrivateInfo, "unused_private_info"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::UndeclaredBackgroundMode, "undeclared_background_mode"_L1, IntakeSeverity::Warning},
    {IntakeWarningKind::PermissionWords, "permission_words"_L1, IntakeSeverity::Note},
    {IntakeWarningKind::InvalidSubmission, "invalid_submission"_L1, IntakeSeverity::Warning},
};

const Row& rowOf(IntakeWarningKind kind)
{
    return rows[static_cast<size_t>(kind)];
}

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(rows); ++i) {
        if (rows[i].kind != static_cast<IntakeWarningKind>(i))
            return false;
    }
    return true;
}
static_assert(inOrder() && rows[std::size(rows) - 1].kind == IntakeWarningKind::InvalidSubmission);

} // namespace

QString intakeSeverityId(IntakeSeverity severity)
{
    return idOf(severityIds, severity);
}

IntakeSeverity intakeSeverity(IntakeWarningKind kind)
{
    return rowOf(kind).severity;
}

bool hasOddities(const QList<IntakeWarning>& warnings)
{
    return std::any_of(warnings.cbegin(), warnings.cend(),
                       [](const IntakeWarning& one) { return intakeSeverity(one.kind) != IntakeSeverity::Note; });
}

QList<IntakeWarningKind> intakeWarningKinds()
{
    QList<IntakeWarningKind> kinds;
    for (const Row& row : rows)
        kinds.append(row.kind);
    return kinds;
}

QString intakeWarningId(IntakeWarningKind kind)
{
    return rowOf(kind).id;
}

std::optional<IntakeWarningKind> intakeWarningFromId(QStringView id)
{
    const auto* it = std::find_if(std::begin(rows), std::end(rows), [id](const Row& row) { return row.id == id; });
    return it == std::end(rows) ? std::nullopt : std::optional(it->kind);
}

} // namespace Mingjing
