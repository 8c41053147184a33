// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/reachedfiles.h"

#include "review/package/language.h"
#include "review/package/manifest.h"
#include "review/package/packagecontents.h"
#include "review/package/packagepath.h"
#include "review/package/packedfile.h"
#include "review/package/uploadrules.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype longestReference = 512;
/// Each is held against every file that nothing else leads to.
constexpr qsizetype mostPrefixes = 2'000;

bool isText(const QString& path)
{
    static const QSet<QString> languages{u"javascript"_s, u"typescript"_s, u"wxml"_s, u"wxss"_s,
                                         u"wxs"_s,        u"json"_s,       u"css"_s};
    return languages.contains(languageOf(path));
}

/// Everything before the ending.
QStringView stemOf(QStringView path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') ? path.first(dot) : path;
}

QStringView nameOf(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

class FileReach final
{
public:
    FileReach(const PackageContents& package, const Manifest& manifest)
        : m_package(package), m_manifest(manifest), m_rules(manifest.project)
    {
        const QList<PackageEntry>& entries = package.entries();
        m_reached.resize(static_cast<size_t>(entries.size()));
        const QJsonObject aliases = manifest.app.value("resolveAlias"_L1).toObject();
        for (auto it = aliases.begin(); it != aliases.end(); ++it) {
            const QString to = it.value().toString();
            if (it.key().endsWith(u'*') && to.endsWith(u'*') && it.key().size() > 1)
                m_aliases.append({it.key().chopped(1), to.startsWith(u'/') ? to.chopped(1) : u'/' + to.chopped(1)});
        }
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString& path = entries.at(i).path;
            m_byStem[stemOf(path)].append(i);
            m_byName[nameOf(path)].append(i);
            m_names.insert(nameOf(stemOf(path)).toUtf8());
        }
    }

    QList<IntakeWarning> run(const Cancellation& cancellation)
    {
        begin();
        while (!m_pending.isEmpty() && !cancellation.requested())
            follow(m_package.entries().at(m_pending.takeLast()).path);
        return cancellation.requested() ? QList<IntakeWarning>() : warnings();
    }

private:
    void reach(qsizetype index)
    {
        if (m_reached[static_cast<size_t>(index)])
            return;
        m_reached[static_cast<size_t>(index)] = true;
        if (isText(m_package.entries().at(index).path))
            m_pending.append(index);
    }

    /// A page, component or script by its path without ending, or a whole path.
    bool reachBase(QStringView base)
    {
        bool found = false;
        for (const QStringView stem : {base, stemOf(base)}) {
            const auto it = m_byStem.constFind(stem);
            if (it == m_byStem.cend())
                continue;
            found = true;
            for (const qsizetype index : *it)
                reach(index);
        }
        return found;
    }

    void reachFolder(const QString& folder)
    {
        if (!folder.isEmpty())
            addPrefix(folder + u'/');
    }

    void addPrefix(const QString& prefix)
    {
        if (m_prefixes.size() < mostPrefixes)
            m_prefixes.insert(prefix);
    }

    void begin()
    {
        for (const QString& base :
             {u"app"_s, u"game"_s, u"custom-tab-bar/index"_s, u"app-bar/index"_s, u"ext"_s, u"theme"_s, u"sitemap"_s})
            reachBase(base);
        for (const ManifestPage& page : m_manifest.pages)
            reachBase(page.route);
        for (const ManifestComponent& component : m_manifest.components)
            reachBase(component.path);
        for (const ManifestSubpackage& subpackage : m_manifest.subpackages) {
            reachBase(subpackage.root + "/game"_L1);
            reachBase(subpackage.root);
            // An independent subpackage may begin with a script of its own.
            reachBase(subpackage.root + "/index"_L1);
        }
        // What scripts start by the name of a folder.
        const QJsonValue workers = m_manifest.app.value("workers"_L1);
        reachFolder(resolvePackagePath(
                        {}, workers.isObject() ? workers.toObject().value("path"_L1).toString() : workers.toString())
                        .value_or(QString()));
        reachFolder(resolvePackagePath({}, m_manifest.app.value("openDataContext"_L1).toString()).value_or(QString()));
        reachFolder(u"functional-pages"_s);
    }

    void follow(const QString& path)
    {
        const auto bytes = m_package.read(path);
        if (!bytes)
            return;
        const QString folder = packageFolder(path);
        // The manifests name folders for reasons of their own.
        m_prefixesCount = !path.endsWith(".json"_L1);
        qsizetype from = 0;
        for (qsizetype at = 0; at <= bytes->size(); ++at) {
            if (at < bytes->size() && !isDelimiter(bytes->at(at)))
                continue;
            if (at - from > 1 && at - from <= longestReference)
                takeWord(QByteArrayView(*bytes).sliced(from, at - from), folder);
            from = at + 1;
        }
    }

    /// Stands in no path that a source spells.
    static bool isDelimiter(char c)
    {
        static const auto table = [] {
            std::array<bool, 256> delimiters = {};
            for (int i = 0; i <= ' '; ++i)
                delimiters[static_cast<size_t>(i)] = true;
            for (const char one : QByteArrayView("\"'`()<>{}[],;=+?#!&|*^%:\\"))
                delimiters[static_cast<uchar>(one)] = true;
            return delimiters;
        }();
        return table[static_cast<uchar>(c)];
    }

    void takeWord(QByteArrayView word, const QString& folder)
    {
        const qsizetype slash = word.lastIndexOf('/');
        QByteArrayView name = word.sliced(slash + 1);
        const qsizetype dot = name.lastIndexOf('.');
        const QByteArrayView stem = dot < 0 ? name : name.first(dot);
        const bool known = m_names.contains(QByteArray::fromRawData(stem.data(), stem.size()))
            || (dot >= 0 && m_names.contains(QByteArray::fromRawData(name.data(), name.size())));
        if (!known && slash < 0)
            return;
        const QString text = QString::fromUtf8(word);
        if (known)
            reachName(text, folder);
        if (slash >= 0 && m_prefixesCount)
            notePrefix(text, folder);
    }

    void reachName(const QString& text, const QString& folder)
    {
        for (const QString& spelling : {text, withoutAlias(text)}) {
            for (const QString& base : {folder, QString()}) {
                const auto path = spelling.isEmpty() ? std::nullopt : resolvePackagePath(base, spelling);
                if (path && !path->isEmpty()) {
                    reachBase(*path);
                    reachBase(*path + "/index"_L1);
                }
            }
        }
        // Put together elsewhere: the folder here, the name there.
        const auto it = m_byName.constFind(nameOf(text));
        if (it != m_byName.cend()) {
            for (const qsizetype index : *it) {
                if (!isText(m_package.entries().at(index).path))
                    reach(index);
            }
        }
    }

    /// `@/utils/time` and `@utils/time` with what stands for them; empty when \a text is no such thing.
    QString withoutAlias(const QString& text) const
    {
        for (const auto& [from, to] : m_aliases) {
            if (text.startsWith(from))
                return to + text.sliced(from.size());
        }
        const qsizetype slash = text.indexOf(u'/');
        return (text.startsWith(u'@') || text.startsWith(u'~')) && slash > 0 ? text.sliced(slash) : QString();
    }

    /// `/images/` and `../img/tab-` begin paths that are put together at run time.
    void notePrefix(const QString& text, const QString& folder)
    {
        for (const QString& base : {folder, QString()}) {
            auto path = resolvePackagePath(base, text);
            if (!path || path->isEmpty())
                continue;
            if (text.endsWith(u'/'))
                *path += u'/';
            // `</image>` is no path.
            if (path->contains(u'/') && !m_prefixes.contains(*path) && beginsAFile(*path))
                addPrefix(*path);
        }
    }

    bool beginsAFile(const QString& prefix) const
    {
        const QList<PackageEntry>& entries = m_package.entries();
        const auto it = std::lower_bound(entries.cbegin(), entries.cend(), prefix,
                                         [](const PackageEntry& entry, const QString& p) { return entry.path < p; });
        return it != entries.cend() && it->path.startsWith(prefix);
    }

    /// Whether it is ours to judge at all.
    bool isCandidate(const QString& path) const
    {
        return isPackedFile(path) && !m_rules.leavesOut(path) && !path.startsWith("miniprogram_npm/"_L1)
            && !path.contains("/miniprogram_npm/"_L1) && !path.startsWith(u'.') && !path.contains("/."_L1)
            && !path.endsWith(".d.ts"_L1);
    }

    bool isReached(qsizetype index, const QString& path) const
    {
        return m_reached[static_cast<size_t>(index)]
            || std::any_of(m_prefixes.cbegin(), m_prefixes.cend(),
                           [&](const QString& prefix) { return path.startsWith(prefix); });
    }

    QList<IntakeWarning> warnings() const
    {
        struct Folder {
            qsizetype unreached = 0;
            bool reached = false;
        };
        QMap<QString, Folder> folders;
        QList<QString> unreached;
        const QList<PackageEntry>& entries = m_package.entries();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString& path = entries.at(i).path;
            if (!isCandidate(path))
                continue;
            const bool reached = isReached(i, path);
            if (!reached)
                unreached.append(path);
            for (QString folder = packageFolder(path); !folder.isEmpty(); folder = packageFolder(folder)) {
                Folder& one = folders[folder];
                one.reached = one.reached || reached;
                one.unreached += reached ? 0 : 1;
            }
        }
        QList<IntakeWarning> list;
        QSet<QString> told;
        QHash<QString, qsizetype> stems;
        for (const QString& path : std::as_const(unreached))
            ++stems[stemOf(path).toString()];
        for (const QString& path : std::as_const(unreached)) {
            QString whole;
            for (QString folder = packageFolder(path); !folder.isEmpty() && !folders.value(folder).reached;
                 folder = packageFolder(folder))
                whole = folder;
            if (whole.isEmpty() || folders.value(whole).unreached == 1) {
                // The files of one component or page.
                const QString stem = stemOf(path).toString();
                const qsizetype same = stems.value(stem);
                if (!told.contains(stem))
                    list.append(
                        {IntakeWarningKind::UnreachedFile, path, same > 1 ? u"%1 files"_s.arg(same) : QString()});
                told.insert(stem);
            } else if (!told.contains(whole)) {
                told.insert(whole);
                list.append({IntakeWarningKind::UnreachedFile, whole + u'/',
                             u"%1 files"_s.arg(folders.value(whole).unreached)});
            }
        }
        return list;
    }

    const PackageContents& m_package;
    const Manifest& m_manifest;
    const UploadRules m_rules;
    QHash<QStringView, QList<qsizetype>> m_byStem;
    QHash<QStringView, QList<qsizetype>> m_byName;
    /// Names of files without their endings, as sources spell them.
    QSet<QByteArray> m_names;
    QList<std::pair<QString, QString>> m_aliases;
    std::vector<bool> m_reached;
    QList<qsizetype> m_pending;
    QSet<QString> m_prefixes;
    /// In the file that is read.
    bool m_prefixesCount = true;
};

} // namespace

QList<IntakeWarning> unreachedFiles(const PackageContents& package, const Manifest& manifest,
                                    const Cancellation& cancellation)
{
    return FileReach(package, manifest).run(cancellation);
}

} // namespace Mingjing
