// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/caserecord.h"
#include "review/cases/reviewsession.h"
#include "review/package/memorypackage.h"
#include "review/report/casereport.h"
#include "tests/support/casefixture.h"
#include "tests/support/memorycasestore.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace Mingjing {

/// A PNG of one colour, made by hand: reports need no more of a picture than its head and its bytes.
QByteArray plainPicture(int width, int height);

/// A case in memory on a specification of a few clauses, and everything a report of it is made from.
class ReportFixture final
{
public:
    ReportFixture();

    ReviewSession& session() { return *m_session; }
    HandClock& clock() { return m_clock; }
    MemoryCaseStore& store() { return m_store; }
    /// Evidence of every kind, a finding on it, another withdrawn, verdicts, a note and an issued decision.
    void reviewAndDecide();
    /// As the case stands now; valid until the next call.
    CaseReportSource source();

private:
    QStringList captureEverything();

    HandClock m_clock;
    MemoryCaseStore m_store;
    MemoryPackage m_package;
    Edition m_edition;
    Catalogue m_catalogue;
    std::unique_ptr<ReviewSession> m_session;
    std::unique_ptr<StoredCaseRecord> m_record;
};

/// \a page without what changes from run to run: the style, the case's random id, hashes.
QString normalised(QString page, const QString& caseId);

/// Compares with golden/\a name; with MINGJING_UPDATE_GOLDEN=1 in the environment, writes it. Gives the first
/// difference, empty when there is none.
QString goldenDifference(const QString& name, const QString& text);

/// Stops the test program with the error: fixtures must not fail.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}
inline void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

} // namespace Mingjing
