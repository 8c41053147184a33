// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/specificationwords.h"

#include "review/specification/edition.h"
#include "review/specification/specificationparser.h"
#include "widgets/common/errortext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString SpecificationWords::warning(SpecificationWarning::Kind kind)
{
    using Kind = SpecificationWarning::Kind;
    switch (kind) {
    case Kind::SkippedNumber:
        return tr("A number is missing before this one");
    case Kind::RepeatedNumber:
        return tr("This number stands twice");
    case Kind::OutOfOrder:
        return tr("Numbers out of order");
    case Kind::MissingParent:
        return tr("The clause above it is missing");
    case Kind::TooDeep:
        return tr("More than four levels");
    case Kind::StrayNumber:
        return tr("Looks like a number, was read as text");
    case Kind::OutsideChapter:
        return tr("Numbered before the first chapter");
    case Kind::EmptyClause:
        return tr("A number without text");
    case Kind::OrphanRule:
        return tr("A processing rule without a clause");
    case Kind::EmptyRule:
        return tr("A processing rule without a sentence");
    case Kind::UnreadPenalty:
        return tr("A penalty that could not be read");
    case Kind::WrongReference:
        return tr("A reference that names another clause");
    case Kind::MissingReference:
        return tr("A reference to a number that does not exist");
    case Kind::AssumedEncoding:
        return tr("The document does not say its encoding; look whether the characters are right");
    }
    return {};
}

QString SpecificationWords::timeLimit(const TimeLimit& limit)
{
    switch (limit.unit) {
    case TimeLimit::Unit::Hours:
        return tr("%n hours", nullptr, limit.amount);
    case TimeLimit::Unit::NaturalDays:
        return tr("%n natural days", nullptr, limit.amount);
    case TimeLimit::Unit::BusinessDays:
        return tr("%n business days", nullptr, limit.amount);
    case TimeLimit::Unit::Times:
        return tr("%n times", nullptr, limit.amount);
    }
    return {};
}

QString SpecificationWords::counts(const Edition& edition)
{
    const EditionCounts counts = edition.counts();
    return QStringList{tr("%n chapters", nullptr, counts.chapters), tr("%n sections", nullptr, counts.sections),
                       tr("%n clauses", nullptr, counts.clauses),
                       tr("%n processing rules", nullptr, counts.processingRules)}
        .join(u" · "_s);
}

QString SpecificationWords::unreadPenalties(const Edition& edition)
{
    const auto unread =
        std::count_if(edition.warnings().cbegin(), edition.warnings().cend(), [](const SpecificationWarning& warning) {
            return warning.kind == SpecificationWarning::Kind::UnreadPenalty;
        });
    return unread == 0 ? QString() : tr("%n penalties could not be read", nullptr, int(unread));
}

QString SpecificationWords::difference(const EditionDiff& difference)
{
    if (difference.isEmpty())
        return tr("No clause differs");
    const auto count = [&](ClauseChange::Kind kind) {
        return int(std::count_if(difference.clauses.cbegin(), difference.clauses.cend(),
                                 [&](const ClauseChange& change) { return change.kind == kind; }));
    };
    QStringList parts;
    const auto add = [&](int number, const QString& words) {
        if (number > 0)
            parts.append(words);
    };
    const int added = count(ClauseChange::Kind::Added);
    add(added, tr("%n added", nullptr, added));
    const int removed = count(ClauseChange::Kind::Removed);
    add(removed, tr("%n removed", nullptr, removed));
    const int reworded = count(ClauseChange::Kind::Reworded);
    add(reworded, tr("%n reworded", nullptr, reworded));
    const int moved = count(ClauseChange::Kind::Moved);
    add(moved, tr("%n moved", nullptr, moved));
    const int penalties = int(difference.penalties.size());
    add(penalties, tr("%n penalties changed", nullptr, penalties));
    return parts.join(u" · "_s);
}

QString SpecificationWords::refusal(const Error& error, const QByteArray& document)
{
    const int mebibytes = int(MaximumSpecificationBytes >> 20);
    if (error.code == ErrorCode::Malformed && !document.isEmpty())
        return tr("This is no operating specification: no chapter (一、…) with numbered clauses was found.");
    if (error.code != ErrorCode::Refused)
        return errorText(error);
    const bool unread = document.isEmpty() && !error.context.isEmpty();
    if (unread || document.size() > MaximumSpecificationBytes)
        return tr("The file is larger than %1 MiB, the most that a specification may have.").arg(mebibytes);
    if (document.trimmed().isEmpty())
        return tr("The file is empty.");
    if (document.count('\n') >= MaximumSpecificationLines)
        return tr("The file has more than %1 lines, the most that a specification may have.")
            .arg(MaximumSpecificationLines);
    if (error.context.startsWith("line "_L1))
        return tr("The file is no text that can be read: line %1 is in no known encoding.").arg(error.context.mid(5));
    return document.contains('\0') ? tr("The file is binary, not text.")
                                   : tr("The file is not in the encoding that it declares.");
}

QString SpecificationWords::date(const QString& iso)
{
    const QDate date = QDateTime::fromString(iso, Qt::ISODate).date();
    return date.isValid() ? date.toString(Qt::ISODate) : iso;
}

} // namespace Mingjing
