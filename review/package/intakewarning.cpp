// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/intakewarning.h"

#include <QLatin1StringView>

#include <algorithm>
#include <utility>

namespace Mingjing {
namespace {

constexpr std::pair<IntakeWarningKind, QLatin1StringView> ids[] = {
    {IntakeWarningKind::TraversalName, QLatin1StringView("traversal_name")},
    {IntakeWarningKind::AbsoluteName, QLatin1StringView("absolute_name")},
    {IntakeWarningKind::DriveName, QLatin1StringView("drive_name")},
    {IntakeWarningKind::BackslashName, QLatin1StringView("backslash_name")},
    {IntakeWarningKind::EmptyName, QLatin1StringView("empty_name")},
    {IntakeWarningKind::SymbolicLink, QLatin1StringView("symbolic_link")},
    {IntakeWarningKind::SpecialFile, QLatin1StringView("special_file")},
    {IntakeWarningKind::DuplicateName, QLatin1StringView("duplicate_name")},
    {IntakeWarningKind::CaseCollision, QLatin1StringView("case_collision")},
    {IntakeWarningKind::FileFolderCollision, QLatin1StringView("file_folder_collision")},
    {IntakeWarningKind::ControlCharacters, QLatin1StringView("control_characters")},
    {IntakeWarningKind::BidiCharacters, QLatin1StringView("bidi_characters")},
    {IntakeWarningKind::OverlongCharacters, QLatin1StringView("overlong_characters")},
    {IntakeWarningKind::DecodedName, QLatin1StringView("decoded_name")},
    {IntakeWarningKind::UndecodableName, QLatin1StringView("undecodable_name")},
    {IntakeWarningKind::WrongCrc, QLatin1StringView("wrong_crc")},
    {IntakeWarningKind::WrongSize, QLatin1StringView("wrong_size")},
    {IntakeWarningKind::DamagedEntry, QLatin1StringView("damaged_entry")},
    {IntakeWarningKind::HeaderMismatch, QLatin1StringView("header_mismatch")},
    {IntakeWarningKind::OverlappingEntries, QLatin1StringView("overlapping_entries")},
    {IntakeWarningKind::DataBefore, QLatin1StringView("data_before")},
    {IntakeWarningKind::DataAfter, QLatin1StringView("data_after")},
    {IntakeWarningKind::HiddenData, QLatin1StringView("hidden_data")},
    {IntakeWarningKind::ArchiveComment, QLatin1StringView("archive_comment")},
    {IntakeWarningKind::NestedArchive, QLatin1StringView("nested_archive")},
    {IntakeWarningKind::HiddenFile, QLatin1StringView("hidden_file")},
    {IntakeWarningKind::Executable, QLatin1StringView("executable")},
    {IntakeWarningKind::MisnamedFile, QLatin1StringView("misnamed_file")},
    {IntakeWarningKind::InvalidUtf8, QLatin1StringView("invalid_utf8")},
    {IntakeWarningKind::Utf16Text, QLatin1StringView("utf16_text")},
    {IntakeWarningKind::ByteOrderMark, QLatin1StringView("byte_order_mark")},
    {IntakeWarningKind::LargeScript, QLatin1StringView("large_script")},
    {IntakeWarningKind::MinifiedScript, QLatin1StringView("minified_script")},
    {IntakeWarningKind::InvalidJson, QLatin1StringView("invalid_json")},
    {IntakeWarningKind::LenientJson, QLatin1StringView("lenient_json")},
    {IntakeWarningKind::WrongType, QLatin1StringView("wrong_type")},
    {IntakeWarningKind::NoPages, QLatin1StringView("no_pages")},
    {IntakeWarningKind::MissingPage, QLatin1StringView("missing_page")},
    {IntakeWarningKind::DuplicatePage, QLatin1StringView("duplicate_page")},
    {IntakeWarningKind::EscapingPage, QLatin1StringView("escaping_page")},
    {IntakeWarningKind::SubpackageOverlap, QLatin1StringView("subpackage_overlap")},
    {IntakeWarningKind::MissingComponent, QLatin1StringView("missing_component")},
    {IntakeWarningKind::MissingPlugin, QLatin1StringView("missing_plugin")},
    {IntakeWarningKind::TabBarCount, QLatin1StringView("tab_bar_count")},
    {IntakeWarningKind::TabBarPage, QLatin1StringView("tab_bar_page")},
    {IntakeWarningKind::MissingIcon, QLatin1StringView("missing_icon")},
    {IntakeWarningKind::UnreachablePage, QLatin1StringView("unreachable_page")},
    {IntakeWarningKind::PackageSize, QLatin1StringView("package_size")},
    {IntakeWarningKind::UndeclaredPrivateInfo, QLatin1StringView("undeclared_private_info")},
    {IntakeWarningKind::InvalidSubmission, QLatin1StringView("invalid_submission")},
};

} // namespace

QString intakeWarningId(IntakeWarningKind kind)
{
    const auto* it =
        std::find_if(std::begin(ids), std::end(ids), [kind](const auto& row) { return row.first == kind; });
    return it == std::end(ids) ? QString() : QString(it->second);
}

std::optional<IntakeWarningKind> intakeWarningFromId(QStringView id)
{
    const auto* it = std::find_if(std::begin(ids), std::end(ids), [id](const auto& row) { return row.second == id; });
    return it == std::end(ids) ? std::nullopt : std::optional(it->first);
}

} // namespace Mingjing
