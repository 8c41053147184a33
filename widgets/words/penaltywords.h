// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/proposal.h"
#include "review/specification/penalty.h"

#include <QCoreApplication>

namespace Mingjing {

/// Penalties in the language of the program.
class PenaltyWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::PenaltyWords)

public:
    static QString kind(PenaltyKind kind);
    static QString capability(Capability capability);
    static QString capabilities(const QList<Capability>& capabilities, bool anyOf = false);
    /// “First offence”, “If not rectified in time”; empty for Found.
    static QString condition(PenaltyCondition condition);
    static QString platform(PenaltyPlatform platform);
    /// “3–30 days”, “1 day”.
    static QString duration(int min, int max);
    /// “3 days”, “3 business days” where the rule says so.
    static QString deadline(int days, std::optional<DayCount> count);

    /// “Ban search and sharing for 3–30 days”, “If not rectified in time: close the account”.
    static QString stepSentence(const PenaltyStep& step);
    static QString stepSentence(const ProposedStep& step);
    static QString stepSentence(const DecidedStep& step);

    /// All that a rule's case asks for, one sentence after another.
    static QStringList caseSentences(const PenaltyCase& penaltyCase);

private:
    struct Parts;
    static QString sentence(const Parts& parts);
    static QString deed(const Parts& parts);
    static QString timed(const QString& open, const QString& closed, const Parts& parts);
};

} // namespace Mingjing
