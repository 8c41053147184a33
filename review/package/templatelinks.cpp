// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/templatelinks.h"

#include "review/package/factcollector.h"
#include "review/package/scriptlinks.h"
#include "review/package/templatescanner.h"

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

constexpr qsizetype longestValue = 2'048;

QList<LinkTarget> expressionTargets(QStringView expression)
{
    std::vector<ScriptToken> tokens;
    scanScript(expression, [&](const ScriptToken& token) {
        tokens.push_back(token);
        return tokens.size() <= longestLinkExpression;
    });
    return parseLinkExpression(tokens, expression);
}

/// The values of an attribute: its fixed text with those of each `{{…}}` between.
QList<LinkTarget> attributeTargets(QStringView value)
{
    QList<LinkTarget> targets{LinkTarget()};
    const auto extend = [&](const QList<LinkTarget>& values) {
        if (values.size() * targets.size() > mostLinkAlternatives) {
            for (LinkTarget& target : targets)
                target.append(LinkPiece{{}, true});
            return;
        }
        QList<LinkTarget> all;
        for (const LinkTarget& begin : std::as_const(targets)) {
            for (const LinkTarget& end : values)
                all.append(begin + end);
        }
        targets = all;
    };
    if (value.size() > longestValue)
        return {{LinkPiece{{}, true}}};
    for (qsizetype at = 0; at < value.size();) {
        const qsizetype open = value.indexOf(u"{{", at);
        const qsizetype end = open < 0 ? value.size() : open;
        if (end > at)
            extend({{LinkPiece{value.sliced(at, end - at).toString(), false}}});
        if (open < 0)
            break;
        const qsizetype close = value.indexOf(u"}}", open);
        extend(expressionTargets(value.sliced(open + 2, (close < 0 ? value.size() : close) - open - 2)));
        at = close < 0 ? value.size() : close + 2;
    }
    return targets;
}

/// `data-item-url` is read as dataset.itemUrl.
QString dataName(QStringView attribute)
{
    QString name;
    for (const QChar c : attribute.sliced(5)) {
        if (name.endsWith(u'-')) {
            name.chop(1);
            name += c.toUpper();
        } else {
            name += c == u'-' ? c : c.toLower();
        }
    }
    return name;
}

void collectNavigator(const TemplateElement& element, FactCollector& facts)
{
    SourceLink link;
    link.means = NavigationMeans::Element;
    link.site = facts.site(element.offset);
    const QStringView openType = element.value(u"open-type");
    const bool other = element.value(u"target") == u"miniProgram";
    if (openType == u"exit")
        return;
    if (openType == u"navigateBack")
        link.way = NavigationWay::Back;
    else if (openType == u"redirect" || openType == u"redirectTo")
        link.way = NavigationWay::RedirectTo;
    else if (openType == u"reLaunch")
        link.way = NavigationWay::ReLaunch;
    else if (openType == u"switchTab")
        link.way = NavigationWay::SwitchTab;
    if (other)
        link.way = NavigationWay::MiniProgram;
    const QString wanted = other ? u"app-id"_s : u"url"_s;
    for (const TemplateAttribute& attribute : element.attributes) {
        if (attribute.name == wanted && link.way != NavigationWay::Back) {
            link.targets = attributeTargets(attribute.value);
            link.site = facts.site(attribute.offset);
        }
    }
    if (link.targets.isEmpty() && link.way != NavigationWay::Back)
        return;
    if (facts.links().links.size() < FileLinks::mostLinks)
        facts.links().links.append(std::move(link));
}

} // namespace

void collectElementLinks(const TemplateElement& element, FactCollector& facts)
{
    FileLinks& links = facts.links();
    const auto addTag = [&](QStringView tag) {
        if (links.tags.size() < FileLinks::mostTags)
            links.tags.insert(tag.toString());
    };
    addTag(element.name);
    if (element.name == u"import" || element.name == u"include" || element.name == u"wxs")
        addSourceReference(links, element.value(u"src"));
    const bool navigator = element.name == u"navigator";
    if (navigator)
        collectNavigator(element, facts);
    for (const TemplateAttribute& attribute : element.attributes) {
        if (attribute.name.startsWith(u"generic:"))
            addTag(attribute.value);
        if (!attribute.value.contains(u'/') && !attribute.value.contains(u"{{"))
            continue;
        const bool url = navigator && attribute.name == u"url";
        if (url || attribute.value.size() > longestValue)
            continue;
        if (attribute.name.startsWith(u"data-") && attribute.value.contains(u'/')) {
            for (const LinkTarget& target : attributeTargets(attribute.value))
                addNamedAddress(links, dataName(attribute.name), target, facts.site(attribute.offset));
        }
        if (attribute.value.contains(u"{{")) {
            // `<cell url="/pages/x/x?id={{id}}">` of a component that opens what it is told.
            for (const LinkTarget& target : attributeTargets(attribute.value))
                facts.addMention(fixedAddress(target), attribute.offset);
            for (qsizetype from = attribute.value.indexOf(u'\''); from >= 0;) {
                const qsizetype to = attribute.value.indexOf(u'\'', from + 1);
                if (to < 0)
                    break;
                facts.addMention(attribute.value.sliced(from + 1, to - from - 1), attribute.offset + from + 1);
                from = attribute.value.indexOf(u'\'', to + 1);
            }
        } else {
            facts.addMention(attribute.value, attribute.offset);
        }
    }
}

} // namespace Mingjing
