// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/runtimeconfiguration.h"

#include "review/trace/pagescenario.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject queryObject(const QString& query)
{
    QJsonObject object;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items)
        object.insert(key, value);
    return object;
}

QString queryString(const QJsonObject& query)
{
    QStringList parts;
    for (auto it = query.begin(); it != query.end(); ++it) {
        if (!it->isString())
            continue;
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(it.key())) + u'='
                     + QString::fromLatin1(QUrl::toPercentEncoding(it->toString())));
    }
    return parts.join(u'&');
}

QJsonObject runtimeConfiguration(const PageScenario& scenario)
{
    const DeviceProfile& device = scenario.device;
    QJsonValue network = u"fail"_s;
    if (scenario.network == PageScenario::Network::Answers) {
        QJsonArray mocks;
        for (const NetworkAnswer& answer : scenario.answers)
            mocks.append(answer.toJson());
        network = QJsonObject{{u"mocks"_s, mocks}};
    }
    QJsonObject scopes;
    for (auto it = scenario.scopes.begin(); it != scenario.scopes.end(); ++it)
        scopes.insert(it.key(), it.value());
    QJsonObject configuration{
        {u"device"_s,
         QJsonObject{{u"name"_s, device.name},
                     {u"brand"_s, device.brand},
                     {u"model"_s, device.model},
                     {u"system"_s, device.system},
                     {u"platform"_s, device.platform},
                     {u"width"_s, device.width},
                     {u"height"_s, device.height},
                     {u"pixelRatio"_s, device.pixelRatio},
                     {u"statusBarHeight"_s, device.statusBarHeight},
                     {u"safeAreaBottom"_s, device.safeAreaBottom}}},
        {u"theme"_s, scenario.theme == PageScenario::Theme::Dark ? u"dark"_s : u"light"_s},
        {u"fontSize"_s, scenario.fontSize},
        {u"language"_s, scenario.language},
        {u"permissions"_s, scenario.permissions == PageScenario::Permissions::Refused ? u"refuse"_s : u"grant"_s},
        {u"scopes"_s, scopes},
        {u"signedIn"_s, scenario.signedIn},
        {u"network"_s, network},
        {u"scene"_s, scenario.scene},
        {u"query"_s, queryObject(scenario.query)},
    };
    if (scenario.clock == PageScenario::Clock::Frozen)
        configuration.insert(u"clock"_s, QJsonObject{{u"frozen"_s, scenario.clockMs}});
    else if (scenario.clock == PageScenario::Clock::Shifted)
        configuration.insert(u"clock"_s, QJsonObject{{u"shift"_s, scenario.clockMs}});
    return configuration;
}

} // namespace Mingjing
