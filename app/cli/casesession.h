// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QString>

#include <memory>

namespace Mingjing {

class CaseStore;
class ReviewSession;
struct Invocation;

/// A case of the database that `--db` names, opened so that the user of the operating system can act on it.
class CaseSession final
{
public:
    /// Errors say where they come from: the database or the case.
    static Result<std::unique_ptr<CaseSession>> open(const Invocation& call, const QString& caseId);
    ~CaseSession();

    ReviewSession& session() { return *m_session; }

private:
    CaseSession();

    std::unique_ptr<CaseStore> m_store;
    std::unique_ptr<ReviewSession> m_session;
};

} // namespace Mingjing
