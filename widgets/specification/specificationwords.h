// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/editiondiff.h"
#include "review/specification/specificationwarning.h"
#include "review/specification/timelimit.h"

#include <QCoreApplication>

namespace Mingjing {

class Edition;

/// Editions and what is odd about them, in the language of the program.
class SpecificationWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::SpecificationWords)

public:
    /// “A number is missing before this one”.
    static QString warning(SpecificationWarning::Kind kind);
    /// “within 24 hours”, “once”.
    static QString timeLimit(const TimeLimit& limit);
    /// “7 chapters · 24 sections · 332 clauses · 28 processing rules”.
    static QString counts(const Edition& edition);
    /// “2 penalties could not be read”; empty when there are none.
    static QString unreadPenalties(const Edition& edition);
    /// “3 added · 2 removed · 150 reworded · 1 moved · 2 penalties changed”.
    static QString difference(const EditionDiff& difference);
    /// Why \a document is no specification, in one sentence.
    static QString refusal(const Error& error, const QByteArray& document);
    /// The first digits of a digest, as editions are told apart by.
    static QString shortDigest(const QString& sha256) { return sha256.left(8); }
    /// The day of \a iso as one reads it; \a iso itself when it is no date, empty for empty.
    static QString date(const QString& iso);
};

} // namespace Mingjing
