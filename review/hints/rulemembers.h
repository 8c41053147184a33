// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// What is wrong with a rule, and where in its document: `/rules/3/when/all/0`.
struct RuleFault {
    QString path;
    QString why;
};

/// Keeps the first fault.
class RuleFaults final
{
public:
    void note(const QString& path, const QString& why)
    {
        if (!m_first)
            m_first = RuleFault{path, why};
    }
    const std::optional<RuleFault>& first() const { return m_first; }
    void clear() { m_first.reset(); }

private:
    std::optional<RuleFault> m_first;
};

/// Takes the members of one object of a rule file; those that nobody took are a fault.
class RuleMembers final
{
public:
    RuleMembers(const QJsonValue& value, const QString& path, RuleFaults& faults);

    const QString& path() const { return m_path; }
    QString pathOf(QStringView key) const { return m_path + u'/' + key.toString(); }
    bool has(const QString& key) const { return m_object.contains(key); }
    /// Undefined when it is not there.
    QJsonValue take(const QString& key);
    /// Not empty, at most \a longest characters.
    QString text(const QString& key, qsizetype longest = 500);
    /// One text, or a list of them; empty when it is not there.
    QStringList texts(const QString& key, qsizetype most = 500);
    std::optional<double> number(const QString& key);
    std::optional<bool> boolean(const QString& key);
    /// One of \a known; the first of them when it is not there.
    qsizetype choice(const QString& key, const QStringList& known);
    /// In the order of the document's keys.
    QStringList untaken() const;
    /// Notes the members that nobody took.
    void finish();
    void fault(const QString& why) { m_faults.note(m_path, why); }

private:
    QJsonObject m_object;
    QString m_path;
    RuleFaults& m_faults;
    QSet<QString> m_taken;
};

} // namespace Mingjing
