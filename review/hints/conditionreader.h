// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/condition.h"
#include "review/hints/wordlists.h"

namespace Mingjing {

/// Reads the conditions of a rule file. The first fault is kept in the RuleFaults; what was read then is of no use.
class ConditionReader final
{
public:
    ConditionReader(const WordLists& lists, WordBook& book, RuleFaults& faults, int& numbers)
        : m_lists(lists), m_book(book), m_faults(faults), m_numbers(numbers)
    {
    }

    Condition read(const QJsonValue& value, const QString& path);

    /// Conditions within one another, and in one rule.
    static constexpr int deepest = 12;
    static constexpr int mostConditions = 400;

private:
    using Reading = void (ConditionReader::*)(RuleMembers&, Condition&);
    struct Kind {
        QLatin1StringView key;
        Reading reading;
    };
    static const std::vector<Kind>& kinds();

    void readAll(RuleMembers& members, Condition& condition);
    void readAny(RuleMembers& members, Condition& condition);
    void readNot(RuleMembers& members, Condition& condition);
    void readForm(RuleMembers& members, Condition& condition);
    void readText(RuleMembers& members, Condition& condition);
    void readElement(RuleMembers& members, Condition& condition);
    void readCall(RuleMembers& members, Condition& condition);
    void readQuery(RuleMembers& members, Condition& condition);
    void readFunction(RuleMembers& members, Condition& condition);
    void readStyle(RuleMembers& members, Condition& condition);
    void readConfig(RuleMembers& members, Condition& condition);
    void readFeature(RuleMembers& members, Condition& condition);
    void readDomain(RuleMembers& members, Condition& condition);
    void readFile(RuleMembers& members, Condition& condition);
    void readLibrary(RuleMembers& members, Condition& condition);
    void readPage(RuleMembers& members, Condition& condition);
    void readGraph(RuleMembers& members, Condition& condition);
    void readTrace(RuleMembers& members, Condition& condition);
    void readTracePage(RuleMembers& members, Condition& condition);
    void readOtherCase(RuleMembers& members, Condition& condition);
    void readCheck(RuleMembers& members, Condition& condition);

    Conditions list(RuleMembers& members, const QString& key);
    /// One or none.
    Conditions optional(RuleMembers& members, const QString& key);
    NamePatterns names(RuleMembers& members, const QString& key);
    /// The tests that stand among \a members beside what was taken.
    ValueTest rest(RuleMembers& members);
    ValueTest test(const QJsonValue& value, const QString& path);
    void fill(ValueTest& test, RuleMembers& members);
    std::optional<ValueTest> optionalTest(RuleMembers& members, const QString& key);
    NamedTests tests(RuleMembers& members, const QString& key);

    const WordLists& m_lists;
    WordBook& m_book;
    RuleFaults& m_faults;
    int& m_numbers;
    int m_depth = 0;
    int m_count = 0;
};

} // namespace Mingjing
