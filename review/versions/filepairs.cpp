// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/filepairs.h"

#include "review/base/digest.h"
#include "review/package/language.h"
#include "review/package/packagecontents.h"
#include "review/versions/filelikeness.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr double LeastLikeness = 0.5;
/// Larger files are only found again when nothing in them changed.
constexpr qint64 LargestCompared = 8LL << 20;
/// Pairs of files, and of their pieces, that are looked at.
constexpr qsizetype MostPairs = 400'000;
constexpr qint64 MostPieces = 400'000'000;

QString nameOf(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// How many folders above the file, from the file up, have the same names.
int sharedFolders(const QString& one, const QString& other)
{
    const QStringList left = one.split(u'/');
    const QStringList right = other.split(u'/');
    int shared = 0;
    while (shared < left.size() && shared < right.size()
           && left.at(left.size() - 1 - shared) == right.at(right.size() - 1 - shared))
        ++shared;
    return shared;
}

class Pairing final
{
public:
    Pairing(const PackageContents& before, const PackageContents& after, const Cancellation& cancellation)
        : m_before(before), m_after(after), m_cancellation(cancellation)
    {
    }

    void pairSame(QStringList& removed, QStringList& added)
    {
        QHash<QString, QStringList> byContent;
        const QSet<qint64> sizes = sizesOf(m_after, added);
        for (const QString& path : std::as_const(removed)) {
            if (!stopped() && sizes.contains(sizeOf(m_before, path)))
                byContent[contentOf(m_before, path)].append(path);
        }
        const QSet<qint64> oldSizes = sizesOf(m_before, removed);
        for (const QString& path : std::as_const(added)) {
            if (stopped() || !oldSizes.contains(sizeOf(m_after, path)))
                continue;
            const auto candidates = byContent.find(contentOf(m_after, path));
            if (candidates == byContent.end() || candidates->isEmpty() || sizeOf(m_after, path) == 0)
                continue;
            const auto best =
                std::max_element(candidates->begin(), candidates->end(), [&](const QString& a, const QString& b) {
                    return sharedFolders(a, path) < sharedFolders(b, path);
                });
            m_found.pairs.append({*best, path, 1});
            candidates->erase(best);
        }
        forget(removed, added);
    }

    void pairAlike(QStringList& removed, QStringList& added)
    {
        struct Candidate {
            double likeness = 0;
            int shared = 0;
            QString oldPath;
            QString newPath;
        };
        QList<Candidate> candidates;
        const bool each = removed.isEmpty() || added.size() <= MostPairs / removed.size();
        m_found.limited = !each;
        QHash<QString, QStringList> addedByName;
        for (const QString& path : std::as_const(added))
            addedByName[nameOf(path)].append(path);
        for (const QString& oldPath : std::as_const(removed)) {
            const QStringList partners = each ? added : addedByName.value(nameOf(oldPath));
            for (const QString& newPath : partners) {
                if (stopped())
                    return;
                if (!canBeAlike(oldPath, newPath))
                    continue;
                const double likeness = likenessOf(oldPath, newPath);
                if (likeness >= LeastLikeness)
                    candidates.append({likeness, sharedFolders(oldPath, newPath), oldPath, newPath});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : a.shared > b.shared;
        });
        QSet<QString> oldTaken;
        QSet<QString> newTaken;
        for (const Candidate& one : std::as_const(candidates)) {
            if (oldTaken.contains(one.oldPath) || newTaken.contains(one.newPath))
                continue;
            oldTaken.insert(one.oldPath);
            newTaken.insert(one.newPath);
            m_found.pairs.append({one.oldPath, one.newPath, std::min(one.likeness, 0.99)});
        }
        forget(removed, added);
    }

    FilePairs take()
    {
        std::sort(m_found.pairs.begin(), m_found.pairs.end(),
                  [](const FilePair& a, const FilePair& b) { return a.newPath < b.newPath; });
        return std::move(m_found);
    }

private:
    bool stopped() const { return m_cancellation.requested(); }

    static qint64 sizeOf(const PackageContents& package, const QString& path)
    {
        const PackageEntry* entry = package.find(path);
        return entry ? entry->size : 0;
    }

    static QSet<qint64> sizesOf(const PackageContents& package, const QStringList& paths)
    {
        QSet<qint64> sizes;
        for (const QString& path : paths)
            sizes.insert(sizeOf(package, path));
        return sizes;
    }

    /// Nothing that a readable file could have, when it cannot be read.
    static QString contentOf(const PackageContents& package, const QString& path)
    {
        const Result<QByteArray> bytes = package.read(path);
        return bytes ? sha256Hex(*bytes) : path;
    }

    bool canBeAlike(const QString& oldPath, const QString& newPath) const
    {
        const qint64 oldSize = sizeOf(m_before, oldPath);
        const qint64 newSize = sizeOf(m_after, newPath);
        const auto [smaller, larger] = std::minmax(oldSize, newSize);
        return smaller > 0 && larger <= LargestCompared && double(smaller) >= LeastLikeness * double(larger)
            && languageOf(oldPath) == languageOf(newPath);
    }

    double likenessOf(const QString& oldPath, const QString& newPath)
    {
        const FilePieces& before = piecesOf(m_oldPieces, m_before, oldPath);
        const FilePieces& after = piecesOf(m_newPieces, m_after, newPath);
        m_pieces += before.count() + after.count();
        if (m_pieces > MostPieces && nameOf(oldPath) != nameOf(newPath)) {
            m_found.limited = true;
            return 0;
        }
        return before.likenessTo(after);
    }

    using Pieces = QHash<QString, std::shared_ptr<const FilePieces>>;

    static const FilePieces& piecesOf(Pieces& known, const PackageContents& package, const QString& path)
    {
        std::shared_ptr<const FilePieces>& pieces = known[path];
        if (!pieces) {
            const Result<QByteArray> bytes = package.read(path);
            pieces = std::make_shared<const FilePieces>(bytes ? QByteArrayView(*bytes) : QByteArrayView());
        }
        return *pieces;
    }

    void forget(QStringList& removed, QStringList& added) const
    {
        QSet<QString> gone;
        QSet<QString> come;
        for (const FilePair& pair : m_found.pairs) {
            gone.insert(pair.oldPath);
            come.insert(pair.newPath);
        }
        removed.removeIf([&](const QString& path) { return gone.contains(path); });
        added.removeIf([&](const QString& path) { return come.contains(path); });
    }

    const PackageContents& m_before;
    const PackageContents& m_after;
    const Cancellation& m_cancellation;
    FilePairs m_found;
    Pieces m_oldPieces;
    Pieces m_newPieces;
    qint64 m_pieces = 0;
};

} // namespace

Result<FilePairs> pairFiles(const PackageContents& before, const PackageContents& after, const QStringList& removed,
                            const QStringList& added, const Cancellation& cancellation)
{
    Pairing pairing(before, after, cancellation);
    QStringList gone = removed;
    QStringList come = added;
    pairing.pairSame(gone, come);
    pairing.pairAlike(gone, come);
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
    return pairing.take();
}

} // namespace Mingjing
