// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/linkowners.h"

#include "review/package/componentresolver.h"
#include "review/package/manifest.h"
#include "review/package/packagepath.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

/// Files looked at over all pages.
constexpr qsizetype mostSteps = 4'000'000;

class Finder final
{
public:
    Finder(const PackageContents& package, const Manifest& manifest, const QList<FileLinks>& sources)
        : m_package(package),
          m_manifest(manifest),
          m_sources(sources),
          m_resolver(package, manifest.app.value("resolveAlias"_L1).toObject())
    {
        m_leads.resize(static_cast<size_t>(sources.size()));
        m_seen.resize(static_cast<size_t>(sources.size()), -2);
        for (qsizetype i = 0; i < sources.size(); ++i)
            m_byBase[sourceBase(sources.at(i).file)].append(i);
        for (const ManifestPage& page : manifest.pages)
            m_tags.insert(page.route, &page.components);
        for (const ManifestComponent& component : manifest.components)
            m_tags.insert(component.path, &component.components);
    }

    LinkOwners run(const Cancellation& cancellation)
    {
        for (qsizetype i = 0; i < m_sources.size() && !cancellation.requested(); ++i)
            findLeads(i);
        own(-1, {u"app"_s, u"custom-tab-bar/index"_s, u"game"_s});
        for (qsizetype page = 0; page < m_manifest.pages.size() && !cancellation.requested(); ++page)
            own(page, {m_manifest.pages.at(page).route});
        return std::move(m_owners);
    }

private:
    void findLeads(qsizetype index)
    {
        const FileLinks& source = m_sources.at(index);
        std::vector<qsizetype>& leads = m_leads[static_cast<size_t>(index)];
        const QString base = sourceBase(source.file);
        const bool markup = source.file.endsWith(".wxml"_L1);
        for (const QString& reference : source.references) {
            for (const qsizetype other : find(base, reference, markup)) {
                leads.push_back(other);
                m_owners.takenIn[source.file].append(m_sources.at(other).file);
            }
        }
        const auto tags = m_tags.constFind(base);
        if (tags == m_tags.cend() || !markup)
            return addTemplateTags(source, leads);
        for (auto it = (*tags)->cbegin(); it != (*tags)->cend(); ++it) {
            if (source.tags.contains(it.key()))
                addUnit(it.value(), leads);
        }
    }

    /// A template that others take in uses what they declare; what the app declares is all that is sure.
    void addTemplateTags(const FileLinks& source, std::vector<qsizetype>& leads) const
    {
        for (auto it = m_manifest.appComponents.cbegin(); it != m_manifest.appComponents.cend(); ++it) {
            if (source.tags.contains(it.key()))
                addUnit(it.value(), leads);
        }
    }

    void addUnit(const QString& base, std::vector<qsizetype>& leads) const
    {
        for (const qsizetype file : m_byBase.value(base))
            leads.push_back(file);
    }

    QList<qsizetype> find(const QString& base, const QString& reference, bool markup) const
    {
        QStringList places;
        if (const auto target = m_resolver.resolve(base, reference); target.found && !target.foreign)
            places.append(target.path);
        for (const QString& folder : {packageFolder(base), QString()}) {
            if (const auto path = resolvePackagePath(folder, reference))
                places.append({*path, *path + "/index"_L1});
        }
        for (const QString& place : std::as_const(places)) {
            QList<qsizetype> files;
            for (const qsizetype file : m_byBase.value(place)) {
                const QString& path = m_sources.at(file).file;
                const bool isMarkup = path.endsWith(".wxml"_L1);
                if (!path.endsWith(".json"_L1) && !path.endsWith(".wxss"_L1) && (markup || !isMarkup)
                    && !(markup && path.endsWith(".js"_L1)))
                    files.append(file);
            }
            if (!files.isEmpty())
                return files;
        }
        return {};
    }

    void own(qsizetype page, const QStringList& bases)
    {
        std::vector<qsizetype> pending;
        for (const QString& base : bases)
            addUnit(base, pending);
        while (!pending.empty()) {
            const qsizetype file = pending.back();
            pending.pop_back();
            qsizetype& seen = m_seen[static_cast<size_t>(file)];
            if (seen == page)
                continue;
            seen = page;
            m_owners.ofFile[m_sources.at(file).file].append(page);
            const std::vector<qsizetype>& leads = m_leads[static_cast<size_t>(file)];
            m_steps += static_cast<qsizetype>(leads.size()) + 1;
            if (m_steps > mostSteps) {
                m_owners.truncated = true;
                continue;
            }
            pending.insert(pending.end(), leads.cbegin(), leads.cend());
            // What its template declares in passing belongs to the unit that takes it in.
        }
    }

    const PackageContents& m_package;
    const Manifest& m_manifest;
    const QList<FileLinks>& m_sources;
    ComponentResolver m_resolver;
    QHash<QString, QList<qsizetype>> m_byBase;
    QHash<QString, const QMap<QString, QString>*> m_tags;
    std::vector<std::vector<qsizetype>> m_leads;
    /// The page that came by last.
    std::vector<qsizetype> m_seen;
    qsizetype m_steps = 0;
    LinkOwners m_owners;
};

} // namespace

QString sourceBase(const QString& file)
{
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot > file.lastIndexOf(u'/') ? file.first(dot) : file;
}

LinkOwners findLinkOwners(const PackageContents& package, const Manifest& manifest, const QList<FileLinks>& sources,
                          const Cancellation& cancellation)
{
    return Finder(package, manifest, sources).run(cancellation);
}

} // namespace Mingjing
