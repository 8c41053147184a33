// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search/packagesearch.h"

#include "review/package/packagecontents.h"

#include <QRegularExpression>

namespace Mingjing {

namespace {

constexpr qsizetype excerptLength = 200;

SearchMatch matchAt(const QString& file, const QString& text, qsizetype start, qsizetype length, qsizetype lineStart,
                    int line)
{
    SearchMatch match;
    match.place = {file, line, int(start - lineStart) + 1};
    match.length = int(length);
    qsizetype lineEnd = text.indexOf(u'\n', start);
    if (lineEnd < 0)
        lineEnd = text.size();
    qsizetype from = lineStart;
    while (from < start && text.at(from).isSpace())
        ++from;
    if (start - from > excerptLength / 3)
        from = start - excerptLength / 3;
    match.excerpt = text.mid(from, std::min(excerptLength, lineEnd - from));
    match.excerptOffset = int(start - from);
    return match;
}

Result<QRegularExpression> expressionFor(const SearchQuery& query)
{
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(pattern, options);
    if (!expression.isValid())
        return Error{ErrorCode::Malformed, expression.errorString(), query.text};
    return expression;
}

} // namespace

bool looksLikeText(const QByteArray& bytes)
{
    return !QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 8192)).contains('\0');
}

Result<SearchOutcome> searchPackage(const PackageContents& package, const SearchQuery& query,
                                    const Cancellation& cancellation, const Progress& progress)
{
    SearchOutcome outcome;
    if (query.text.isEmpty())
        return outcome;
    const auto expression = expressionFor(query);
    if (!expression)
        return expression.error();

    const QList<PackageEntry>& entries = package.entries();
    for (qsizetype i = 0; i < entries.size() && !outcome.cut; ++i) {
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("the search was cancelled"), {}};
        if (progress)
            progress(i, entries.size());
        const auto bytes = package.read(entries.at(i).path);
        if (!bytes || !looksLikeText(*bytes))
            continue;
        ++outcome.filesSearched;
        const QString text = QString::fromUtf8(*bytes);
        qsizetype lineStart = 0;
        int line = 1;
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch found = it.next();
            if (found.capturedLength() == 0)
                continue;
            for (qsizetype next = text.indexOf(u'\n', lineStart); next >= 0 && next < found.capturedStart();
                 next = text.indexOf(u'\n', lineStart)) {
                lineStart = next + 1;
                ++line;
            }
            outcome.matches.append(
                matchAt(entries.at(i).path, text, found.capturedStart(), found.capturedLength(), lineStart, line));
            if (outcome.matches.size() >= SearchOutcome::maximumMatches) {
                outcome.cut = true;
                break;
            }
        }
    }
    return outcome;
}

} // namespace Mingjing
