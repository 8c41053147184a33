// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// Something in the document that a person should look at; the edition was read all the same.
struct SpecificationWarning {
    enum class Kind {
        SkippedNumber, ///< a number is missing before this one
        RepeatedNumber, ///< a number that stands already
        OutOfOrder, ///< a number below the one before it
        MissingParent, ///< `5.1.2.1` without a `5.1.2`
        TooDeep, ///< more than four levels
        AssumedEncoding, ///< its characters were read in an encoding that it does not say
        StrayNumber, ///< looks like a number and was read as text
        OutsideChapter, ///< numbered before the first chapter
        EmptyClause, ///< a number with nothing after it
        OrphanRule, ///< a processing rule that no clause owns
        EmptyRule, ///< a processing rule without a sentence
        UnreadPenalty, ///< a penalty that was kept as text
        WrongReference, ///< a cross-reference whose name is another clause's
        MissingReference, ///< a cross-reference to a number that does not exist
    };

    /// 1-based line of the document.
    int line = 0;
    Kind kind = Kind::StrayNumber;
    /// One short English sentence.
    QString message;
};

/// The stable snake_case id used in JSON.
QString specificationWarningId(SpecificationWarning::Kind kind);

} // namespace Mingjing
