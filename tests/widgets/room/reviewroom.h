// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/reviewsession.h"
#include "tests/support/memorycasestore.h"
#include "widgets/context/reviewcontext.h"

#include <memory>

namespace Mingjing {

/// A live case with the built-in edition and a small package of a shop, in a context of its own. Its clock moves a
/// second each time it is read.
class ReviewRoom final
{
public:
    ReviewRoom();

    MemoryCaseStore store;
    std::unique_ptr<ReviewSession> session;
    ReviewContext context;

    /// Opens the case in the context.
    void enter();
    std::shared_ptr<const OpenCase> openCase() const { return m_open; }
    const CaseState& state() const { return session->state(); }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

    /// Captures lines of a source; gives the id.
    QString captureSource(int firstLine = 12);
    /// Captures a painted screenshot with a mark; gives the id.
    QString captureScreenshot();
    QString captureCalls();
    /// A violation of \a item, with a finding on \a evidence; gives the finding's id.
    QString recordFinding(const QString& item, const QStringList& evidence, const QString& words,
                          Severity severity = Severity::High);
    /// Judges the first \a count items that apply and are not judged, mostly passes.
    void judgeSome(int count);

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-23T02:30:00Z"), Qt::ISODate);
    std::shared_ptr<OpenCase> m_open;
};

} // namespace Mingjing
