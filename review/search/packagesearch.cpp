// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/search/packagesearch.h"

#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"

#include <algorithm>

namespace Mingjing {

namespace {

constexpr qsizetype excerptLength = 200;

SearchMatch matchAt(const QString& file, const QString& text, qsizetype start, qsizetype length, qsizetype lineStart,
                    int line)
{
    SearchMatch match;
    match.place = {file, line, int(start - lineStart) + 1};
    match.length = int(length);
    qsizetype from = std::max(lineStart, start - excerptLength / 3);
    if (from == lineStart) {
        while (from < start && text.at(from).isSpace())
            ++from;
    }
    const QStringView around = QStringView(text).sliced(from, std::min(excerptLength, text.size() - from));
    const qsizetype lineEnd = around.indexOf(u'\n', std::max<qsizetype>(0, start - from));
    match.excerpt = around.first(lineEnd < 0 ? around.size() : lineEnd).toString();
    match.excerptOffset = int(start - from);
    return match;
}

void appendMatches(QList<SearchMatch>& matches, const QString& file, const QString& text, const QList<TextMatch>& found)
{
    qsizetype lineStart = 0;
    qsizetype nextBreak = text.indexOf(u'\n');
    int line = 1;
    for (const TextMatch& each : found) {
        while (nextBreak >= 0 && nextBreak < each.offset) {
            lineStart = nextBreak + 1;
            nextBreak = text.indexOf(u'\n', lineStart);
            ++line;
        }
        matches.append(matchAt(file, text, each.offset, each.length, lineStart, line));
    }
}

bool isUtf16(const QByteArray& bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

bool looksLikeText(const QByteArray& bytes)
{
    return isUtf16(bytes) || !QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 8192)).contains('\0');
}

Result<SearchOutcome> searchPackage(const PackageContents& package, const SearchQuery& query,
                                    const Cancellation& cancellation, const Progress& progress)
{
    SearchOutcome outcome;
    if (query.text.isEmpty())
        return outcome;
    const auto search = TextSearch::make(query);
    if (!search)
        return search.error();

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
        if (!isUtf16(*bytes) && !search->mayMatch(*bytes))
            continue;
        const QString text = decodeSource(*bytes).text;
        const qsizetype room = SearchOutcome::maximumMatches - outcome.matches.size();
        const QList<TextMatch> found = search->find(text, room + 1, cancellation);
        outcome.cut = found.size() > room;
        appendMatches(outcome.matches, entries.at(i).path, text, found.first(std::min(found.size(), room)));
    }
    return outcome;
}

SearchMatch matchOf(const QString& file, const QString& text, const TextMatch& found)
{
    QList<SearchMatch> matches;
    appendMatches(matches, file, text, {found});
    return matches.constFirst();
}

} // namespace Mingjing
