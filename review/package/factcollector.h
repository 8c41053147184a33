// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/facts.h"
#include "review/package/librarycatalogue.h"
#include "review/package/sourcelinks.h"
#include "review/package/sourcetext.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringView>

#include <map>
#include <tuple>

namespace Mingjing {

/// Gathers what the scanners find into PackageFacts, within its bounds.
class FactCollector final
{
public:
    explicit FactCollector(const Manifest& manifest);

    /// What comes next stands in \a path.
    void beginFile(const QString& path, QStringView text);
    SourceSite site(qsizetype offset) const;
    const QString& file() const { return m_file; }
    const LineIndex& lines() const { return m_lines; }

    void addBytes(const QString& path, qint64 bytes);
    void addApi(const QString& api, qsizetype offset);
    void addDomain(const QString& domain, qsizetype offset);
    void addElement(QStringView element, qsizetype offset);
    void addLibraryFile(const LibraryVersion& library, LibraryGround ground, const QString& path);
    /// Of the current file, at \a offset.
    void addEvidence(Feature feature, EvidenceSource source, const QString& reason, qsizetype offset);
    /// Of no place in the current file.
    void addEvidence(Feature feature, EvidenceSource source, const QString& reason, const SourceSite& site);
    /// Notes the page when \a reference, as it stands in the current file, is its route.
    void addMention(QStringView reference, qsizetype offset);
    /// Of the current file.
    FileLinks& links() { return m_links.last(); }
    void addPrivateInterface(QStringView name) { m_privateInterfaces.insert(name.toString()); }
    void setPackedBytes(qint64 mainPackage, qint64 all, qint64 limit);
    void addPart(const PartSize& part) { m_facts.parts.append(part); }
    /// With the line of \a offset in the current file, when there is one.
    void warn(IntakeWarningKind kind, const QString& path, const QString& detail = {}, qsizetype offset = -1);

    /// What was gathered. \a package must be the one that was read; stops early when asked to.
    PackageFacts finish(const PackageContents& package, const Cancellation& cancellation);

private:
    void addReaches();

    const Manifest& m_manifest;
    QString m_file;
    QString m_folder;
    LineIndex m_lines;
    PackageFacts m_facts;
    QMap<QString, LanguageShare> m_languages;
    QMap<QString, ApiUse> m_apis;
    QMap<QString, DomainUse> m_domains;
    QMap<QString, ElementUse> m_elements;
    std::map<std::tuple<QString, QString, LibraryGround>, QStringList> m_libraries;
    QHash<QString, qsizetype> m_routes;
    QList<FileLinks> m_links;
    QSet<QString> m_privateInterfaces;
    std::map<std::tuple<Feature, EvidenceSource, QString>, QList<FeatureEvidence>> m_evidence;
};

} // namespace Mingjing
