// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewmodel.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/words/packagewords.h"

#include <QHash>
#include <QLocale>

namespace Mingjing {
namespace {

SourcePlace placeOf(const SourceSite& site)
{
    return {site.file, qMax(site.line, 1), qMax(site.column, 1)};
}

QString written(const SourceSite& site)
{
    return QStringLiteral("%1:%2").arg(site.file).arg(site.line);
}

} // namespace

OverviewModel::OverviewModel(QObject* parent) : QStandardItemModel(parent) { }

void OverviewModel::show(const OpenCase* openCase)
{
    clear();
    setHorizontalHeaderLabels({tr("Fact"), tr("Where, how much")});
    if (!openCase)
        return;
    addSizes(*openCase);
    addUnreached(*openCase);
    addPages(*openCase);
    addComputed(*openCase);
    addFeatures(*openCase);
    addComponents(*openCase);
    addUses(*openCase);
    addLibraries(*openCase);
    addLanguages(*openCase);
}

QStandardItem* OverviewModel::section(const QString& title, qsizetype count)
{
    auto* item = new QStandardItem(count < 0 ? title : tr("%1 (%2)").arg(title).arg(count));
    QFont font;
    font.setBold(true);
    item->setFont(font);
    auto* empty = new QStandardItem;
    item->setEditable(false);
    empty->setEditable(false);
    appendRow({item, empty});
    return item;
}

QStandardItem* OverviewModel::add(QStandardItem* parent, const QString& text, const QString& detail,
                                  const SourcePlace& place)
{
    auto* item = new QStandardItem(text);
    auto* second = new QStandardItem(detail);
    for (QStandardItem* one : {item, second}) {
        one->setEditable(false);
        one->setData(QVariant::fromValue(place), PlaceRole);
    }
    parent->appendRow({item, second});
    return item;
}

void OverviewModel::addSizes(const OpenCase& open)
{
    const QLocale locale;
    QStandardItem* sizes = section(tr("Sizes against the platform's limits"));
    const auto row = [&](const QString& name, qint64 bytes, qint64 limit) {
        const QStandardItem* item =
            add(sizes, name, tr("%1 of %2").arg(locale.formattedDataSize(bytes), locale.formattedDataSize(limit)));
        QStandardItem* bar = sizes->child(item->row(), 1);
        bar->setData(limit > 0 ? double(bytes) / double(limit) : 0.0, ShareRole);
    };
    for (const PartSize& part : open.facts.parts)
        row(part.root.isEmpty() ? tr("Main package") : tr("Subpackage %1").arg(part.root), part.bytes, part.limit);
    if (open.facts.parts.size() > 1)
        row(tr("All together"), open.facts.packedBytes, open.facts.packedLimit);
}

void OverviewModel::addUnreached(const OpenCase& open)
{
    const NavigationGraph& graph = open.facts.navigation;
    const QList<qsizetype> pages = graph.unreachedPages();
    if (pages.isEmpty())
        return;
    QStandardItem* top = section(tr("Pages without a known way"), pages.size());
    const QString caveat = graph.computedPlaces() > 0
        ? tr("A computed address, a code, a card or a message may still lead there.")
        : tr("A code, a card or a message may still lead there.");
    add(top, caveat, {});
    for (const qsizetype index : pages) {
        const QString& route = graph.nodes.at(index).name;
        add(top, route, open.manifest.pages.at(index - 1).title)->setData(route, RouteRole);
    }
}

void OverviewModel::addPages(const OpenCase& open)
{
    const NavigationGraph& graph = open.facts.navigation;
    QHash<qsizetype, QList<const NavigationEdge*>> into;
    for (const NavigationEdge& edge : graph.edges) {
        if (edge.to >= 0 && edge.from != edge.to)
            into[edge.to].append(&edge);
    }
    QStandardItem* top = section(tr("Pages and how each is reached"), open.manifest.pages.size());
    for (qsizetype i = 0; i < open.manifest.pages.size(); ++i) {
        const qsizetype node = NavigationGraph::nodeOfPage(i);
        const QList<const NavigationEdge*> edges = into.value(node);
        QStringList ways;
        for (const NavigationEdge* edge : edges) {
            if (const QString way = PackageWords::way(*edge); !ways.contains(way))
                ways.append(way);
        }
        const QString& route = open.manifest.pages.at(i).route;
        QStandardItem* page = add(top, route, ways.isEmpty() ? tr("no known way") : ways.join(QStringLiteral(", ")));
        page->setData(route, RouteRole);
        for (const NavigationEdge* edge : edges) {
            QStringList words{PackageWords::way(*edge)};
            if (const QString doubt = PackageWords::certainty(edge->certainty); !doubt.isEmpty())
                words.append(doubt);
            const QString from =
                tr("from %1: %2").arg(PackageWords::node(graph.nodes.at(edge->from)), words.join(QStringLiteral(", ")));
            for (const SourceSite& site : edge->sites)
                add(page, from, written(site), placeOf(site));
        }
    }
}

void OverviewModel::addComputed(const OpenCase& open)
{
    const NavigationGraph& graph = open.facts.navigation;
    if (graph.computedPlaces() == 0)
        return;
    QStandardItem* top = section(tr("Ways to a computed address"), graph.computedPlaces());
    for (const NavigationEdge& edge : graph.edges) {
        if (edge.certainty != NavigationCertainty::Computed || edge.way == NavigationWay::Back)
            continue;
        for (const SourceSite& site : edge.sites)
            add(top, PackageWords::way(edge) + u' ' + edge.spelled, written(site), placeOf(site));
    }
}

void OverviewModel::addComponents(const OpenCase& open)
{
    if (open.manifest.components.isEmpty())
        return;
    QStandardItem* top = section(tr("Components"), open.manifest.components.size());
    for (const ManifestComponent& component : open.manifest.components) {
        SourcePlace place;
        for (const char* ending : {".wxml", ".js", ".ts"}) {
            const QString file = component.path + QLatin1StringView(ending);
            if (place.file.isEmpty() && open.package && open.package->contains(file))
                place = {file, 1, 1};
        }
        QStandardItem* item =
            add(top, component.path, component.present ? tr("used by %1").arg(component.usedBy.size()) : tr("missing"),
                place);
        for (const QString& user : component.usedBy) {
            const QString file = user + QStringLiteral(".json");
            add(item, tr("used by %1").arg(user), file, {file, 1, 1});
        }
    }
}

void OverviewModel::addFeatures(const OpenCase& open)
{
    const QList<Feature> features = open.facts.features();
    QStandardItem* top = section(tr("Capabilities used"), features.size());
    for (const Feature feature : features) {
        QStandardItem* item = nullptr;
        qsizetype count = 0;
        for (const FeatureEvidence& one : open.facts.evidence) {
            if (one.feature != feature)
                continue;
            const SourceSite site{one.file, one.line, 1};
            if (!item)
                item = add(top, PackageWords::feature(feature), {}, placeOf(site));
            add(item, QStringLiteral("%1 · %2").arg(one.reason, PackageWords::evidenceSource(one.source)),
                written(site), placeOf(site));
            ++count;
        }
        if (item)
            top->child(item->row(), 1)->setText(tr("%n place(s)", nullptr, int(count)));
    }
}

void OverviewModel::addUses(const OpenCase& open)
{
    const auto list = [this](const QString& title, const auto& uses, auto name) {
        if (uses.isEmpty())
            return;
        QStandardItem* top = section(title, uses.size());
        for (const auto& use : uses) {
            QStandardItem* item = add(top, name(use), tr("%n place(s)", nullptr, int(use.count)),
                                      use.sites.isEmpty() ? SourcePlace() : placeOf(use.sites.constFirst()));
            for (const SourceSite& site : use.sites)
                add(item, site.file, tr("line %1").arg(site.line), placeOf(site));
        }
    };
    list(tr("Interfaces called"), open.facts.apis, [](const ApiUse& use) { return use.api; });
    list(tr("Domains named"), open.facts.domains, [](const DomainUse& use) { return use.domain; });
}

void OverviewModel::addLibraries(const OpenCase& open)
{
    if (open.facts.libraries.isEmpty())
        return;
    QStandardItem* top = section(tr("Third-party libraries"), open.facts.libraries.size());
    for (const LibraryUse& library : open.facts.libraries) {
        QStandardItem* item =
            add(top, library.version.isEmpty() ? library.name : library.name + u' ' + library.version,
                tr("recognised %1").arg(PackageWords::libraryGround(library.ground)), {library.files.value(0), 1, 1});
        for (const QString& file : library.files)
            add(item, file, {}, {file, 1, 1});
    }
}

void OverviewModel::addLanguages(const OpenCase& open)
{
    const QLocale locale;
    QStandardItem* top = section(tr("Languages and kinds of files"), open.facts.languages.size());
    for (const LanguageShare& share : open.facts.languages) {
        const QStandardItem* item =
            add(top, share.language,
                tr("%n file(s), %1", nullptr, int(share.files)).arg(locale.formattedDataSize(share.bytes)));
        top->child(item->row(), 1)
            ->setData(open.facts.bytes > 0 ? double(share.bytes) / double(open.facts.bytes) : 0.0, ShareRole);
    }
}

} // namespace Mingjing
