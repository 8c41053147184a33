// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/packagecomparison.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// First lines count from 1; of an empty side it is the line that the place is before.
QJsonArray hunksJson(const LineDiff& lines)
{
    QJsonArray hunks;
    for (const SequenceBlock& block : lines.blocks) {
        if (block.same)
            continue;
        hunks.append(QJsonObject{{u"old_first"_s, block.oldBegin + 1},
                                 {u"old_lines"_s, block.oldSize()},
                                 {u"new_first"_s, block.newBegin + 1},
                                 {u"new_lines"_s, block.newSize()}});
    }
    return hunks;
}

QJsonObject fileJson(const FileChange& file)
{
    return {{u"change"_s, fileChangeId(file.kind)},  {u"old_path"_s, file.oldPath},
            {u"new_path"_s, file.newPath},           {u"content"_s, contentKindId(file.content)},
            {u"old_bytes"_s, file.oldBytes},         {u"new_bytes"_s, file.newBytes},
            {u"likeness"_s, file.likeness},          {u"added_lines"_s, file.addedLines},
            {u"removed_lines"_s, file.removedLines}, {u"laid_out"_s, file.laidOut},
            {u"only_encoding"_s, file.onlyEncoding}, {u"hunks"_s, hunksJson(file.lines)}};
}

QJsonObject factJson(const FactChange& fact)
{
    return {{u"fact"_s, factKindId(fact.fact)}, {u"change"_s, factChangeId(fact.change)}, {u"name"_s, fact.name},
            {u"old_detail"_s, fact.oldDetail},  {u"new_detail"_s, fact.newDetail},        {u"file"_s, fact.site.file},
            {u"line"_s, fact.site.line}};
}

} // namespace

QJsonObject toJson(const PackageComparison& comparison)
{
    QJsonArray files;
    for (const FileChange& file : comparison.files)
        files.append(fileJson(file));
    QJsonArray facts;
    for (const FactChange& fact : comparison.facts)
        facts.append(factJson(fact));
    return {{u"old"_s, QJsonObject{{u"sha256"_s, comparison.oldSha256}}},
            {u"new"_s, QJsonObject{{u"sha256"_s, comparison.newSha256}}},
            {u"counts"_s,
             QJsonObject{{u"added"_s, comparison.count(FileChangeKind::Added)},
                         {u"removed"_s, comparison.count(FileChangeKind::Removed)},
                         {u"changed"_s, comparison.count(FileChangeKind::Changed)},
                         {u"renamed"_s, comparison.count(FileChangeKind::Renamed)},
                         {u"moved"_s, comparison.count(FileChangeKind::Moved)},
                         {u"unchanged"_s, comparison.unchangedFiles},
                         {u"added_lines"_s, comparison.addedLines()},
                         {u"removed_lines"_s, comparison.removedLines()}}},
            {u"renames_limited"_s, comparison.renamesLimited},
            {u"files"_s, files},
            {u"facts"_s, facts}};
}

} // namespace Mingjing
