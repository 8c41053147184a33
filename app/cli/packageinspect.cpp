// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString flagsOf(const ManifestPage& page, bool reachable)
{
    QStringList flags;
    if (page.isEntry)
        flags += u"entry"_s;
    if (page.isTab)
        flags += u"tab"_s;
    if (!page.subpackage.isEmpty())
        flags += u"in "_s + page.subpackage;
    if (!page.present)
        flags += u"missing"_s;
    if (!reachable)
        flags += u"no way to it"_s;
    return flags.join(u", "_s);
}

void printHead(const ReadPackage& package, Console& console)
{
    const PackageInspection& inspection = package.inspection;
    const PackageFacts& facts = inspection.facts;
    QStringList features;
    const QList<Feature> found = facts.features();
    for (const Feature feature : found)
        features += featureId(feature);
    TextTable head;
    head.add({u"sha256"_s, package.contents->sha256()});
    head.add({u"kind"_s, packageKindId(inspection.manifest.kind)});
    if (inspection.submission)
        head.add({u"name"_s, inspection.submission->name});
    head.add({u"appid"_s, inspection.manifest.appId});
    head.add({u"files"_s, u"%1 (%2 bytes)"_s.arg(facts.files).arg(facts.bytes)});
    head.add({u"pages"_s, QString::number(inspection.manifest.pages.size())});
    head.add({u"components"_s, QString::number(inspection.manifest.components.size())});
    head.add({u"store form"_s, inspection.submission ? u"yes"_s : u"none"_s});
    head.add({u"features"_s, features.join(u' ')});
    head.print(console);
}

void printPages(const PackageInspection& inspection, Console& console)
{
    console.line();
    console.line(u"pages"_s);
    TextTable table;
    for (const ManifestPage& page : inspection.manifest.pages) {
        bool reachable = true;
        for (const PageFacts& facts : inspection.facts.pages) {
            if (facts.route == page.route)
                reachable = facts.reachable;
        }
        table.add({u"  "_s + page.route, page.title, flagsOf(page, reachable)});
    }
    table.print(console);
}

QString placeOf(const NavigationNode& node)
{
    return node.kind == NavigationNode::Kind::Program                           ? u"(program)"_s
        : node.kind == NavigationNode::Kind::MiniProgram && node.name.isEmpty() ? u"(a mini-program)"_s
                                                                                : node.name;
}

void printNavigation(const NavigationGraph& graph, Console& console)
{
    if (graph.edges.isEmpty())
        return;
    console.line();
    console.line(u"ways between pages"_s);
    TextTable table;
    for (const NavigationEdge& edge : graph.edges) {
        if (edge.way == NavigationWay::Back)
            continue;
        const SourceSite site = edge.sites.value(0);
        const QString to = edge.to < 0 ? edge.spelled : placeOf(graph.nodes.at(edge.to));
        table.add({u"  "_s + placeOf(graph.nodes.at(edge.from)), u"-> "_s + to, navigationWayId(edge.way),
                   navigationCertaintyId(edge.certainty), u"%1:%2"_s.arg(site.file).arg(site.line)});
    }
    table.print(console);
    console.line(u"%1 places lead to an address that only the running program knows"_s.arg(graph.computedPlaces()));
    const QList<qsizetype> unreached = graph.unreachedPages();
    if (unreached.isEmpty())
        return;
    console.line();
    console.line(graph.computedPlaces() > 0 ? u"pages without a known way (a computed address may lead there)"_s
                                            : u"pages without a way"_s);
    for (const qsizetype page : unreached)
        console.line(u"  "_s + graph.nodes.at(page).name);
}

void printCalls(const PackageFacts& facts, Console& console)
{
    if (!facts.apis.isEmpty()) {
        console.line();
        console.line(u"interfaces"_s);
    }
    TextTable table;
    for (const ApiUse& use : facts.apis) {
        const QString first =
            use.sites.isEmpty() ? QString() : u"%1:%2"_s.arg(use.sites.first().file).arg(use.sites.first().line);
        table.add({u"  "_s + use.api, QString::number(use.sites.size()), first});
    }
    for (const DomainUse& use : facts.domains)
        table.add({u"  "_s + use.domain, QString::number(use.sites.size()), u"domain"_s});
    table.print(console);
}

void printWarnings(const QList<IntakeWarning>& warnings, Console& console)
{
    if (warnings.isEmpty())
        return;
    console.line();
    console.line(u"warnings"_s);
    TextTable table;
    for (const IntakeWarning& warning : warnings)
        table.add({u"  "_s + intakeSeverityId(intakeSeverity(warning.kind)), intakeWarningId(warning.kind),
                   warning.line > 0 ? u"%1:%2"_s.arg(warning.path).arg(warning.line) : warning.path, warning.detail});
    table.print(console);
}

ExitStatus run(const Invocation& call)
{
    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));
    const Result<ReadPackage> package = readPackage(call.argument(0), PackageOptions{*limits, call.value(u"root"_s)});
    if (!package)
        return call.console.fail(package.error(), call.argument(0));
    if (call.has(u"json"_s)) {
        call.console.json(toJson(*package->contents, package->inspection));
    } else {
        printHead(*package, call.console);
        printPages(package->inspection, call.console);
        printNavigation(package->inspection.facts.navigation, call.console);
        printCalls(package->inspection.facts, call.console);
        printWarnings(package->inspection.warnings, call.console);
    }
    const bool warned = hasOddities(package->inspection.warnings);
    return call.has(u"strict"_s) && warned ? ExitStatus::NeedsHuman : ExitStatus::Done;
}

} // namespace

Command packageInspectCommand()
{
    return {u"package inspect"_s,
            u"PACKAGE.zip [--root FOLDER] [--json] [--strict] [--limits FILE]"_s,
            u"Shows what a package holds: entries, pages, components, facts, intake warnings"_s,
            1,
            1,
            {jsonOption(), strictOption(), rootOption(), limitsOption()},
            run};
}

} // namespace Mingjing
