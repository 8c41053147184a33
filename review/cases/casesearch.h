// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/cancellation.h"
#include "review/base/result.h"
#include "review/cases/casestatus.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

class Catalogue;

/// What of a case the words were found in.
enum class FoundIn {
    Case, ///< its id, program, subject, related subjects or category
    Judgement, ///< the note beside a judgement
    Finding,
    Clause, ///< a clause that a finding cites
    Note,
    Decision,
    Evidence, ///< its caption, quote, path or labels
    Source, ///< a file of a package that was submitted
};

/// `case`, `judgement`, `finding`, `clause`, `note`, `decision`, `evidence`, `source`.
QString foundInId(FoundIn in);
std::optional<FoundIn> foundInFromId(const QString& id);

/// A match within an excerpt. UTF-16 units.
struct FoundMark {
    int start = 0;
    int length = 0;

    bool operator==(const FoundMark&) const = default;
};

/// A part of a text around its first match, on one line, with every match in it.
struct Excerpt {
    QString text;
    QList<FoundMark> marks;

    bool operator==(const Excerpt&) const = default;
};

/// One place where the words were found.
struct FoundText {
    QString caseId;
    QString programName;
    QString subject;
    CaseStatus status = CaseStatus::Open;
    QDateTime updatedAt;
    FoundIn in = FoundIn::Case;
    /// What exactly: an id such as `F1`, for a clause that of its finding, for source the path; empty for a case.
    QString reference;
    Excerpt excerpt;
};

/// A clause by its id and title.
struct NamedClause {
    QString id;
    QString title;
};

struct CaseSearchQuery {
    /// Parted by white space; a text is found when it holds all of them, whatever their case.
    QString words;
    /// Clauses that the words name, see clausesNamed(): findings that cite them are found too.
    QList<NamedClause> clauses;
    int limit = 200;
};

struct CaseSearchOutcome {
    /// What was written last comes first: of cases, then of clauses, then of source.
    QList<FoundText> found;
    /// There was more.
    bool cut = false;
    /// Packages kept, and those whose source can be searched by now.
    qint64 packages = 0;
    qint64 packagesIndexed = 0;
};

/// Port: finds words in all cases. For one thread at a time.
class CaseSearch
{
public:
    virtual ~CaseSearch() = default;

    /// Refused when there is no word; Cancelled when asked to stop.
    virtual Result<CaseSearchOutcome> search(const CaseSearchQuery& query,
                                             const Cancellation& cancellation = {}) const = 0;
    /// Makes the source of packages that were kept since searchable, in small steps that last; goes on where it was
    /// stopped. \a progress counts packages. Cancelled when asked to stop.
    virtual Result<void> indexSources(const Cancellation& cancellation = {}, const Progress& progress = {}) = 0;
};

/// The words that are looked for: at most eight, each once, none longer than 64 characters.
QStringList searchTerms(const QString& words);
/// Nothing when \a text does not hold all of \a terms.
std::optional<Excerpt> excerptOf(const QString& text, const QStringList& terms);
/// The clauses whose title in either language holds all of \a words, and those that the words are the ids of; at most
/// 60.
QList<NamedClause> clausesNamed(const QString& words, const Catalogue& catalogue);

} // namespace Mingjing
