// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/caserecord.h"
#include "review/cases/casestate.h"
#include "review/cases/verifyreport.h"
#include "storage/archive/archivemanifest.h"
#include "storage/archive/archivezip.h"

#include <QString>

#include <memory>

namespace Mingjing {

class CaseStore;

/// A case from a `.mjcase` file. The journal is in memory; other bytes are read when asked for, and checked each time.
class CaseArchive final : public CaseRecord
{
    Q_DISABLE_COPY_MOVE(CaseArchive)

public:
    /// Reads and verifies \a path. An archive that is no archive, over a bound or without a readable journal is an
    /// Error; one that was damaged or tampered with opens, and verification() says where: it is then not verified.
    static Result<std::unique_ptr<CaseArchive>> open(const QString& path, const ArchiveLimits& limits = {});

    /// Everything that was found wrong.
    const VerifyReport& verification() const { return m_report; }
    bool isVerified() const { return m_report.ok(); }
    /// The state after the last event that folds.
    const CaseState& state() const { return m_state; }

    QString caseId() const override { return m_manifest.caseId; }
    const QList<ReviewEvent>& journal() const override { return m_journal; }
    Result<QByteArray> blob(const QString& sha256) const override;
    Result<QByteArray> packageBytes() const override;
    Result<QByteArray> editionBytes() const override;

private:
    CaseArchive(ArchiveZip zip, ArchiveManifest manifest);
    Result<void> readJournal();
    void verifyMembers();
    void verifyJournal();
    void verifyReferences();
    void note(VerifyProblem::Part part, qint64 sequence, const QString& where, const QString& what);

    ArchiveZip m_zip;
    ArchiveManifest m_manifest;
    QList<ReviewEvent> m_journal;
    CaseState m_state;
    VerifyReport m_report;
};

/// Writes \a record to \a path, whole or not at all. The same case gives the same bytes.
Result<void> writeCaseArchive(const CaseRecord& record, const QString& path);

/// Puts the archived case into \a store and gives its id. Refused when it is not verified, Conflict when the store has
/// the case already.
Result<QString> importCaseArchive(const CaseArchive& archive, CaseStore& store);

} // namespace Mingjing
