// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/packagecomparison.h"

#include "review/diff/textlines.h"
#include "review/package/inspection.h"
#include "review/package/packagecontents.h"
#include "review/package/sourcetext.h"
#include "review/versions/comparedtexts.h"
#include "review/versions/filepairs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString nameOf(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

qsizetype lineCount(QByteArrayView bytes)
{
    return qsizetype(linesOf(decodeSource(bytes).text).size());
}

class Comparing final
{
public:
    Comparing(const PackageContents& before, const PackageContents& after, const Cancellation& cancellation,
              const Progress& progress)
        : m_before(before),
          m_after(after),
          m_cancellation(cancellation),
          m_progress(progress),
          m_total(before.entries().size() + after.entries().size())
    {
    }

    Result<PackageComparison> compare()
    {
        m_result.oldSha256 = m_before.sha256();
        m_result.newSha256 = m_after.sha256();
        QStringList removed;
        QStringList added;
        for (const PackageEntry& entry : m_before.entries()) {
            if (!m_after.contains(entry.path))
                removed.append(entry.path);
            else if (!compareKept(entry.path))
                return stopped();
        }
        for (const PackageEntry& entry : m_after.entries()) {
            if (!m_before.contains(entry.path))
                added.append(entry.path);
        }
        const Result<FilePairs> pairs = pairFiles(m_before, m_after, removed, added, m_cancellation);
        if (!pairs)
            return pairs.error();
        m_result.renamesLimited = pairs->limited;
        QSet<QString> oldPaired;
        QSet<QString> newPaired;
        for (const FilePair& pair : pairs->pairs) {
            oldPaired.insert(pair.oldPath);
            newPaired.insert(pair.newPath);
            if (!comparePair(pair))
                return stopped();
        }
        for (const QString& path : std::as_const(removed)) {
            if (!oldPaired.contains(path) && !countAlone(path, FileChangeKind::Removed))
                return stopped();
        }
        for (const QString& path : std::as_const(added)) {
            if (!newPaired.contains(path) && !countAlone(path, FileChangeKind::Added))
                return stopped();
        }
        std::sort(m_result.files.begin(), m_result.files.end(),
                  [](const FileChange& a, const FileChange& b) { return a.path() < b.path(); });
        return std::move(m_result);
    }

private:
    static Error stopped() { return {ErrorCode::Cancelled, u"stopped"_s, {}}; }

    bool goesOn(qsizetype files)
    {
        m_done += files;
        if (m_progress)
            m_progress(m_done, m_total);
        return !m_cancellation.requested();
    }

    static QByteArray bytesOf(const PackageContents& package, const QString& path)
    {
        const Result<QByteArray> bytes = package.read(path);
        return bytes ? *bytes : QByteArray();
    }

    bool compareKept(const QString& path)
    {
        const QByteArray before = bytesOf(m_before, path);
        const QByteArray after = bytesOf(m_after, path);
        if (before == after) {
            ++m_result.unchangedFiles;
            return goesOn(2);
        }
        FileChange change;
        change.kind = FileChangeKind::Changed;
        change.oldPath = path;
        change.newPath = path;
        compareContents(change, before, after);
        m_result.files.append(std::move(change));
        return goesOn(2);
    }

    bool comparePair(const FilePair& pair)
    {
        FileChange change;
        change.kind = nameOf(pair.oldPath) == nameOf(pair.newPath) ? FileChangeKind::Moved : FileChangeKind::Renamed;
        change.oldPath = pair.oldPath;
        change.newPath = pair.newPath;
        change.likeness = pair.likeness;
        compareContents(change, bytesOf(m_before, pair.oldPath), bytesOf(m_after, pair.newPath));
        m_result.files.append(std::move(change));
        return goesOn(2);
    }

    static void compareContents(FileChange& change, const QByteArray& before, const QByteArray& after)
    {
        change.oldBytes = before.size();
        change.newBytes = after.size();
        const ContentKind oldKind = contentKindOf(change.oldPath, before);
        const ContentKind newKind = contentKindOf(change.newPath, after);
        change.content = oldKind == newKind ? newKind : ContentKind::Binary;
        if (change.content != ContentKind::Text)
            return;
        const ComparedTexts texts = comparedTexts(change.newPath, before, after);
        change.laidOut = texts.laidOut;
        change.lines = compareLines(texts.oldText, texts.newText);
        change.addedLines = change.lines.addedLines();
        change.removedLines = change.lines.removedLines();
        change.onlyEncoding = before != after && change.lines.isEmpty();
    }

    bool countAlone(const QString& path, FileChangeKind kind)
    {
        const bool added = kind == FileChangeKind::Added;
        const QByteArray bytes = bytesOf(added ? m_after : m_before, path);
        FileChange change;
        change.kind = kind;
        (added ? change.newPath : change.oldPath) = path;
        (added ? change.newBytes : change.oldBytes) = bytes.size();
        change.content = contentKindOf(path, bytes);
        if (change.content == ContentKind::Text)
            (added ? change.addedLines : change.removedLines) = lineCount(bytes);
        m_result.files.append(std::move(change));
        return goesOn(1);
    }

    const PackageContents& m_before;
    const PackageContents& m_after;
    const Cancellation& m_cancellation;
    const Progress& m_progress;
    PackageComparison m_result;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

} // namespace

qsizetype PackageComparison::count(FileChangeKind kind) const
{
    return std::count_if(files.cbegin(), files.cend(), [&](const FileChange& one) { return one.kind == kind; });
}

qsizetype PackageComparison::addedLines() const
{
    qsizetype lines = 0;
    for (const FileChange& one : files)
        lines += one.addedLines;
    return lines;
}

qsizetype PackageComparison::removedLines() const
{
    qsizetype lines = 0;
    for (const FileChange& one : files)
        lines += one.removedLines;
    return lines;
}

const FileChange* PackageComparison::byOldPath(const QString& oldPath) const
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [&](const FileChange& one) { return one.oldPath == oldPath; });
    return found == files.cend() || oldPath.isEmpty() ? nullptr : &*found;
}

const FileChange* PackageComparison::byNewPath(const QString& newPath) const
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [&](const FileChange& one) { return one.newPath == newPath; });
    return found == files.cend() || newPath.isEmpty() ? nullptr : &*found;
}

Result<PackageComparison> comparePackages(const PackageContents& before, const PackageInspection& beforeInspection,
                                          const PackageContents& after, const PackageInspection& afterInspection,
                                          const Cancellation& cancellation, const Progress& progress)
{
    Result<PackageComparison> comparison = Comparing(before, after, cancellation, progress).compare();
    if (comparison)
        comparison->facts = compareFacts(beforeInspection, afterInspection);
    return comparison;
}

} // namespace Mingjing
