// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/appearance.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QStringList>

namespace Mingjing {

/// What the person chose and where things stood. Nothing here has a bearing on a judgement: that is in the journal.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    Settings();

    /// `zh_CN`, `en`, or empty for the system's.
    QString language() const;
    void setLanguage(const QString& language);

    Appearance::Scheme scheme() const;
    void setScheme(Appearance::Scheme scheme);

    /// Packages opened lately, the latest first.
    QStringList recentPackages() const;
    void addRecentPackage(const QString& path);

    /// SHA-256 of the imported specification that new cases are judged by; empty: the built-in one.
    QString specification() const;
    void setSpecification(const QString& sha256);

    /// State of a window or room under its name.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

    /// Keys by action id; only those that were changed.
    QHash<QString, QString> keys() const;
    void setKeys(const QHash<QString, QString>& keys);

private:
    QSettings m_settings;
};

} // namespace Mingjing
