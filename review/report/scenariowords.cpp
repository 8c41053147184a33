// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/scenariowords.h"

#include "review/report/reporttext.h"
#include "review/trace/pagescenario.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString clockWords(const ReportText& text, const PageScenario& scenario)
{
    if (scenario.clock == PageScenario::Clock::Frozen)
        return text.phrase(u"scenario_clock_at"_s, {text.moment(QDateTime::fromMSecsSinceEpoch(scenario.clockMs))});
    if (scenario.clock != PageScenario::Clock::Shifted)
        return {};
    const qint64 distance = qAbs(scenario.clockMs);
    const QString words = distance % dayMs == 0
        ? text.phrase(u"scenario_days"_s, {QString::number(distance / dayMs)})
        : text.phrase(u"scenario_hours"_s,
                      {u"%1:%2"_s.arg(distance / hourMs).arg(distance / minuteMs % 60, 2, 10, '0'_L1)});
    return text.phrase(scenario.clockMs >= 0 ? u"scenario_clock_ahead"_s : u"scenario_clock_behind"_s, {words});
}

QStringList permissionWords(const ReportText& text, const PageScenario& scenario)
{
    QStringList parts;
    const bool refused = scenario.permissions == PageScenario::Permissions::Refused;
    if (refused)
        parts.append(text.phrase(u"scenario_refused"_s));
    for (auto it = scenario.scopes.begin(); it != scenario.scopes.end(); ++it) {
        if (it.value() == refused)
            parts.append(text.phrase(it.value() ? u"scenario_scope_granted"_s : u"scenario_scope_refused"_s,
                                     {text.word("scenario_scope"_L1, it.key())}));
    }
    return parts;
}

QString sceneWords(const ReportText& text, int scene)
{
    const QString number = QString::number(scene);
    const QString name = text.word("scenario_scene"_L1, number);
    return name == number ? text.phrase(u"scenario_scene"_s, {number})
                          : text.phrase(u"scenario_scene_named"_s, {number, name});
}

} // namespace

QString scenarioWords(const ReportText& text, const QJsonObject& record)
{
    const PageScenario scenario = PageScenario::fromJson(record);
    const PageScenario usual;
    const QString device = text.word("device"_L1, scenario.device.id);
    QStringList parts{device == scenario.device.id ? scenario.device.name : device};
    if (scenario.theme == PageScenario::Theme::Dark)
        parts.append(text.phrase(u"scenario_dark"_s));
    if (scenario.fontSize != usual.fontSize)
        parts.append(text.phrase(u"scenario_letters"_s, {QString::number(scenario.fontSize)}));
    if (scenario.language != usual.language)
        parts.append(scenario.language);
    if (const QString clock = clockWords(text, scenario); !clock.isEmpty())
        parts.append(clock);
    if (!scenario.signedIn)
        parts.append(text.phrase(u"scenario_signed_out"_s));
    parts.append(permissionWords(text, scenario));
    if (scenario.scene != usual.scene)
        parts.append(sceneWords(text, scenario.scene));
    if (!scenario.entry.isEmpty())
        parts.append(text.phrase(u"scenario_entry"_s, {scenario.entry}));
    if (!scenario.query.isEmpty())
        parts.append(u'?' + scenario.query);
    if (scenario.network == PageScenario::Network::Answers) {
        const QString count = QString::number(record.value("answers_count"_L1).toInt());
        parts.append(scenario.answersFile.isEmpty()
                         ? text.phrase(u"scenario_answers"_s, {count})
                         : text.phrase(u"scenario_answers_from"_s, {count, scenario.answersFile}));
    }
    return parts.join(u" · "_s);
}

} // namespace Mingjing
