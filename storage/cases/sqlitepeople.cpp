// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/sqlitepeople.h"

#include "review/journal/reviewevent.h"
#include "storage/cases/pindigest.h"
#include "storage/cases/sqlstatement.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString rolesText(const QList<Role>& roles)
{
    QStringList ids;
    for (const Role role : roles)
        ids.append(roleId(role));
    return ids.join(u' ');
}

QList<Role> rolesOf(const QString& text)
{
    QList<Role> roles;
    for (const QString& id : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const std::optional<Role> role = roleFromId(id))
            roles.append(*role);
    }
    return roles;
}

QString now()
{
    return toTimestamp(QDateTime::currentDateTimeUtc());
}

Result<HoldRules> readRules(const QSqlDatabase& database)
{
    SqlStatement statement(database, u"SELECT body FROM hold_rules"_s);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    if (!statement.next())
        return HoldRules();
    return holdRulesFromJson(QJsonDocument::fromJson(statement.text(0).toUtf8()).object());
}

} // namespace

Result<void> SqlitePeople::write(SqlStatement& statement) const
{
    Result<void> done = m_connection.checkWritable();
    if (done)
        done = statement.run();
    if (done)
        done = m_connection.checkWritable();
    return done;
}

Result<Desk> SqlitePeople::desk() const
{
    Desk desk;
    const Result<HoldRules> rules = readRules(m_connection.database());
    if (!rules)
        return rules.error();
    desk.rules = *rules;
    SqlStatement statement(m_connection.database(),
                           u"SELECT account, name, roles, junior, pin_digest <> '' FROM people ORDER BY account"_s);
    const Result<void> done = statement.run();
    if (!done)
        return done.error();
    while (statement.next()) {
        desk.people.append({statement.text(0), statement.text(1), rolesOf(statement.text(2)), statement.integer(3) != 0,
                            statement.integer(4) != 0});
    }
    return desk;
}

Result<void> SqlitePeople::savePerson(const Person& person, const QString& by)
{
    SqlStatement statement(m_connection.database(),
                           u"INSERT INTO people (account, name, roles, junior, pin_salt, pin_digest, pin_rounds, "
                           "changed_by, changed_at) VALUES (?, ?, ?, ?, '', '', 0, ?, ?) ON CONFLICT (account) DO "
                           "UPDATE SET name = excluded.name, roles = excluded.roles, junior = excluded.junior, "
                           "changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s);
    statement.bind(person.account)
        .bind(person.name)
        .bind(rolesText(person.roles))
        .bind(qlonglong(person.junior))
        .bind(by)
        .bind(now());
    return write(statement);
}

Result<void> SqlitePeople::removePerson(const QString& account)
{
    SqlStatement statement(m_connection.database(), u"DELETE FROM people WHERE account = ?"_s);
    return write(statement.bind(account));
}

Result<void> SqlitePeople::saveHoldRules(const HoldRules& rules, const QString& by)
{
    SqlStatement statement(m_connection.database(),
                           u"INSERT INTO hold_rules (id, body, changed_by, changed_at) VALUES (1, ?, ?, ?) ON CONFLICT "
                           "(id) DO UPDATE SET body = excluded.body, changed_by = excluded.changed_by, changed_at = "
                           "excluded.changed_at"_s);
    const QByteArray body = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    return write(statement.bind(QString::fromUtf8(body)).bind(by).bind(now()));
}

Result<void> SqlitePeople::setPin(const QString& account, const QString& pin)
{
    const PinDigest digest = pin.isEmpty() ? PinDigest() : PinDigest::of(pin);
    SqlStatement statement(m_connection.database(),
                           u"UPDATE people SET pin_salt = ?, pin_digest = ?, pin_rounds = ? WHERE account = ?"_s);
    const Result<void> done = write(statement.bind(QString::fromLatin1(digest.salt.toHex()))
                                        .bind(QString::fromLatin1(digest.digest.toHex()))
                                        .bind(digest.rounds)
                                        .bind(account));
    if (!done)
        return done;
    return statement.rowsAffected() == 1 ? Result<void>() : Error{ErrorCode::NotFound, u"no such person"_s, account};
}

Result<bool> SqlitePeople::isPin(const QString& account, const QString& pin) const
{
    SqlStatement statement(m_connection.database(),
                           u"SELECT pin_salt, pin_digest, pin_rounds FROM people WHERE account = ?"_s);
    const Result<void> done = statement.bind(account).run();
    if (!done)
        return done.error();
    if (!statement.next())
        return false;
    const PinDigest digest{QByteArray::fromHex(statement.text(0).toLatin1()),
                           QByteArray::fromHex(statement.text(1).toLatin1()), static_cast<int>(statement.integer(2))};
    return digest.fits(pin);
}

} // namespace Mingjing
