// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace Mingjing {

namespace {

constexpr int keptRecent = 12;

const QString languageKey = QStringLiteral("language");
const QString schemeKey = QStringLiteral("appearance");
const QString specificationKey = QStringLiteral("specification");
const QString recentKey = QStringLiteral("recent_packages");
const QString keysGroup = QStringLiteral("keys");

} // namespace

Settings::Settings() : m_settings(QStringLiteral("mingjing"), QStringLiteral("mingjing")) { }

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings.setValue(languageKey, language);
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
    m_settings.setValue(schemeKey, ids[int(scheme)]);
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
    m_settings.setValue(specificationKey, sha256);
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
