// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pagescenario.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString clockId(PageScenario::Clock clock)
{
    switch (clock) {
    case PageScenario::Clock::Frozen:
        return u"frozen"_s;
    case PageScenario::Clock::Shifted:
        return u"shifted"_s;
    case PageScenario::Clock::Machine:
        break;
    }
    return u"machine"_s;
}

void readClock(PageScenario& scenario, const QJsonObject& object)
{
    const QString kind = object.value(u"kind"_s).toString();
    const QJsonValue ms = object.value(u"ms"_s);
    if (!ms.isDouble() || qAbs(ms.toDouble()) > double(PageScenario::mostClockMs))
        return;
    if (kind == "frozen"_L1)
        scenario.clock = PageScenario::Clock::Frozen;
    else if (kind == "shifted"_L1)
        scenario.clock = PageScenario::Clock::Shifted;
    if (scenario.clock != PageScenario::Clock::Machine)
        scenario.clockMs = ms.toInteger();
}

void readScopes(PageScenario& scenario, const QJsonObject& object)
{
    for (const QString& scope : permissionScopes()) {
        if (const QJsonValue granted = object.value(scope); granted.isBool())
            scenario.scopes.insert(scope, granted.toBool());
    }
}

} // namespace

const QStringList& permissionScopes()
{
    static const QStringList scopes{
        u"scope.userInfo"_s,  u"scope.userLocation"_s,    u"scope.userFuzzyLocation"_s,
        u"scope.camera"_s,    u"scope.record"_s,          u"scope.writePhotosAlbum"_s,
        u"scope.bluetooth"_s, u"scope.addPhoneContact"_s, u"scope.addPhoneCalendar"_s,
        u"scope.werun"_s,     u"scope.address"_s,         u"scope.invoiceTitle"_s,
    };
    return scopes;
}

QJsonObject PageScenario::toRecord() const
{
    QJsonObject granted;
    for (auto it = scopes.begin(); it != scopes.end(); ++it)
        granted.insert(it.key(), it.value());
    return {
        {u"device"_s, device.toJson()},
        {u"theme"_s, theme == Theme::Dark ? u"dark"_s : u"light"_s},
        {u"font_size"_s, fontSize},
        {u"language"_s, language},
        {u"permissions"_s, permissions == Permissions::Refused ? u"refused"_s : u"granted"_s},
        {u"network"_s, network == Network::Answers ? u"answers"_s : u"fails"_s},
        {u"answers_count"_s, answers.size()},
        {u"answers_file"_s, answersFile},
        {u"answers_sha256"_s, answersSha256},
        {u"scopes"_s, granted},
        {u"signed_in"_s, signedIn},
        {u"clock"_s, QJsonObject{{u"kind"_s, clockId(clock)}, {u"ms"_s, clockMs}}},
        {u"scene"_s, scene},
        {u"entry"_s, entry},
        {u"query"_s, query},
    };
}

QJsonObject PageScenario::toJson() const
{
    QJsonArray answered;
    for (const NetworkAnswer& answer : answers)
        answered.append(answer.toJson());
    QJsonObject object = toRecord();
    object.remove(u"answers_count"_s);
    object.insert(u"answers"_s, answered);
    return object;
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
    readScopes(scenario, object.value(u"scopes"_s).toObject());
    scenario.signedIn = object.value(u"signed_in"_s).toBool(true);
    readClock(scenario, object.value(u"clock"_s).toObject());
    scenario.answersFile = object.value(u"answers_file"_s).toString();
    scenario.answersSha256 = object.value(u"answers_sha256"_s).toString();
    if (object.value(u"network"_s).toString() == "answers"_L1)
        scenario.network = Network::Answers;
    const QJsonArray answered = object.value(u"answers"_s).toArray();
    for (const QJsonValue& answer : answered) {
        if (answer.isObject())
            scenario.answers.append(NetworkAnswer::fromJson(answer.toObject()));
    }
    scenario.scene = object.value(u"scene"_s).toInt(scenario.scene);
    scenario.entry = object.value(u"entry"_s).toString();
    scenario.query = object.value(u"query"_s).toString();
    return scenario;
}

} // namespace Mingjing
