// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/touchedfindings.h"

#include "review/base/digest.h"
#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"
#include "review/versions/comparedtexts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Shorter quotes stand in many places.
constexpr qsizetype ShortestQuote = 12;

/// A text, and which line an offset lies in.
struct IndexedText {
    explicit IndexedText(const QString& source) : text(source), index(source) { }

    /// From 0.
    qsizetype lineAt(qsizetype offset) const { return index.at(offset).line - 1; }
    qsizetype startOf(qsizetype line) const
    {
        qsizetype at = 0;
        for (; line > 0; --line) {
            const qsizetype feed = text.indexOf(u'\n', at);
            if (feed < 0)
                return text.size();
            at = feed + 1;
        }
        return at;
    }

    QString text;
    LineIndex index;
};

/// One file in both versions, with the way from the lines of the one to those of the other.
class FollowedFile final
{
public:
    FollowedFile(const FileChange& change, const QByteArray& before, const QByteArray& after)
        : m_change(change), m_before(decodeSource(before).text), m_after(decodeSource(after).text)
    {
        if (change.laidOut)
            m_texts = comparedTexts(change.newPath, before, after);
    }

    TouchState follow(const LineRange& range, const QString& quote, QList<LineRange>& newLines) const
    {
        const auto [first, last] = comparedRange(range, quote);
        const LineDiff& lines = m_change.lines;
        bool same = true;
        bool gone = true;
        for (qsizetype line = first; line <= last; ++line) {
            const auto now = lines.newLineOf(line);
            same = same && now && *now == lines.newLineOf(first).value_or(-1) + line - first;
            gone = gone && lines.around(line).newSize() == 0;
        }
        if (!same) {
            if (const std::optional<LineRange> place = placeOfWords(quote)) {
                newLines.append(*place);
                return TouchState::Moved;
            }
        }
        if (gone)
            return TouchState::Gone;
        const LineRange now = fileRange(lines.around(first).newBegin, lines.around(last).newEnd - 1);
        newLines.append(now);
        if (!same)
            return TouchState::Changed;
        return now == range && m_change.oldPath == m_change.newPath ? TouchState::Unchanged : TouchState::Moved;
    }

private:
    /// Lines of the texts as they were compared, from 0.
    std::pair<qsizetype, qsizetype> comparedRange(const LineRange& range, const QString& quote) const
    {
        if (!m_change.laidOut)
            return {range.first - 1, range.last - 1};
        qsizetype begin = m_before.startOf(range.first - 1);
        qsizetype end = m_before.startOf(range.last);
        const qsizetype quoted = quote.isEmpty() ? -1 : m_before.text.indexOf(quote, begin);
        if (quoted >= 0 && quoted + quote.size() <= end) {
            begin = quoted;
            end = quoted + quote.size();
        }
        const LineIndex pretty(m_texts.oldText);
        return {pretty.at(m_texts.oldLayout.toPretty(begin)).line - 1,
                pretty.at(m_texts.oldLayout.toPretty(std::max(begin, end - 1))).line - 1};
    }

    /// The lines of the file that the lines \a first to \a last of the compared text are.
    LineRange fileRange(qsizetype first, qsizetype last) const
    {
        last = std::max(first, last);
        if (!m_change.laidOut)
            return {int(first) + 1, int(last) + 1};
        const IndexedText pretty(m_texts.newText);
        const qsizetype end = std::max(pretty.startOf(first), pretty.startOf(last + 1) - 1);
        return {int(m_after.lineAt(m_texts.newLayout.toOriginal(pretty.startOf(first)))) + 1,
                int(m_after.lineAt(m_texts.newLayout.toOriginal(end))) + 1};
    }

    std::optional<LineRange> placeOfWords(const QString& quote) const
    {
        QString words = quote.trimmed();
        words.remove(u'\r');
        if (words.size() < ShortestQuote)
            return std::nullopt;
        QString text = m_after.text;
        if (text.contains(u'\r'))
            text.remove(u'\r');
        const qsizetype at = text.indexOf(words);
        if (at < 0)
            return std::nullopt;
        const auto first = text.first(at).count(u'\n') + 1;
        return LineRange{int(first), int(first + words.count(u'\n'))};
    }

    const FileChange& m_change;
    IndexedText m_before;
    IndexedText m_after;
    ComparedTexts m_texts;
};

class Touching final
{
public:
    Touching(const CaseState& state, const PackageComparison& comparison, const PackageContents& before,
             const PackageContents& after)
        : m_state(state), m_comparison(comparison), m_before(before), m_after(after)
    {
    }

