// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesession.h"

#include "app/cli/command.h"
#include "app/inputs/osuser.h"

#include "review/cases/reviewsession.h"
#include "storage/cases/sqlitecasestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// \a error, saying that it is about \a place.
Error at(const QString& place, Error error)
{
    if (error.context.isEmpty())
        error.context = place;
    else if (!error.context.startsWith(place))
        error.context = u"%1: %2"_s.arg(place, error.context);
    return error;
}

} // namespace

CaseSession::CaseSession() = default;
CaseSession::~CaseSession() = default;

Result<std::unique_ptr<CaseSession>> CaseSession::open(const Invocation& call, const QString& caseId)
{
    const QString database = call.value(u"db"_s);
    auto store = SqliteCaseStore::openExisting(database);
    if (!store)
        return at(database, store.error());
    std::unique_ptr<CaseSession> opened(new CaseSession);
    opened->m_store = std::move(*store);
    opened->m_session = std::make_unique<ReviewSession>(*opened->m_store, ReviewSession::Clock(), currentUserName());
    const Result<DayCounting> counting = dayCounting(call);
    if (!counting)
        return counting.error();
    opened->m_session->setDayCounting(*counting);
    if (const Result<void> read = opened->m_session->open(caseId); !read)
        return at(caseId, read.error());
    return opened;
}

} // namespace Mingjing
