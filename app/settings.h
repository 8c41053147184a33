// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/limitsettings.h"
#include "review/cases/counteddays.h"
#include "widgets/common/appearance.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Mingjing {

class CalendarShelf;

/// What the person chose and where things stood. It decides what is done from now on; what was done is in the journal,
/// with every value that mattered.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(QObject* parent = nullptr);
    ~Settings() override;

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

    /// Both that follow, with the calendar itself.
    DayCounting dayCounting(const CalendarShelf& shelf) const;
    /// How the days of a deadline are counted where the document does not say.
    DayCount dayCount() const;
    void setDayCount(DayCount count);
    /// SHA-256 of the imported calendar that business days are counted by; empty: the built-in one.
    QString calendar() const;
    void setCalendar(const QString& sha256);
    /// IANA id of the zone of new cases; one that this machine knows.
    QString timeZone() const;
    void setTimeZone(const QString& id);

    /// How many days before a deadline one is reminded of it, the fewest first; and whether the desktop tells it.
    QList<int> reminderDays() const;
    void setReminderDays(const QList<int>& days);
    bool tellsDeadlines() const;
    void setTellsDeadlines(bool tells);
    /// What the desktop was told of each deadline last.
    QHash<QString, QString> toldDeadlines() const;
    void setToldDeadlines(const QHash<QString, QString>& told);

    /// What the reviewer is called; empty: as their account.
    QString reviewer() const;
    void setReviewer(const QString& name);
    /// Who acts in the journal: the account, and before it what the reviewer is called.
    QString actor() const;

    /// Bounds for the packages that are opened.
    PackageLimits packageLimits() const;
    void setPackageLimit(const LimitSetting& limit, qint64 value);

    /// The saved views of the queue, as the queue writes them.
    QByteArray queueViews() const;
    void setQueueViews(const QByteArray& views);

    /// Folder with rules for hints of one's own; empty: none. And the ids of rules that are switched off, sorted.
    QString hintRulesFolder() const;
    void setHintRulesFolder(const QString& folder);
    QStringList hintRulesOff() const;
    void setHintRulesOff(QStringList ids);

    /// State of a window or room under its name.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

    /// Keys by action id; only those that were changed.
    QHash<QString, QString> keys() const;
    void setKeys(const QHash<QString, QString>& keys);

Q_SIGNALS:
    /// The person chose something else. Not for what is only remembered: recent packages, layouts, keys.
    void changed();

private:
    void choose(const QString& key, const QString& value);

    QSettings m_settings;
};

} // namespace Mingjing
