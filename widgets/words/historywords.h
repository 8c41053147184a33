// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/offence.h"
#include "review/cases/strikecount.h"

#include <QCoreApplication>

namespace Mingjing {

/// What was before, in the language of the program.
class HistoryWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::HistoryWords)

public:
    static QString relationKind(RelationKind kind);
    /// Why a former decision does not count.
    static QString disregard(Disregard disregard);
    /// Empty when nothing was asked.
    static QString rectification(Rectification rectification);
    /// “Second offence under 2/5.24 by this subject”.
    static QString number(const StrikeCount& count);
    /// The same with what counted and what did not, as rich text; a case is a link `case:ID`.
    static QString html(const StrikeCount& count);
    /// “A – B (holds shares) – C (same contact)”, read from \a subject on.
    static QString path(const QString& subject, const QList<SubjectRelation>& path);

private:
    static QString ordinal(int number);
    static QString former(const FormerOffence& former);
};

/// The case that a link of HistoryWords::html() leads to; empty for another link.
QString caseOfLink(const QString& link);

} // namespace Mingjing
