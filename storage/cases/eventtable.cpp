// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/eventtable.h"

#include "review/base/canonicaljson.h"
#include "storage/cases/sqlstatement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Result<ReviewEvent> eventFromRow(const SqlStatement& row)
{
    const QByteArray payload = row.text(5).toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject() || canonicalJson(document.object()) != payload)
        return Error{ErrorCode::Malformed, u"its payload is not in canonical form"_s, {}};
    return reviewEventFromJson({
        {u"sequence"_s, row.integer(0)},
        {u"at"_s, row.text(1)},
        {u"actor"_s, row.text(2)},
        {u"tool_version"_s, row.text(3)},
        {u"kind"_s, row.text(4)},
        {u"payload"_s, document.object()},
        {u"previous_hash"_s, row.text(6)},
        {u"hash"_s, row.text(7)},
    });
}

} // namespace

Result<StoredJournal> readJournal(const QSqlDatabase& database, const QString& caseId)
{
    SqlStatement statement(database,
                           u"SELECT sequence, at, actor, tool_version, kind, payload, previous_hash, hash "
                           "FROM events WHERE case_id = ? ORDER BY sequence"_s);
    const Result<void> done = statement.bind(caseId).run();
    if (!done)
        return done.error();
    StoredJournal journal;
    while (statement.next()) {
        Result<ReviewEvent> event = eventFromRow(statement);
        if (!event) {
            journal.unreadable = ChainBreak{journal.events.size() + 1, event.error().toString()};
            break;
        }
        journal.events.append(*std::move(event));
    }
    return journal;
}

Result<JournalHead> readHead(const QSqlDatabase& database, const QString& caseId)
{
    SqlStatement statement(database,
                           u"SELECT sequence, hash FROM events WHERE case_id = ? ORDER BY sequence DESC LIMIT 1"_s);
    const Result<void> done = statement.bind(caseId).run();
    if (!done)
        return done.error();
    return statement.next() ? JournalHead{statement.integer(0), statement.text(1)} : JournalHead{};
}

Result<void> insertEvents(const QSqlDatabase& database, const QString& caseId, const QList<ReviewEvent>& events)
{
    SqlStatement statement(database,
                           u"INSERT INTO events (case_id, sequence, at, actor, tool_version, kind, payload, "
                           "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ReviewEvent& event : events) {
        const Result<void> done =
            statement
                .bind(QVariantList{caseId, qlonglong(event.sequence), toTimestamp(event.at), event.actor,
                                   event.toolVersion, eventKindId(event.kind),
                                   QString::fromUtf8(canonicalJson(event.payload)), event.previousHash, event.hash})
                .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace Mingjing
