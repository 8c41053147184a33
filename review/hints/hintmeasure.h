// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/hints/hint.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace Mingjing {

/// How a person judged a hint, or said that there should be one.
enum class HintLabel {
    True, ///< it asks about a violation
    False, ///< there is nothing
    Debatable, ///< two people would not agree; counts for nothing
};

/// One judgement: of a rule at a file, field or page.
struct LabelledHint {
    QString rule;
    /// Path, field or route of the leading place.
    QString where;
    HintLabel label = HintLabel::True;
    /// Of the hint, when the place alone does not tell it apart; empty otherwise.
    QString pattern;
};

/// Judgements of one package.
struct LabelledPackage {
    /// An archive or a folder, relative to the file of labels.
    QString path;
    QList<LabelledHint> hints;
};

/// Reads `{"schema":1,"packages":[{"path":…,"hints":[{"rule":…,"where":…,"label":"true|false|debatable"}]}]}`.
Result<QList<LabelledPackage>> readHintLabels(const QByteArray& json, const QString& name);

/// How a rule did against labels.
struct RuleScore {
    /// Labelled true and found, found and labelled false, labelled true and not found.
    int truePositives = 0;
    int falsePositives = 0;
    int falseNegatives = 0;
    int debatable = 0;
    /// Found, and nobody has judged it.
    int unjudged = 0;

    /// From 0 to 1; -1 when nothing is known.
    double precision() const;
    double recall() const;
    void add(const RuleScore& other);
};

/// By rule, how \a found fits \a package.
QMap<QString, RuleScore> measureHints(const LabelledPackage& package, const QList<Hint>& found);

} // namespace Mingjing
