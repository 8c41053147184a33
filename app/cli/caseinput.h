// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/inputs.h"
#include "review/cases/appealchannel.h"
#include "review/cases/caserecord.h"
#include "review/cases/casestate.h"
#include "review/cases/verifyreport.h"
#include "review/report/casereport.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Mingjing {

class CaseStore;

/// A case that a command was given: by its id in a database, or as an archive.
class CaseInput final
{
public:
    /// \a name is a `.mjcase` file when \a database is empty, else a case's id.
    static Result<std::unique_ptr<CaseInput>> open(const QString& name, const QString& database);
    ~CaseInput();

    const CaseRecord& record() const { return *m_record; }
    /// The database; nullptr for an archive.
    const CaseStore* store() const { return m_store.get(); }
    /// What the journal comes to.
    Result<CaseState> state() const;
    /// The edition that the case pins.
    Result<Edition> edition() const;
    /// Why nobody can appeal now; of an archive only what the case itself says.
    Result<std::optional<AppealClosure>> appealClosure(const CaseState& state) const;
    /// Why the archive could not be verified; empty when it could, and for a database.
    const QStringList& doubts() const { return m_doubts; }
    /// With package, edition and checklist; valid as long as this object. \a options: the bounds of the package; a
    /// root only counts for a case that did not record one.
    Result<CaseReportSource> reportSource(PackageOptions options = {});

private:
    CaseInput();

    std::unique_ptr<CaseStore> m_store;
    std::unique_ptr<CaseRecord> m_record;
    QStringList m_doubts;
    std::optional<ReadPackage> m_package;
};

/// `member package.zip: …`: one line for a thing that a verification found wrong.
QString problemLine(const VerifyProblem& problem);

} // namespace Mingjing
