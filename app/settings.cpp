// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/inputs/daysettings.h"
#include "app/inputs/osuser.h"
#include "review/cases/deadlinedate.h"

#include <QTimeZone>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int keptRecent = 12;
constexpr qsizetype longestName = 60;

const QString languageKey = QStringLiteral("language");
const QString schemeKey = QStringLiteral("appearance");
const QString specificationKey = QStringLiteral("specification");
const QString timeZoneKey = QStringLiteral("time_zone");
const QString reviewerKey = QStringLiteral("reviewer");
const QString tellsKey = QStringLiteral("tell_deadlines");
const QString toldKey = QStringLiteral("told_deadlines");
const QString recentKey = QStringLiteral("recent_packages");
const QString queueViewsKey = QStringLiteral("queue_views");
const QString hintRulesFolderKey = QStringLiteral("hint_rules_folder");
const QString hintRulesOffKey = QStringLiteral("hint_rules_off");
const QString keysGroup = QStringLiteral("keys");

} // namespace

Settings::Settings(QObject* parent) : QObject(parent), m_settings(settingsName(), settingsName()) { }

Settings::~Settings() = default;

void Settings::choose(const QString& key, const QString& value)
{
    if (m_settings.value(key).toString() == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    choose(languageKey, language);
}

Appearance::Scheme Settings::scheme() const
{
    const QString scheme = m_settings.value(schemeKey).toString();
    if (scheme == QLatin1String("light"))
        return Appearance::Scheme::Light;
    return scheme == QLatin1String("dark") ? Appearance::Scheme::Dark : Appearance::Scheme::System;
}

void Settings::setScheme(Appearance::Scheme scheme)
{
    const QString ids[] = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    choose(schemeKey, ids[int(scheme)]);
}

QStringList Settings::recentPackages() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentPackage(const QString& path)
{
    QStringList recent = recentPackages();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, recent.mid(0, keptRecent));
}

QString Settings::specification() const
{
    return m_settings.value(specificationKey).toString();
}

void Settings::setSpecification(const QString& sha256)
{
    choose(specificationKey, sha256);
}

DayCounting Settings::dayCounting(const CalendarShelf& shelf) const
{
    return dayCountingIn(m_settings, shelf);
}

DayCount Settings::dayCount() const
{
    return dayCountIn(m_settings);
}

void Settings::setDayCount(DayCount count)
{
    choose(DaySettingKeys::count, dayCountId(count));
}

QString Settings::calendar() const
{
    return calendarIn(m_settings);
}

void Settings::setCalendar(const QString& sha256)
{
    choose(DaySettingKeys::calendar, sha256);
}

QString Settings::timeZone() const
{
    const QString id = m_settings.value(timeZoneKey).toString();
    return QTimeZone::isTimeZoneIdAvailable(id.toLatin1()) ? id : defaultTimeZoneId();
}

void Settings::setTimeZone(const QString& id)
{
    choose(timeZoneKey, id);
}

QList<int> Settings::reminderDays() const
{
    return reminderDaysIn(m_settings);
}

void Settings::setReminderDays(const QList<int>& days)
{
    QStringList words;
    for (const int each : days)
        words.append(QString::number(each));
    choose(DaySettingKeys::reminders, words.join(u' '));
}

bool Settings::tellsDeadlines() const
{
    return m_settings.value(tellsKey).toString() != QLatin1String("no");
}

void Settings::setTellsDeadlines(bool tells)
{
    choose(tellsKey, tells ? QStringLiteral("yes") : QStringLiteral("no"));
}

QHash<QString, QString> Settings::toldDeadlines() const
{
    QHash<QString, QString> told;
    for (const QString& each : m_settings.value(toldKey).toStringList())
        told.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return told;
}

void Settings::setToldDeadlines(const QHash<QString, QString>& told)
{
    QStringList list;
    for (auto each = told.cbegin(); each != told.cend(); ++each)
        list.append(each.key() + u'=' + each.value());
    m_settings.setValue(toldKey, list);
}

QString Settings::reviewer() const
{
    return m_settings.value(reviewerKey).toString().simplified().left(longestName);
}

void Settings::setReviewer(const QString& name)
{
    choose(reviewerKey, name.simplified().left(longestName));
}

QString Settings::actor() const
{
    const QString account = currentUserName();
    const QString name = reviewer();
    return name.isEmpty() ? account : QStringLiteral("%1 (%2)").arg(name, account);
}

QByteArray Settings::queueViews() const
{
    return m_settings.value(queueViewsKey).toByteArray();
}

void Settings::setQueueViews(const QByteArray& views)
{
    m_settings.setValue(queueViewsKey, views);
}

PackageLimits Settings::packageLimits() const
{
    return limitsOf(m_settings);
}

void Settings::setPackageLimit(const LimitSetting& limit, qint64 value)
{
    if (limit.value(packageLimits()) == value)
        return;
    storeLimit(m_settings, limit, value);
    Q_EMIT changed();
}

QString Settings::hintRulesFolder() const
{
    return m_settings.value(hintRulesFolderKey).toString();
}

void Settings::setHintRulesFolder(const QString& folder)
{
    choose(hintRulesFolderKey, folder);
}

QStringList Settings::hintRulesOff() const
{
    return m_settings.value(hintRulesOffKey).toStringList();
}

void Settings::setHintRulesOff(QStringList ids)
{
    ids.sort();
    ids.removeDuplicates();
    if (ids == hintRulesOff())
        return;
    m_settings.setValue(hintRulesOffKey, ids);
    Q_EMIT changed();
}

QByteArray Settings::layout(const QString& name) const
{
    return m_settings.value(QStringLiteral("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    m_settings.setValue(QStringLiteral("layout/") + name, state);
}

QHash<QString, QString> Settings::keys() const
{
    QHash<QString, QString> keys;
    const QString prefix = keysGroup + u'/';
    for (const QString& key : m_settings.allKeys()) {
        if (key.startsWith(prefix))
            keys.insert(key.mid(prefix.size()), m_settings.value(key).toString());
    }
    return keys;
}

void Settings::setKeys(const QHash<QString, QString>& keys)
{
    m_settings.remove(keysGroup);
    for (auto it = keys.begin(); it != keys.end(); ++it)
        m_settings.setValue(keysGroup + u'/' + it.key(), it.value());
}

} // namespace Mingjing