    TouchedEvidence touch(const Evidence& evidence)
    {
        TouchedEvidence touched{evidence.id, TouchState::NotCompared, {}, {}, {}, {}};
        switch (evidence.kind) {
        case EvidenceKind::Source:
            if (comesFromBefore(evidence))
                touchLines(evidence, touched);
            break;
        case EvidenceKind::File:
            if (comesFromBefore(evidence))
                touchFile(evidence, touched);
            break;
        case EvidenceKind::Screenshot:
        case EvidenceKind::Trace:
            if (m_state.packageOf(evidence) == m_before.sha256())
                touchPage(evidence, touched);
            break;
        case EvidenceKind::Form:
            break;
        }
        return touched;
    }

private:
    bool comesFromBefore(const Evidence& evidence)
    {
        if (evidence.path.isEmpty() || !m_before.contains(evidence.path))
            return false;
        if (evidence.contentSha256.isEmpty())
            return m_state.packageOf(evidence) == m_before.sha256();
        QString& known = m_hashes[evidence.path];
        if (known.isEmpty()) {
            const Result<QByteArray> bytes = m_before.read(evidence.path);
            known = bytes ? sha256Hex(*bytes) : u"unreadable"_s;
        }
        return known == evidence.contentSha256;
    }

    void touchLines(const Evidence& evidence, TouchedEvidence& touched) const
    {
        touched.oldPath = evidence.path;
        touched.oldLines = evidence.lines;
        const FileChange* change = m_comparison.byOldPath(evidence.path);
        if (!change) {
            touched.state = TouchState::Unchanged;
            touched.newPath = evidence.path;
            touched.newLines = evidence.lines;
            return;
        }
        touched.newPath = change->newPath;
        if (change->newPath.isEmpty()) {
            touched.state = TouchState::Gone;
            return;
        }
        const Result<QByteArray> before = m_before.read(change->oldPath);
        const Result<QByteArray> after = m_after.read(change->newPath);
        if (change->content != ContentKind::Text || !before || !after) {
            touched.state = TouchState::Changed;
            return;
        }
        const FollowedFile file(*change, *before, *after);
        QList<TouchState> states;
        for (const LineRange& range : evidence.lines)
            states.append(
                file.follow(range, evidence.lines.size() == 1 ? evidence.quote : QString(), touched.newLines));
        touched.state = joinedState(states);
    }

    void touchFile(const Evidence& evidence, TouchedEvidence& touched) const
    {
        touched.oldPath = evidence.path;
        const FileChange* change = m_comparison.byOldPath(evidence.path);
        touched.newPath = change ? change->newPath : evidence.path;
        if (!change)
            touched.state = TouchState::Unchanged;
        else if (change->newPath.isEmpty())
            touched.state = TouchState::Gone;
        else
            touched.state = change->likeness == 1 ? TouchState::Moved : TouchState::Changed;
    }

    /// By the page's own files; what it is made of besides is not followed.
    void touchPage(const Evidence& evidence, TouchedEvidence& touched) const
    {
        bool any = false;
        bool changed = false;
        bool left = false;
        for (const QString& ending : {u".wxml"_s, u".js"_s, u".ts"_s, u".wxss"_s, u".json"_s}) {
            const QString path = evidence.route + ending;
            if (!m_before.contains(path))
                continue;
            any = true;
            left = left || m_after.contains(path);
            if (const FileChange* change = m_comparison.byOldPath(path)) {
                if (!changed) {
                    touched.oldPath = path;
                    touched.newPath = change->newPath;
                }
                changed = true;
            }
        }
        if (!any)
            return;
        touched.state = !left ? TouchState::Gone : changed ? TouchState::Changed : TouchState::Unchanged;
        if (!changed) {
            touched.oldPath = evidence.route + u".wxml"_s;
            touched.newPath = touched.oldPath;
        }
    }

    const CaseState& m_state;
    const PackageComparison& m_comparison;
    const PackageContents& m_before;
    const PackageContents& m_after;
    QHash<QString, QString> m_hashes;
};

} // namespace

QList<TouchedFinding> touchedFindings(const CaseState& state, const PackageComparison& comparison,
                                      const PackageContents& before, const PackageContents& after)
{
    Touching touching(state, comparison, before, after);
    QList<TouchedFinding> findings;
    for (const Finding& finding : state.findings) {
        if (finding.withdrawn)
            continue;
        TouchedFinding touched{finding.id, TouchState::NotCompared, {}};
        QList<TouchState> states;
        for (const QString& id : finding.evidence) {
            const Evidence* evidence = state.evidenceById(id);
            if (!evidence)
                continue;
            touched.evidence.append(touching.touch(*evidence));
            states.append(touched.evidence.last().state);
        }
        touched.state = joinedState(states);
        findings.append(touched);
    }
    return findings;
}

} // namespace Mingjing
