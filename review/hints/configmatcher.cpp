// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/matchers.h"
#include "review/package/inspection.h"
#include "review/package/jsonplaces.h"
#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

struct ConfigFile {
    QString path;
    QJsonObject object;
    QString route;
};

/// Read when it is asked for; what cannot be read was warned of at intake.
QJsonObject readObject(const QString& path, const MatchInput& input)
{
    const Result<QByteArray> bytes = input.input.contents->read(path);
    if (!bytes)
        return {};
    const Result<JsonFile> json = readJson(*bytes, path);
    return json ? json->object : QJsonObject();
}

std::vector<ConfigFile> configFiles(ConfigCondition::Kind kind, const MatchInput& input)
{
    const Manifest& manifest = input.inspection().manifest;
    std::vector<ConfigFile> files;
    switch (kind) {
    case ConfigCondition::Kind::App:
        if (manifest.kind == PackageKind::MiniProgram)
            files.push_back({u"app.json"_s, manifest.app, {}});
        break;
    case ConfigCondition::Kind::Game:
        if (manifest.kind == PackageKind::MiniGame)
            files.push_back({u"game.json"_s, manifest.app, {}});
        break;
    case ConfigCondition::Kind::Page:
        for (const ManifestPage& page : manifest.pages)
            files.push_back({page.route + u".json"_s, page.config, page.route});
        break;
    case ConfigCondition::Kind::Component:
        for (const ManifestComponent& component : manifest.components)
            files.push_back({component.path + u".json"_s, readObject(component.path + u".json"_s, input), {}});
        break;
    case ConfigCondition::Kind::Project:
        if (!manifest.projectFile.isEmpty())
            files.push_back({manifest.projectFile, manifest.project, {}});
        break;
    case ConfigCondition::Kind::Sitemap:
        files.push_back({u"sitemap.json"_s, readObject(u"sitemap.json"_s, input), {}});
        break;
    }
    return files;
}

HintMatch matchOf(const ConfigFile& config, const QStringList& path, const QString& asked, const TestedValue& value,
                  const QString& matched, const MatchInput& input)
{
    HintMatch match;
    match.file = input.files.find(config.path);
    if (match.file >= 0) {
        const ScannedFile& file = input.files.at(match.file);
        const int line = JsonPlaces(file.text.toUtf8()).line(path);
        qsizetype begin = 0;
        for (int i = 1; i < line && begin >= 0; ++i)
            begin = file.text.indexOf(u'\n', begin) + 1;
        const qsizetype end = file.text.indexOf(u'\n', begin);
        match.begin = line > 0 ? begin : -1;
        match.end = end < 0 ? file.text.size() : end;
    } else {
        match.place.path = config.path;
        if (!config.route.isEmpty())
            match.pages = {config.route};
    }
    match.facts = {{u"property"_s, asked}, {u"value"_s, value.shown()}};
    if (!config.route.isEmpty())
        match.facts.insert(u"page"_s, config.route);
    if (!matched.isEmpty())
        match.facts.insert(u"word"_s, matched);
    match.pattern = asked + u'=' + normalForm(matched.isEmpty() ? value.shown() : matched);
    return match;
}

} // namespace

HintMatches findMatches(const ConfigCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    const std::vector<ConfigFile> files = configFiles(condition.kind, input);
    for (const ConfigFile& config : files) {
        for (const auto& [path, value] : valuesAt(config.object, condition.path)) {
            QString matched;
            if (matches.size() < mostMatches && condition.value.holds(value, input.words(), &matched))
                matches.push_back(matchOf(config, path, condition.path.join(u'.'), value, matched, input));
        }
    }
    return matches;
}

HintMatches findMatches(const StyleCondition& condition, const MatchInput& input)
{
    HintMatches matches;
    const auto valueOf = [](const StyleRule& rule, const QString& name) {
        // The last one counts.
        for (auto it = rule.declarations.crbegin(); it != rule.declarations.crend(); ++it) {
            if (it->name.compare(name, Qt::CaseInsensitive) == 0)
                return TestedValue::of(it->value.toString());
        }
        return TestedValue{};
    };
    for (size_t i = 0; i < input.files.all().size(); ++i) {
        for (const StyleRule& rule : input.files.all()[i].styles) {
            const QString selector = rule.selector.toString().left(200);
            if (condition.selector && !condition.selector->holds(TestedValue::of(selector), input.words()))
                continue;
            QStringList shown;
            const bool all = std::all_of(condition.declarations.begin(), condition.declarations.end(),
                                         [&](const std::pair<QString, ValueTest>& one) {
                                             const TestedValue value = valueOf(rule, one.first);
                                             shown.append(one.first + u": "_s + value.shown());
                                             return one.second.holds(value, input.words());
                                         });
            if (!all || matches.size() >= mostMatches)
                continue;
            HintMatch match;
            match.file = static_cast<int>(i);
            match.begin = rule.offset;
            match.end = rule.end;
            match.facts = {{u"selector"_s, selector}, {u"value"_s, shown.join(u"; "_s)}};
            match.pattern = selector + u'{' + shown.join(u';') + u'}';
            matches.push_back(std::move(match));
        }
    }
    return matches;
}

} // namespace Mingjing
