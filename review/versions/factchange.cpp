// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/factchange.h"

#include "review/package/inspection.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr std::array factKindIds{
    "feature"_L1,         "page"_L1,        "api"_L1,    "domain"_L1,     "permission"_L1, "private_info"_L1,
    "background_mode"_L1, "jump_target"_L1, "plugin"_L1, "subpackage"_L1, "library"_L1,    "warning"_L1,
};
constexpr std::array factChangeIds{"gained"_L1, "lost"_L1, "altered"_L1};

struct Seen {
    QString name;
    QString detail;
    SourceSite site;
};
/// By what tells one from the other.
using Facts = QMap<QString, Seen>;

void note(Facts& facts, const QString& name, const QString& detail = {}, const SourceSite& site = {})
{
    if (!facts.contains(name))
        facts.insert(name, {name, detail, site});
}

Facts factsOf(const PackageInspection& package, FactKind kind)
{
    const Manifest& manifest = package.manifest;
    const SourceSite app{manifest.kind == PackageKind::MiniGame ? u"game.json"_s : u"app.json"_s, 0, 0};
    Facts facts;
    switch (kind) {
    case FactKind::Feature:
        for (const FeatureEvidence& one : package.facts.evidence)
            note(facts, featureId(one.feature), {}, {one.file, one.line, 0});
        break;
    case FactKind::Page:
        for (const ManifestPage& one : manifest.pages)
            note(facts, one.route, one.title, app);
        break;
    case FactKind::Api:
        for (const ApiUse& one : package.facts.apis)
            note(facts, one.api, {}, one.sites.value(0));
        break;
    case FactKind::Domain:
        for (const DomainUse& one : package.facts.domains)
            note(facts, one.domain, {}, one.sites.value(0));
        break;
    case FactKind::Permission:
        for (const ManifestPermission& one : manifest.permissions)
            note(facts, one.scope, one.description, app);
        break;
    case FactKind::PrivateInfo:
        for (const QString& one : manifest.requiredPrivateInfos)
            note(facts, one, {}, app);
        break;
    case FactKind::BackgroundMode:
        for (const QString& one : manifest.requiredBackgroundModes)
            note(facts, one, {}, app);
        break;
    case FactKind::JumpTarget:
        for (const QString& one : manifest.jumpTargets)
            note(facts, one, {}, app);
        break;
    case FactKind::Plugin:
        for (const ManifestPlugin& one : manifest.plugins)
            note(facts, one.provider, one.version, app);
        break;
    case FactKind::Subpackage:
        for (const ManifestSubpackage& one : manifest.subpackages)
            note(facts, one.root, one.independent ? u"independent"_s : QString(), app);
        break;
    case FactKind::Library:
        for (const LibraryUse& one : package.facts.libraries)
            note(facts, one.name, one.version, {one.files.value(0), 0, 0});
        break;
    case FactKind::Warning:
        for (const IntakeWarning& one : package.warnings) {
            const QString id = intakeWarningId(one.kind);
            facts.insert(id + u'\n' + one.path, {id, {}, {one.path, one.line, 0}});
        }
        break;
    }
    return facts;
}

void compare(FactKind kind, const Facts& before, const Facts& after, QList<FactChange>& changes)
{
    for (auto now = after.cbegin(); now != after.cend(); ++now) {
        const auto then = before.constFind(now.key());
        if (then == before.cend())
            changes.append({kind, FactChangeKind::Gained, now->name, {}, now->detail, now->site});
        else if (then->detail != now->detail)
            changes.append({kind, FactChangeKind::Altered, now->name, then->detail, now->detail, now->site});
    }
    for (auto then = before.cbegin(); then != before.cend(); ++then) {
        if (!after.contains(then.key()))
            changes.append({kind, FactChangeKind::Lost, then->name, then->detail, {}, then->site});
    }
}

} // namespace

QString factKindId(FactKind kind)
{
    return factKindIds.at(size_t(kind));
}

QString factChangeId(FactChangeKind kind)
{
    return factChangeIds.at(size_t(kind));
}

QList<FactChange> compareFacts(const PackageInspection& before, const PackageInspection& after)
{
    QList<FactChange> changes;
    for (size_t i = 0; i < factKindIds.size(); ++i) {
        const auto kind = FactKind(i);
        compare(kind, factsOf(before, kind), factsOf(after, kind), changes);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const FactChange& a, const FactChange& b) {
        return a.fact != b.fact ? a.fact < b.fact : a.change < b.change;
    });
    return changes;
}

} // namespace Mingjing
