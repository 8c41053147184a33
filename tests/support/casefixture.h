// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/caseopening.h"
#include "review/cases/reviewsession.h"

#include <QDateTime>
#include <QString>

namespace Mingjing {

class CaseStore;

/// A clock that is set by hand and moves a second each time it is read.
class HandClock final
{
public:
    explicit HandClock(const QString& iso = QStringLiteral("2026-11-23T02:00:00Z"));

    void set(const QString& iso) { m_now = QDateTime::fromString(iso, Qt::ISODate).toUTC(); }
    void advanceDays(int days) { m_now = m_now.addDays(days); }
    QDateTime read() { return m_now = m_now.addSecs(1); }
    /// The clock must outlive it.
    ReviewSession::Clock function()
    {
        return [this] { return read(); };
    }

private:
    QDateTime m_now;
};

/// A small tea shop with a package and an edition of a few bytes.
CaseOpening sampleOpening();

Evidence sourceEvidence(int firstLine = 3);
/// Its bytes are screenshotBytes().
Evidence screenshotEvidence();
QByteArray screenshotBytes();

/// On \a evidenceId; about the clause `2/5.1.1`.
Finding sampleFinding(const QString& evidenceId);
DecidedStep rectifyStep(int days = 3);
DecidedStep searchBan(int days = 30);

/// An open case: its session and what it stands on.
struct OpenCase {
    OpenCase(CaseStore& store, HandClock& clock, const CaseOpening& opening = sampleOpening());

    ReviewSession session;
    QString id;
    QString evidenceId;
};

/// Judges `2/5.1.1` a violation, records its finding, drafts and issues a rectification in three days with a ban of
/// search when overdue. Gives the decision's id.
Result<QString> decideRectification(ReviewSession& session);

} // namespace Mingjing
