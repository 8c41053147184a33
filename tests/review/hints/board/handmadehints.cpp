// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/hints/board/handmadehints.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Hint plainHint(const QString& ruleId, const QString& pattern, const QString& where, const QStringList& clauses)
{
    Hint hint;
    hint.id = hintId(ruleId, pattern, where);
    hint.ruleId = ruleId;
    hint.clauses = clauses;
    hint.severity = Severity::Medium;
    hint.confidence = HintConfidence::Medium;
    hint.message = {u"%1 里有“%2”。"_s.arg(where, pattern), u"“%2” stands in %1."_s.arg(where, pattern)};
    hint.question = {u"用户会因此被诱导吗？"_s, u"Does it induce the user?"_s};
    hint.facts = {{u"file"_s, where}, {u"word"_s, pattern}};
    hint.pattern = pattern;
    hint.count = 1;
    hint.origin = u"mingjing"_s;
    return hint;
}

} // namespace

Hint sourceHint(const QString& ruleId, const QString& path, int line, const QStringList& clauses, Severity severity)
{
    Hint hint = plainHint(ruleId, u"分享后解锁"_s, path, clauses);
    hint.severity = severity;
    HintPlace place;
    place.path = path;
    place.line = place.endLine = line;
    place.column = 1;
    place.endColumn = 9;
    place.excerpt = u"分享后解锁"_s;
    hint.places = {place};
    hint.fileDigest = QString(64, u'a');
    return hint;
}

Hint formHint(const QString& ruleId, const QString& field, const QStringList& clauses)
{
    Hint hint = plainHint(ruleId, field, field, clauses);
    hint.layer = HintLayer::Form;
    HintPlace place;
    place.kind = HintPlace::Kind::Form;
    place.field = field;
    hint.places = {place};
    return hint;
}

Hint callHint(const QString& ruleId, int run, qint64 sequence, const QStringList& clauses)
{
    Hint hint = plainHint(ruleId, u"setClipboardData"_s, u"pages/home/home"_s, clauses);
    hint.layer = HintLayer::Trace;
    HintPlace place;
    place.kind = HintPlace::Kind::Trace;
    place.route = u"pages/home/home"_s;
    place.run = run;
    place.sequence = sequence;
    hint.places = {place};
    return hint;
}

HintReport reportOf(const QList<Hint>& hints)
{
    HintReport report;
    report.hints = hints;
    for (const Hint& hint : hints)
        ++report.perRule[hint.ruleId];
    return report;
}

} // namespace Mingjing
