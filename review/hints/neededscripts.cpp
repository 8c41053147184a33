// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/neededscripts.h"

#include "review/hints/scannedfiles.h"
#include "review/hints/tokenquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QStringList literalsOf(const NamePatterns& patterns)
{
    QStringList literals;
    for (const NamePattern& pattern : patterns) {
        const QString literal = pattern.literal();
        if (literal.isEmpty())
            return {};
        literals.append(literal);
    }
    return literals;
}

/// What a text that \a test holds for must spell; empty when that cannot be said.
QStringList literalsOf(const ValueTest& test)
{
    static const QRegularExpression quotes(u"\\A['\"`]|['\"`]\\z"_s);
    QStringList literals;
    if (test.equals && test.equals->isString())
        literals.append(test.equals->toString().remove(quotes));
    for (const QJsonValue& value : test.anyOf)
        literals.append(value.toString().remove(quotes));
    if (literals.isEmpty() && test.matches) {
        // `^(a|b)$`, `a`, `^.a.$`
        static const QRegularExpression plain(
            u"\\A(?:\\(\\*[A-Z_]+=\\d+\\))*\\^?\\.?\\(?([\\w-]+(?:\\|[\\w-]+)*)\\)?\\.?\\$?\\z"_s);
        if (const auto match = plain.match(test.matches->pattern()); match.hasMatch())
            literals = match.captured(1).split(u'|');
    }
    if (literals.contains(QString()))
        literals.clear();
    return literals;
}

QStringList literalsOf(const QueryCondition& query)
{
    if (!query.words.isEmpty())
        return query.words;
    for (const auto& [name, test] : query.captures) {
        if (const QStringList literals = literalsOf(test); !literals.isEmpty())
            return literals;
    }
    static const QRegularExpression equal(u"#eq\\?\\s+@\\w+\\s+\"([^\"]+)\""_s);
    if (const auto match = equal.match(query.query); match.hasMatch())
        return {match.captured(1)};
    return {};
}

bool spellsOne(const ScannedFile& file, const std::vector<int>& literals)
{
    return std::any_of(literals.begin(), literals.end(), [&file](int literal) {
        return literal >= 0 && static_cast<size_t>(literal) < file.spelled.size()
            && file.spelled[static_cast<size_t>(literal)];
    });
}

} // namespace

NeededScripts::NeededScripts(const RuleSet& rules)
{
    for (const HintRule& rule : rules.rules())
        collect(rule.when, rule.prefilter);
    m_literals.build();
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
}

void NeededScripts::add(int condition, const QStringList& words, const QStringList& prefilter)
{
    const QStringList& wanted = prefilter.isEmpty() ? words : prefilter;
    m_every = m_every || wanted.isEmpty();
    std::vector<int>& own = m_ofCondition[condition];
    for (const QString& word : wanted) {
        own.push_back(m_literals.add(word));
        m_wanted.push_back(own.back());
    }
}

void NeededScripts::collect(const Condition& condition, const QStringList& prefilter)
{
    const auto each = [&](const Conditions& members) {
        for (const Condition& member : members)
            collect(member, prefilter);
    };
    if (const auto* all = std::get_if<AllCondition>(&condition.what)) {
        each(all->members);
    } else if (const auto* any = std::get_if<AnyCondition>(&condition.what)) {
        each(any->members);
    } else if (const auto* negated = std::get_if<NotCondition>(&condition.what)) {
        each(negated->member);
    } else if (const auto* element = std::get_if<ElementCondition>(&condition.what)) {
        each(element->handler);
    } else if (const auto* call = std::get_if<CallCondition>(&condition.what)) {
        add(condition.number, literalsOf(call->names), prefilter);
    } else if (const auto* query = std::get_if<QueryCondition>(&condition.what)) {
        if (!TokenQuery::of(*query))
            add(condition.number, literalsOf(*query), prefilter);
    } else if (const auto* function = std::get_if<FunctionCondition>(&condition.what)) {
        add(condition.number, literalsOf(function->names), prefilter);
        each(function->contains);
        each(function->lacks);
    }
}

bool NeededScripts::mayHold(int condition, const ScannedFile& file) const
{
    const auto own = m_ofCondition.constFind(condition);
    return own == m_ofCondition.cend() || own->empty() || spellsOne(file, *own);
}

std::vector<int> NeededScripts::choose(const ScannedFiles& files) const
{
    std::vector<int> chosen;
    for (size_t i = 0; i < files.all().size(); ++i) {
        const ScannedFile& file = files.all()[i];
        if (file.isScript() && file.lines && (m_every || spellsOne(file, m_wanted)))
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

} // namespace Mingjing
