// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/likelyqueries.h"

#include "review/package/packagecontents.h"
#include "review/package/queryaddress.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 largestSource = 1'500'000;
constexpr qsizetype longestBody = 8'000;
constexpr qsizetype mostKeys = 12;
/// Different ways of opening one page that are weighed.
constexpr qsizetype mostAddresses = 500;

bool isLibrary(const QString& path)
{
    return path.contains("miniprogram_npm/"_L1) || path.contains("node_modules/"_L1);
}

bool isSource(const QString& path)
{
    for (const auto ending : {".js"_L1, ".ts"_L1, ".wxml"_L1, ".wxs"_L1, ".json"_L1}) {
        if (path.endsWith(ending))
            return true;
    }
    return false;
}

/// The keys that a page's onLoad reads of its query, in the order of the text.
QStringList keysRead(const QString& script)
{
    static const QRegularExpression onLoad(
        u"\\bonLoad\\b\\s*[:=]?\\s*(?:async\\s*)?(?:function\\b\\s*\\w*\\s*)?\\(\\s*(\\{[^)]{0,300}\\}|\\w+)"_s);
    const QRegularExpressionMatch match = onLoad.match(script);
    if (!match.hasMatch())
        return {};
    const QString parameter = match.captured(1);
    const QString body = script.mid(match.capturedEnd(), longestBody);
    QStringList keys;
    const auto add = [&keys](const QString& key) {
        static const QSet<QString> methods{u"hasOwnProperty"_s, u"toString"_s, u"length"_s};
        if (!key.isEmpty() && !keys.contains(key) && !methods.contains(key) && keys.size() < mostKeys)
            keys.append(key);
    };
    const auto addPattern = [&add](const QString& names) {
        static const QRegularExpression name(u"(?:^|[{,])\\s*(\\w+)\\s*(?=[,:=}]|$)"_s);
        auto all = name.globalMatch(names);
        while (all.hasNext())
            add(all.next().captured(1));
    };
    if (parameter.startsWith(u'{')) {
        addPattern(parameter);
        return keys;
    }
    const QString escaped = QRegularExpression::escape(parameter);
    const QRegularExpression taken(
        u"\\{([^{}]{1,300})\\}\\s*=\\s*%1\\b|\\b%1\\s*\\??\\.\\s*(\\w+)|\\b%1\\[['\"](\\w+)['\"]\\]"_s.arg(escaped));
    auto all = taken.globalMatch(body);
    while (all.hasNext()) {
        const QRegularExpressionMatch use = all.next();
        if (!use.captured(1).isEmpty())
            addPattern(u'{' + use.captured(1) + u'}');
        else
            add(use.captured(2) + use.captured(3));
    }
    return keys;
}

QString spelled(const QList<QueryAddress::Pair>& pairs)
{
    QStringList parts;
    for (const QueryAddress::Pair& pair : pairs) {
        const QString value = pair.computed ? likelyValue(pair.key, pair.value) : pair.value;
        parts.append(pair.key + u'=' + value);
    }
    return parts.join(u'&');
}

/// The likeliest first: more written values, then more keys.
bool likelier(const QueryAddress& a, const QueryAddress& b)
{
    const auto written = [](const QueryAddress& address) {
        return std::count_if(address.pairs.begin(), address.pairs.end(),
                             [](const QueryAddress::Pair& pair) { return !pair.computed; });
    };
    if (a.pairs.size() != b.pairs.size())
        return a.pairs.size() > b.pairs.size();
    return written(a) > written(b);
}

QString fromCode(const QString& script)
{
    QStringList parts;
    const QStringList keys = keysRead(script);
    for (const QString& key : keys) {
        const auto at = script.indexOf(QRegularExpression(u"\\.\\s*%1\\b"_s.arg(QRegularExpression::escape(key))));
        const QString use = at < 0 ? QString() : script.mid(std::max<qsizetype>(0, at - 60), 80);
        parts.append(key + u'=' + likelyValue(key, use));
    }
    return parts.join(u'&');
}

} // namespace

QString likelyValue(const QString& key, const QString& use)
{
    struct Guess {
        QRegularExpression fits;
        QString value;
    };
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QList<Guess> guesses{
        {QRegularExpression(u"url|link|href|src$|path$"_s, anyCase), u"https%3A%2F%2Fexample.com%2F"_s},
        {QRegularExpression(u"phone|mobile|^tel"_s, anyCase), u"13800138000"_s},
        {QRegularExpression(u"date|day$|birth"_s, anyCase), u"2026-01-01"_s},
        {QRegularExpression(u"(name|title|keyword|^q$|^kw$|text|content|desc)$"_s, anyCase), u"%E6%89%8B%E6%9C%BA"_s},
        {QRegularExpression(u"^(is|has|show|hide|can|from)[A-Z_]"_s), u"1"_s},
        {QRegularExpression(u"(index|idx|current|tab|status|state|offset)$"_s, anyCase), u"0"_s},
    };
    if (use.contains("JSON.parse"_L1) || use.contains("JSON.stringify"_L1))
        return u"%7B%7D"_s;
    for (const Guess& guess : guesses) {
        if (guess.fits.match(key).hasMatch())
            return guess.value;
    }
    return u"1"_s;
}

QHash<QString, QList<LikelyQuery>> likelyQueries(const PackageContents& package, const QStringList& routes,
                                                 const Cancellation& cancellation)
{
    QHash<QString, QList<QueryAddress>> addresses;
    QHash<QString, QString> code;
    const QSet<QString> known(routes.begin(), routes.end());
    for (const PackageEntry& entry : package.entries()) {
        if (cancellation.requested())
            break;
        if (!isSource(entry.path) || isLibrary(entry.path) || entry.size > largestSource)
            continue;
        const auto bytes = package.read(entry.path);
        if (!bytes)
            continue;
        const QString text = QString::fromUtf8(*bytes);
        for (const QueryAddress& address : findQueryAddresses(text, routes)) {
            QList<QueryAddress>& all = addresses[address.route];
            if (all.size() < mostAddresses && !all.contains(address))
                all.append(address);
        }
        const QString bare = entry.path.section(u'.', 0, -2);
        if (!entry.path.endsWith(".wxml"_L1) && !entry.path.endsWith(".json"_L1) && known.contains(bare))
            code.insert(bare, fromCode(text));
    }
    QHash<QString, QList<LikelyQuery>> found;
    for (const QString& route : routes) {
        QList<LikelyQuery> queries;
        const auto add = [&queries](const QString& query, LikelyQuery::Origin origin) {
            const bool twice = std::any_of(queries.begin(), queries.end(),
                                           [&query](const LikelyQuery& other) { return other.query == query; });
            if (!query.isEmpty() && !twice && queries.size() < LikelyQuery::mostOfOnePage)
                queries.append({query, origin});
        };
        QList<QueryAddress> ways = addresses.value(route);
        std::stable_sort(ways.begin(), ways.end(), likelier);
        for (const QueryAddress& way : std::as_const(ways))
            add(spelled(way.pairs), LikelyQuery::Origin::Address);
        if (queries.isEmpty())
            add(code.value(route), LikelyQuery::Origin::Code);
        if (!queries.isEmpty())
            found.insert(route, queries);
    }
    return found;
}

} // namespace Mingjing
