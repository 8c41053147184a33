// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcemarks.h"

#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/hintwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Mingjing {

namespace {

QString words(const char* sentence)
{
    return QCoreApplication::translate("Mingjing::SourceMarks", sentence);
}

/// The line at the beginning of `line:column: message`; 0 when there is none.
int lineOf(const QString& detail)
{
    static const QRegularExpression place(QStringLiteral("^(\\d{1,8}):\\d{1,8}:"));
    return place.match(detail).captured(1).toInt();
}

void addOddities(const QList<IntakeWarning>& warnings, const QString& path, QList<SourceMark>& marks)
{
    for (const IntakeWarning& warning : warnings) {
        const int line = warning.path == path ? lineOf(warning.detail) : 0;
        if (line > 0)
            marks.append({SourceMark::Kind::Oddity, line, line, warning.detail});
    }
}

void addHints(const HintBook& book, const QString& path, QList<SourceMark>& marks)
{
    for (const BoardHint* hint : book.inFile(path)) {
        for (const HintPlace& place : hint->hint.places) {
            if (place.kind == HintPlace::Kind::Source && place.path == path && place.line > 0)
                marks.append(
                    {SourceMark::Kind::Hint, place.line, std::max(place.line, place.endLine), HintWords::tip(*hint)});
        }
    }
}

} // namespace

QList<SourceMark> marksOf(const ReviewContext& context, const QString& path, const QList<int>& hiddenLines)
{
    QList<SourceMark> marks;
    for (const int line : hiddenLines)
        marks.append({SourceMark::Kind::Oddity, line, line,
                      words(QT_TRANSLATE_NOOP("Mingjing::SourceMarks",
                                              "Characters that cannot be seen, or that turn the reading around"))});
    if (const OpenCase* openCase = context.openCase()) {
        addOddities(openCase->manifest.warnings, path, marks);
        addOddities(openCase->facts.warnings, path, marks);
    }
    addHints(context.hints(), path, marks);
    const CaseState& state = context.state();
    for (const Evidence& evidence : state.evidence) {
        if (evidence.kind != EvidenceKind::Source || evidence.path != path)
            continue;
        const auto finding = std::find_if(state.findings.cbegin(), state.findings.cend(), [&](const Finding& each) {
            return !each.withdrawn && each.evidence.contains(evidence.id);
        });
        const bool isFound = finding != state.findings.cend();
        const QString about = isFound
            ? words(QT_TRANSLATE_NOOP("Mingjing::SourceMarks", "Evidence %1 of finding %2: %3"))
                  .arg(evidence.id, finding->id, finding->words.left(200))
            : words(QT_TRANSLATE_NOOP("Mingjing::SourceMarks", "Evidence %1, in no finding yet")).arg(evidence.id);
        for (const LineRange& range : evidence.lines)
            marks.append(
                {isFound ? SourceMark::Kind::Finding : SourceMark::Kind::Evidence, range.first, range.last, about});
    }
    return marks;
}

} // namespace Mingjing
