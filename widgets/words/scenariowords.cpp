// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/scenariowords.h"

#include "review/cases/casestate.h"
#include "review/trace/pagescenario.h"
#include "widgets/words/devicewords.h"
#include "widgets/words/timewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

struct Named {
    int scene;
    const char* name;
};

constexpr std::array namedScenes{
    Named{1001, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "list of recently used programs")},
    Named{1005, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "search at the top")},
    Named{1007, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "card in a chat with one person")},
    Named{1008, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "card in a group chat")},
    Named{1011, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "QR code scanned")},
    Named{1012, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "QR code held in a picture")},
    Named{1013, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "QR code from the album")},
    Named{1014, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "subscription message")},
    Named{1020, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "profile of an official account")},
    Named{1023, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "icon on the home screen")},
    Named{1035, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "menu of an official account")},
    Named{1036, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "card shared from an app")},
    Named{1037, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "another mini-program")},
    Named{1038, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "back from another mini-program")},
    Named{1043, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "template message of an official account")},
    Named{1047, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "mini-program code scanned")},
    Named{1048, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "mini-program code held in a picture")},
    Named{1053, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "results of a search")},
    Named{1058, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "article of an official account")},
    Named{1067, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "advertisement in an article")},
    Named{1069, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "mobile app")},
    Named{1089, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "pulled down from the chats")},
    Named{1103, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "my mini-programs")},
    Named{1107, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "subscription message to one person")},
    Named{1129, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "visit of the platform's crawler")},
    Named{1154, QT_TRANSLATE_NOOP("Mingjing::ScenarioWords", "single page from Moments")},
};

} // namespace

QString ScenarioWords::scene(int scene)
{
    for (const Named& named : namedScenes) {
        if (named.scene == scene)
            return tr(named.name);
    }
    return {};
}

QList<int> ScenarioWords::scenes()
{
    QList<int> scenes;
    for (const Named& named : namedScenes)
        scenes.append(named.scene);
    return scenes;
}

QString ScenarioWords::scope(const QString& scope)
{
    const std::pair<const char*, QString> names[] = {
        {"scope.userInfo", tr("name and picture")},
        {"scope.userLocation", tr("location")},
        {"scope.userFuzzyLocation", tr("rough location")},
        {"scope.camera", tr("camera")},
        {"scope.record", tr("microphone")},
        {"scope.writePhotosAlbum", tr("saving to the album")},
        {"scope.bluetooth", tr("Bluetooth")},
        {"scope.addPhoneContact", tr("adding contacts")},
        {"scope.addPhoneCalendar", tr("adding to the calendar")},
        {"scope.werun", tr("steps walked")},
        {"scope.address", tr("postal address")},
        {"scope.invoiceTitle", tr("invoice title")},
    };
    for (const auto& [id, name] : names) {
        if (scope == QLatin1String(id))
            return name;
    }
    return scope;
}

QString ScenarioWords::platform(const QString& platform)
{
    const std::pair<const char*, QString> names[] = {
        {"ios", u"iOS"_s}, {"android", u"Android"_s}, {"windows", u"Windows"_s}, {"mac", u"macOS"_s}};
    for (const auto& [id, name] : names) {
        if (platform == QLatin1String(id))
            return name;
    }
    return platform;
}

QString ScenarioWords::clock(const PageScenario& scenario)
{
    if (scenario.clock == PageScenario::Clock::Frozen)
        return tr("clock stands at %1").arg(momentText(QDateTime::fromMSecsSinceEpoch(scenario.clockMs)));
    if (scenario.clock != PageScenario::Clock::Shifted)
        return {};
    const qint64 distance = qAbs(scenario.clockMs);
    const bool later = scenario.clockMs >= 0;
    if (distance % dayMs == 0) {
        const int days = int(distance / dayMs);
        return later ? tr("%n day(s) later", "", days) : tr("%n day(s) earlier", "", days);
    }
    const QString hours = QStringLiteral("%1:%2").arg(distance / hourMs).arg(distance / minuteMs % 60, 2, 10, '0'_L1);
    return later ? tr("%1 hours later").arg(hours) : tr("%1 hours earlier").arg(hours);
}

QString ScenarioWords::brief(const PageScenario& scenario, int answers)
{
    const PageScenario usual;
    QStringList parts{DeviceWords::name(scenario.device)};
    if (scenario.theme == PageScenario::Theme::Dark)
        parts.append(tr("dark"));
    if (scenario.fontSize != usual.fontSize)
        parts.append(tr("letters of %1 px").arg(scenario.fontSize));
    if (scenario.language != usual.language)
        parts.append(scenario.language);
    if (const QString time = clock(scenario); !time.isEmpty())
        parts.append(time);
    if (!scenario.signedIn)
        parts.append(tr("signed out"));
    const bool refused = scenario.permissions == PageScenario::Permissions::Refused;
    if (refused)
        parts.append(tr("permissions refused"));
    for (auto it = scenario.scopes.begin(); it != scenario.scopes.end(); ++it) {
        if (it.value() == refused)
            parts.append(it.value() ? tr("%1 granted", "a permission").arg(scope(it.key()))
                                    : tr("%1 refused", "a permission").arg(scope(it.key())));
    }
    if (scenario.scene != usual.scene) {
        const QString name = scene(scenario.scene);
        parts.append(name.isEmpty() ? tr("scene %1").arg(scenario.scene)
                                    : tr("scene %1 (%2)").arg(scenario.scene).arg(name));
    }
    if (!scenario.entry.isEmpty())
        parts.append(tr("entered at %1").arg(scenario.entry));
    if (!scenario.query.isEmpty())
        parts.append(u'?' + scenario.query);
    if (scenario.network == PageScenario::Network::Answers) {
        const QString count = tr("%n answer(s)", "to requests", answers);
        parts.append(scenario.answersFile.isEmpty() ? count : tr("%1 from %2").arg(count, scenario.answersFile));
    }
    return parts.join(u" · "_s);
}

QString ScenarioWords::brief(const PageScenario& scenario)
{
    return brief(scenario, int(scenario.answers.size()));
}

QString ScenarioWords::ofRecord(const QJsonObject& record)
{
    return brief(PageScenario::fromJson(record), record.value("answers_count"_L1).toInt());
}

QString ScenarioWords::ofCase(const CaseState& state)
{
    return state.scenarioDetails.isEmpty() ? state.scenario : ofRecord(state.scenarioDetails);
}

} // namespace Mingjing
