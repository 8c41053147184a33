// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/reviewsession.h"

#include "review/base/digest.h"
#include "review/cases/actrights.h"
#include "review/cases/casefold.h"
#include "review/cases/casestore.h"
#include "review/cases/deadlinedate.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString newCaseId(const QDateTime& at)
{
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return u"MJ-%1-%2"_s.arg(at.toUTC().toString(u"yyyyMMdd"), random);
}

Result<QString> checkedSha256(const QByteArray& bytes, const QString& claimed, const QString& what)
{
    QString sha256 = sha256Hex(bytes);
    if (!claimed.isEmpty() && claimed != sha256)
        return Error{ErrorCode::Refused, u"the bytes do not have the given SHA-256"_s, what};
    return sha256;
}

} // namespace

ReviewSession::ReviewSession(CaseStore& store, Clock clock, QString actor, QObject* parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)), m_actor(std::move(actor))
{
}

QDateTime ReviewSession::now() const
{
    return m_clock ? m_clock().toUTC() : QDateTime::currentDateTimeUtc();
}

Result<QByteArray> ReviewSession::blob(const QString& sha256) const
{
    return m_store.blob(sha256);
}

EventStamp ReviewSession::stamp() const
{
    return {now(), m_actor, QStringLiteral(MINGJING_VERSION)};
}

Result<QString> ReviewSession::create(const CaseOpening& opening)
{
    const Result<void> allowed = mayDo(permissionFor(EventKind::CaseOpened));
    if (!allowed)
        return allowed.error();
    const Result<QString> package = checkedSha256(opening.packageBytes, opening.packageSha256, opening.packageFileName);
    if (!package)
        return package;
    const Result<QString> edition = checkedSha256(opening.editionBytes, opening.editionSha256, opening.editionTitle);
    if (!edition)
        return edition;
    if (opening.packageBytes.isEmpty() || opening.editionBytes.isEmpty())
        return Error{ErrorCode::Refused, u"a case needs a package and an edition"_s, opening.packageFileName};

    const EventStamp by = stamp();
    const QString caseId = newCaseId(by.at);
    const QString timeZone = opening.timeZone.isEmpty() ? defaultTimeZoneId() : opening.timeZone;
    SubmittedVersion version;
    version.sha256 = *package;
    version.fileName = opening.packageFileName;
    version.root = opening.packageRoot;
    version.size = opening.packageBytes.size();
    QJsonObject opened{{u"case_id"_s, caseId},
                       {u"program"_s, opening.programName},
                       {u"subject"_s, opening.subject},
                       {u"related_subjects"_s, QJsonArray::fromStringList(opening.relatedSubjects)},
                       {u"category"_s, opening.category},
                       {u"time_zone"_s, timeZone},
                       {u"scenario"_s, opening.scenario}};
    if (opening.unassigned)
        opened.insert(u"unassigned"_s, true);
    QList<Act> acts = {
        {EventKind::CaseOpened, opened},
        {EventKind::PackageAttached, toJson(version)},
        {EventKind::EditionPinned, {{u"sha256"_s, *edition}, {u"title"_s, opening.editionTitle}}},
    };
    if (!opening.storeForm.isEmpty())
        acts.append({EventKind::StoreFormFilled, {{u"form"_s, opening.storeForm}}});

    QList<ReviewEvent> events;
    for (const Act& act : acts) {
        const QString previous = events.isEmpty() ? genesisHash() : events.last().hash;
        events.append(makeEvent(events.size(), previous, by, act.kind, act.payload));
    }
    Result<CaseState> state = fold(events);
    if (!state)
        return state.error();
    const Result<void> stored = m_store.createCase(caseId, events, {opening.packageBytes, opening.editionBytes});
    if (!stored)
        return stored.error();
    m_state = *std::move(state);
    m_journal = events;
    for (const ReviewEvent& event : events)
        Q_EMIT eventAppended(event);
    Q_EMIT stateChanged();
    return caseId;
}

Result<void> ReviewSession::open(const QString& caseId)
{
    const Result<QList<ReviewEvent>> events = m_store.journal(caseId);
    if (!events)
        return events.error();
    if (const std::optional<ChainBreak> broken = verifyChain(*events))
        return Error{ErrorCode::Malformed, broken->reason, u"%1, event %2"_s.arg(caseId).arg(broken->sequence)};
    Result<CaseState> state = fold(*events);
    if (!state)
        return state.error();
    m_state = *std::move(state);
    m_journal = *events;
    Q_EMIT stateChanged();
    return {};
}

void ReviewSession::leave()
{
    m_state = {};
    m_journal.clear();
    Q_EMIT stateChanged();
}

Result<void> ReviewSession::commit(const QList<Act>& acts, const QList<QByteArray>& blobs)
{
    if (!isOpen())
        return Error{ErrorCode::Conflict, u"no case is open"_s, {}};
    const Result<void> allowed = mayDo(permissionFor(acts.first().kind));
    if (!allowed)
        return allowed;
    const Decision* draft = m_state.draft();
    if (draft && draft->state == DecisionState::Held && waitsWhileHeld(acts.first().kind))
        return Error{ErrorCode::Conflict, u"it is held for a second reader"_s, draft->id};
    CaseState next = m_state;
    const EventStamp by = stamp();
    QList<ReviewEvent> events;
    for (const Act& act : acts) {
        events.append(makeEvent(next.lastSequence, next.headHash, by, act.kind, act.payload));
        const Result<void> fits = apply(next, events.last());
        if (!fits) {
            Error error = fits.error();
            if (error.code == ErrorCode::Malformed)
                error.code = ErrorCode::Refused;
            return error;
        }
    }
    const Result<void> stored = m_store.append(m_state.caseId, events, blobs);
    if (!stored)
        return stored;
    m_state = std::move(next);
    m_journal.append(events);
    for (const ReviewEvent& event : events)
        Q_EMIT eventAppended(event);
    Q_EMIT stateChanged();
    return {};
}

Result<void> ReviewSession::commit(EventKind kind, const QJsonObject& payload)
{
    return commit(QList<Act>{{kind, payload}});
}

} // namespace Mingjing
