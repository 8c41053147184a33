// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pagescenario.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QJsonObject PageScenario::toJson() const
{
    QJsonArray answered;
    for (const NetworkAnswer& answer : answers)
        answered.append(answer.toJson());
    return {
        {u"device"_s, device.toJson()},
        {u"theme"_s, theme == Theme::Dark ? u"dark"_s : u"light"_s},
        {u"font_size"_s, fontSize},
        {u"language"_s, language},
        {u"permissions"_s, permissions == Permissions::Refused ? u"refused"_s : u"granted"_s},
        {u"network"_s, network == Network::Answers ? u"answers"_s : u"fails"_s},
        {u"answers"_s, answered},
        {u"scene"_s, scene},
        {u"query"_s, query},
    };
}

PageScenario PageScenario::fromJson(const QJsonObject& object)
{
    PageScenario scenario;
    if (const QJsonValue device = object.value(u"device"_s); device.isObject())
        scenario.device = DeviceProfile::fromJson(device.toObject());
    if (object.value(u"theme"_s).toString() == "dark"_L1)
        scenario.theme = Theme::Dark;
    if (const int size = object.value(u"font_size"_s).toInt(); size >= 8 && size <= 40)
        scenario.fontSize = size;
    scenario.language = object.value(u"language"_s).toString(scenario.language);
    if (object.value(u"permissions"_s).toString() == "refused"_L1)
        scenario.permissions = Permissions::Refused;
    if (object.value(u"network"_s).toString() == "answers"_L1)
        scenario.network = Network::Answers;
    const QJsonArray answered = object.value(u"answers"_s).toArray();
    for (const QJsonValue& answer : answered) {
        if (answer.isObject())
            scenario.answers.append(NetworkAnswer::fromJson(answer.toObject()));
    }
    scenario.scene = object.value(u"scene"_s).toInt(scenario.scene);
    scenario.query = object.value(u"query"_s).toString();
    return scenario;
}

} // namespace Mingjing
