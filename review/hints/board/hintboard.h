// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/remembereddismissal.h"
#include "review/hints/hintreport.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

struct Finding;

/// Where a hint stands.
enum class HintStanding {
    Open, ///< nobody has answered it
    Accepted, ///< a person took it over
    Dismissed, ///< a person said that it is none
    Quiet, ///< nobody has answered it, and it does not ask: see BoardHint::quietBy
};

/// A hint and what people made of it. A plain value.
struct BoardHint {
    /// As the latest scan has it; of one that is gone: as it was when it was judged.
    Hint hint;
    HintStanding standing = HintStanding::Open;
    /// The person's own word on this hint; absent: none.
    std::optional<HintJudgement> judgement = {};
    /// Quiet: the dismissal of another place that reaches it; absent: its file is of a known library.
    std::optional<RememberedDismissal> quietBy = {};
    /// It was judged, and the latest scan does not have it any more.
    bool gone = false;
    /// It has more places than when it was judged.
    bool grown = false;
    /// Ids of the standing findings that were written from it.
    QStringList findings = {};

    /// Whether a person said something else than the rule.
    bool edited() const { return judgement && judgement->accepted && judgement->edit; }
    /// The person's, where they said them.
    const QStringList& clauses() const { return edited() ? judgement->edit->clauses : hint.clauses; }
    Severity severity() const { return edited() ? judgement->edit->severity : hint.severity; }
    /// Waits for an answer, or was taken over and is in no finding yet.
    bool waits() const;
    /// Speaks of line \a line of the file \a path.
    bool isAt(const QString& path, int line) const;
};

/// The hints of a case: what the machine asks and what people answered. Made anew from both whenever either changes;
/// nothing that a scan says replaces the word of a person.
class HintBoard final
{
public:
    HintBoard() = default;
    /// \a report: nullptr while nothing was scanned; then only what was judged stands here, and nothing is gone.
    /// \a judgements and \a findings are those of the case, \a remembered what other cases dismissed.
    HintBoard(const HintReport* report, const QMap<QString, HintJudgement>& judgements, const QList<Finding>& findings,
              const QList<RememberedDismissal>& remembered);

    /// The gravest and surest first, then by file and line.
    const QList<BoardHint>& hints() const { return m_hints; }
    /// nullptr when there is none.
    const BoardHint* hint(const QString& id) const;
    /// Indices of the hints that speak of one of \a clauses.
    QList<int> about(const QStringList& clauses) const;
    /// Indices of the hints with a place in the file \a path.
    QList<int> inFile(const QString& path) const { return m_byFile.value(path); }
    /// Indices of the hints with a place at the recorded call.
    QList<int> atCall(int run, qint64 sequence) const { return m_byCall.value({run, sequence}); }
    int count(HintStanding standing) const;

private:
    void settle(BoardHint& each, const QList<RememberedDismissal>& remembered) const;
    void addGone(const QMap<QString, HintJudgement>& judgements, bool scanned);
    void sortAndIndex(const QList<Finding>& findings);

    QList<BoardHint> m_hints;
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byFile;
    QHash<std::pair<int, qint64>, QList<int>> m_byCall;
};

/// Whether \a dismissal speaks of \a hint, too.
bool reaches(const RememberedDismissal& dismissal, const Hint& hint);

} // namespace Mingjing
