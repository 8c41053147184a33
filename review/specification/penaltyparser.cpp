// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/penaltyparser.h"

#include "review/specification/clausetext.h"
#include "review/specification/penaltysentence.h"
#include "review/specification/penaltyvocabulary.h"

namespace Mingjing {

namespace {

constexpr qsizetype LongestLabel = 16;

struct CaseText {
    QString label;
    QString text;
    int line = 0;
    bool labelled = false;
};

bool startsCase(const OutlineLine& outline)
{
    return (outline.kind == OutlineLine::Kind::Enumerated || outline.kind == OutlineLine::Kind::Number
            || outline.kind == OutlineLine::Kind::Bullet)
        && !outline.rest.isEmpty();
}

/// `金融类：…` → the label and the rest; no label when what stands there is a penalty itself.
void takeLabel(CaseText& text)
{
    qsizetype colon = text.text.indexOf(u'：');
    if (colon < 0)
        colon = text.text.indexOf(u':');
    if (colon <= 0 || colon > LongestLabel || colon + 1 == text.text.size())
        return;
    const QString label = text.text.left(colon).trimmed();
    for (const PenaltyToken& token : penaltyTokens(label)) {
        if (token.type == PenaltyToken::Type::Kind || token.type == PenaltyToken::Type::Condition)
            return;
    }
    text.label = label;
    text.text = text.text.mid(colon + 1).trimmed();
    text.labelled = true;
}

QList<CaseText> casesOf(const QList<DocumentLine>& lines)
{
    QList<CaseText> cases;
    for (const DocumentLine& line : lines) {
        const OutlineLine outline = classifyLine(line.text);
        if (cases.isEmpty() || startsCase(outline)) {
            cases.append({QString(), startsCase(outline) ? outline.rest : line.text, line.number, false});
            continue;
        }
        QString& text = cases.last().text;
        if (line.afterBlank || endsSentence(text))
            text.append(u'\n');
        text.append(line.text);
    }
    for (CaseText& text : cases)
        takeLabel(text);
    return cases;
}

PenaltyCase readCase(const CaseText& text, QList<SpecificationWarning>& warnings)
{
    PenaltyCase result;
    result.label = text.label;
    result.text = text.text;
    QStringList unread;
    for (const QString& sentence : sentencesOf(text.text)) {
        const PenaltySentence read = parsePenaltySentence(sentence, text.labelled);
        result.steps.append(read.steps);
        unread.append(read.unread);
        if (read.steps.isEmpty() && read.unread.isEmpty() && announcesPenalty(sentence))
            unread.append(sentence.left(LongestLabel));
    }
    if (result.steps.isEmpty() && unread.isEmpty())
        unread.append(text.text.left(LongestLabel));
    if (!unread.isEmpty()) {
        warnings.append({text.line, SpecificationWarning::Kind::UnreadPenalty,
                         QStringLiteral("kept as text, not understood: %1").arg(unread.join(QStringLiteral(", ")))});
    }
    return result;
}

QString joined(const QList<DocumentLine>& lines)
{
    QStringList texts;
    for (const DocumentLine& line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

} // namespace

ProcessingRule parseProcessingRule(const RuleText& rule, QList<SpecificationWarning>& warnings)
{
    ProcessingRule result;
    result.owner = rule.owner;
    result.scope = rule.owner;
    result.line = rule.line;
    result.text = joined(rule.lines);
    for (const CaseText& text : casesOf(rule.lines))
        result.cases.append(readCase(text, warnings));
    return result;
}

std::optional<ProcessingRule> parseInClauseRule(const Clause& clause, const QString& section)
{
    ProcessingRule rule;
    PenaltyCase penaltyCase;
    QStringList sentences;
    for (const QString& sentence : sentencesOf(clause.text)) {
        if (!announcesPenalty(sentence))
            continue;
        const PenaltySentence read = parsePenaltySentence(sentence, false);
        if (read.steps.isEmpty())
            continue;
        penaltyCase.steps.append(read.steps);
        sentences.append(sentence);
        const bool wholeSection = sentence.contains(u"本条") || sentence.contains(u"本章");
        rule.scope = wholeSection && !section.isEmpty() ? section : clause.id;
    }
    if (penaltyCase.steps.isEmpty())
        return std::nullopt;
    penaltyCase.text = sentences.join(u'\n');
    rule.owner = clause.id;
    rule.line = clause.line;
    rule.inClause = true;
    rule.text = penaltyCase.text;
    rule.cases = {penaltyCase};
    return rule;
}

} // namespace Mingjing
