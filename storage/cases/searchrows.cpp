// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/searchrows.h"

#include "review/cases/casestate.h"

#include <QSet>

#include <bitset>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype trigram = 3;
constexpr qsizetype mostTrigrams = 60;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString textOf(const CaseState& state)
{
    return joined(QStringList{state.programName, state.subject.name} + state.subject.related
                  + QStringList{state.category, state.caseId, state.packageFileName});
}

QString textOf(const Decision& decision)
{
    QStringList parts{decision.summary, decision.overriddenReason};
    for (const DecidedStep& step : decision.steps)
        parts << step.reason << step.liftedReason;
    return joined(parts);
}

QString textOf(const Evidence& evidence)
{
    QStringList parts{evidence.caption, evidence.quote, evidence.path, evidence.route};
    for (const MarkedRectangle& each : evidence.rectangles)
        parts << each.label;
    return joined(parts);
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

QString character(char32_t each)
{
    return QString::fromUcs4(&each, 1);
}

} // namespace

QList<SearchText> searchTextsOf(const CaseState& state)
{
    QList<SearchText> texts;
    const auto add = [&](FoundIn in, const QString& reference, const QString& text) {
        if (!text.trimmed().isEmpty())
            texts.append({in, reference, text});
    };
    add(FoundIn::Case, {}, textOf(state));
    for (const ItemJudgement& each : state.judgements)
        add(FoundIn::Judgement, each.itemId, each.note);
    for (const Finding& each : state.findings)
        add(FoundIn::Finding, each.id, joined({each.words, each.withdrawnReason}));
    for (const CaseNote& each : state.notes)
        add(FoundIn::Note, each.id, each.text);
    for (const Decision& each : state.decisions)
        add(FoundIn::Decision, each.id, textOf(each));
    for (const Evidence& each : state.evidence)
        add(FoundIn::Evidence, each.id, textOf(each));
    return texts;
}

QString distinctCharacters(const QString& text)
{
    std::bitset<0x10000> seen;
    QSet<char32_t> seenBeyond;
    QString characters;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t each = QChar::toLower(char32_t(point));
        if (each < seen.size() ? seen[each] : seenBeyond.contains(each))
            continue;
        if (each < seen.size())
            seen.set(each);
        else
            seenBeyond.insert(each);
        if (!QChar::isLetterOrNumber(each))
            continue;
        if (!characters.isEmpty())
            characters += u' ';
        characters += character(each);
    }
    return characters;
}

IndexQuestion indexQuestion(const QStringList& terms)
{
    QStringList trigrams;
    QStringList characters;
    bool known = true;
    for (const QString& term : terms) {
        const QList<uint> points = term.toUcs4();
        for (qsizetype i = 0; i + trigram <= points.size() && trigrams.size() < mostTrigrams; ++i) {
            const QList<uint> part = points.mid(i, trigram);
            const QString word =
                quoted(QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size()));
            if (!trigrams.contains(word))
                trigrams.append(word);
        }
        for (const uint point : points) {
            const char32_t each = QChar::toLower(char32_t(point));
            known = known && QChar::isLetterOrNumber(each);
            characters.append(quoted(character(each)));
        }
    }
    if (!trigrams.isEmpty())
        return {IndexQuestion::Index::Trigrams, trigrams.join(u" AND "_s)};
    if (!known || characters.isEmpty())
        return {};
    return {IndexQuestion::Index::Characters, characters.join(u" AND "_s)};
}

} // namespace Mingjing
