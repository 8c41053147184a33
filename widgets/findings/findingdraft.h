// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/finding.h"

#include <QCoreApplication>

namespace Mingjing {

struct BoardHint;
struct CaseState;
struct Evidence;
struct OpenCase;

/// What the finding editor works on before it is recorded. A plain value with the rules of the editor.
class FindingDraft final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::FindingDraft)

public:
    FindingDraft() = default;
    /// A new finding under the check item \a itemId, with the opening of a sentence as its words.
    static FindingDraft under(const QString& itemId, const OpenCase& openCase);
    /// \a finding to be changed.
    static FindingDraft of(const Finding& finding);

    /// A new finding about what \a hint asks: its clauses, its words (the person's, where they changed them), \a
    /// evidence and its severity, where the rules of its clauses do not suggest another.
    static FindingDraft ofHint(const BoardHint& hint, const QStringList& evidence, const OpenCase& openCase);

    /// A new finding that says what \a finding says of another place: no evidence, and its places are blanks.
    static FindingDraft copyOf(const Finding& finding, const CaseState& state);

    bool isNew() const { return finding.id.isEmpty(); }
    bool differs() const { return finding != m_original; }
    /// Sets the clauses, and their twins from the checklist and the edition.
    void setClauses(const QStringList& clauses, const OpenCase& openCase);
    /// Why it cannot be recorded; empty when it can.
    QStringList obstacles() const;
    /// Evidence to offer: what is attached, then what no standing finding uses.
    QList<Evidence> offered(const CaseState& state) const;

    Finding finding;

private:
    Finding m_original;
    QString m_opening;
};

} // namespace Mingjing
