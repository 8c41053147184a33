// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/report/reportlanguage.h"
#include "review/report/reporttext.h"
#include "review/report/table.h"

namespace Mingjing {

class Catalogue;
struct CaseState;

/// Many cases as tables: cases, findings, measures, deadlines, appeals. One row each; every row names its case.
class CaseTables final
{
public:
    /// \a catalogue gives clauses their titles; it must outlive this.
    static Result<CaseTables> make(ReportLanguage language, const Catalogue& catalogue);

    /// Moments stand in the case's zone.
    void add(const CaseState& state);
    /// Cases, findings, measures, deadlines, appeals, in this order.
    const QList<Table>& tables() const { return m_tables; }

private:
    CaseTables(ReportText text, const Catalogue& catalogue);
    void addCase(const CaseState& state, const QTimeZone& zone);
    void addFindings(const CaseState& state, const QTimeZone& zone);
    void addMeasures(const CaseState& state, const QTimeZone& zone);
    void addDeadlines(const CaseState& state, const QTimeZone& zone);
    void addAppeals(const CaseState& state, const QTimeZone& zone);
    QString titleOf(const QString& clauseId) const;

    ReportText m_text;
    const Catalogue* m_catalogue;
    QList<Table> m_tables;
};

} // namespace Mingjing
