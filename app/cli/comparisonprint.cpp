// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparisonprint.h"

#include "app/cli/console.h"
#include "app/cli/texttable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString amountOf(const FileChange& file)
{
    if (file.content != ContentKind::Text)
        return u"%1 -> %2 bytes"_s.arg(file.oldBytes).arg(file.newBytes);
    if (file.onlyEncoding)
        return u"only line ends or encoding"_s;
    if (file.inBoth() && file.lines.isEmpty())
        return {};
    return u"+%1 -%2%3"_s.arg(file.addedLines).arg(file.removedLines).arg(file.laidOut ? u" (laid out)"_s : QString());
}

QString pathOf(const FileChange& file)
{
    if (file.kind != FileChangeKind::Renamed && file.kind != FileChangeKind::Moved)
        return file.path();
    return u"%1 -> %2 (%3%)"_s.arg(file.oldPath, file.newPath).arg(int(file.likeness * 100));
}

void printFacts(const QList<FactChange>& facts, Console& console)
{
    if (facts.isEmpty())
        return;
    console.line();
    console.line(u"facts"_s);
    TextTable table;
    for (const FactChange& one : facts) {
        const bool altered = one.change == FactChangeKind::Altered;
        const QString detail = altered           ? u"%1 -> %2"_s.arg(one.oldDetail, one.newDetail)
            : one.change == FactChangeKind::Lost ? one.oldDetail
                                                 : one.newDetail;
        const QString place = one.site.line > 0 ? u"%1:%2"_s.arg(one.site.file).arg(one.site.line) : one.site.file;
        table.add({u"  "_s + factChangeId(one.change), factKindId(one.fact), one.name, elided(detail, 60), place});
    }
    table.print(console);
}

} // namespace

void printComparison(const PackageComparison& comparison, Console& console)
{
    if (comparison.isEmpty()) {
        console.line(u"no difference in %1 files"_s.arg(comparison.unchangedFiles));
        return;
    }
    TextTable table;
    for (const FileChange& file : comparison.files)
        table.add({fileChangeId(file.kind), amountOf(file), pathOf(file)});
    table.print(console);
    printFacts(comparison.facts, console);
    console.line();
    console.line(u"%1 added, %2 removed, %3 changed, %4 renamed, %5 moved, %6 unchanged; +%7 -%8 lines"_s
                     .arg(comparison.count(FileChangeKind::Added))
                     .arg(comparison.count(FileChangeKind::Removed))
                     .arg(comparison.count(FileChangeKind::Changed))
                     .arg(comparison.count(FileChangeKind::Renamed))
                     .arg(comparison.count(FileChangeKind::Moved))
                     .arg(comparison.unchangedFiles)
                     .arg(comparison.addedLines())
                     .arg(comparison.removedLines()));
    if (comparison.renamesLimited)
        console.line(u"too many files to look for every renamed one"_s);
}

void printTouched(const QList<TouchedFinding>& findings, Console& console)
{
    if (findings.isEmpty())
        return;
    console.line();
    console.line(u"findings"_s);
    const auto place = [](const QString& path, const QList<LineRange>& lines) {
        QString text = path;
        for (const LineRange& range : lines)
            text += u" %1-%2"_s.arg(range.first).arg(range.last);
        return text;
    };
    TextTable table;
    for (const TouchedFinding& finding : findings) {
        for (const TouchedEvidence& one : finding.evidence) {
            table.add({u"  "_s + finding.findingId, touchStateId(finding.state), one.evidenceId,
                       touchStateId(one.state), place(one.oldPath, one.oldLines), u"->"_s,
                       one.newPath.isEmpty() ? u"nothing"_s : place(one.newPath, one.newLines)});
        }
    }
    table.print(console);
}

} // namespace Mingjing
