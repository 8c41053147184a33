// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintmeasure.h"

#include "review/base/jsontext.h"
#include "review/hints/rulemembers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString whereOf(const Hint& hint)
{
    const HintPlace place = hint.places.value(0);
    if (place.kind == HintPlace::Kind::Form)
        return place.field;
    return place.kind == HintPlace::Kind::Source ? place.path
        : place.kind == HintPlace::Kind::Case    ? place.caseId
                                                 : place.route;
}

double share(int part, int rest)
{
    return part + rest == 0 ? -1 : static_cast<double>(part) / (part + rest);
}

} // namespace

Result<QList<LabelledPackage>> readHintLabels(const QByteArray& json, const QString& name)
{
    const Result<QJsonValue> parsed = parseJsonText(json);
    if (!parsed)
        return Error{parsed.error().code, parsed.error().message, name};
    RuleFaults faults;
    RuleMembers root(*parsed, {}, faults);
    if (root.take(u"schema"_s) != QJsonValue(1))
        root.fault(u"'schema' is not 1"_s);
    root.take(u"note"_s);
    QList<LabelledPackage> packages;
    const QJsonArray list = root.take(u"packages"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        RuleMembers members(list.at(i), u"/packages/%1"_s.arg(i), faults);
        LabelledPackage package;
        package.path = members.text(u"path"_s);
        members.take(u"note"_s);
        const QJsonArray hints = members.take(u"hints"_s).toArray();
        for (qsizetype j = 0; j < hints.size(); ++j) {
            RuleMembers one(hints.at(j), u"/packages/%1/hints/%2"_s.arg(i).arg(j), faults);
            LabelledHint hint;
            hint.rule = one.text(u"rule"_s);
            hint.where = one.take(u"where"_s).toString();
            hint.pattern = one.take(u"pattern"_s).toString();
            hint.label = static_cast<HintLabel>(one.choice(u"label"_s, {u"true"_s, u"false"_s, u"debatable"_s}));
            one.take(u"note"_s);
            one.finish();
            package.hints.append(hint);
        }
        members.finish();
        packages.append(package);
    }
    root.finish();
    if (faults.first())
        return Error{ErrorCode::Malformed, faults.first()->path + u": "_s + faults.first()->why, name};
    return packages;
}

double RuleScore::precision() const
{
    return share(truePositives, falsePositives);
}

double RuleScore::recall() const
{
    return share(truePositives, falseNegatives);
}

void RuleScore::add(const RuleScore& other)
{
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
    debatable += other.debatable;
    unjudged += other.unjudged;
}

QMap<QString, RuleScore> measureHints(const LabelledPackage& package, const QList<Hint>& found)
{
    QMap<QString, RuleScore> scores;
    const auto means = [](const LabelledHint& label, const Hint& hint) {
        return label.rule == hint.ruleId && label.where == whereOf(hint)
            && (label.pattern.isEmpty() || label.pattern == hint.pattern);
    };
    for (const LabelledHint& label : package.hints) {
        RuleScore& score = scores[label.rule];
        const bool there =
            std::any_of(found.cbegin(), found.cend(), [&](const Hint& hint) { return means(label, hint); });
        if (label.label == HintLabel::Debatable)
            score.debatable += there ? 1 : 0;
        else if (label.label == HintLabel::True)
            ++(there ? score.truePositives : score.falseNegatives);
        else if (there)
            ++score.falsePositives;
    }
    for (const Hint& hint : found) {
        if (std::none_of(package.hints.cbegin(), package.hints.cend(),
                         [&](const LabelledHint& label) { return means(label, hint); }))
            ++scores[hint.ruleId].unjudged;
    }
    return scores;
}

} // namespace Mingjing
