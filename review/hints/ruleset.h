// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/hintreport.h"
#include "review/hints/hintrule.h"
#include "review/hints/wordlists.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace Mingjing {

class Edition;

/// The rules that a scan asks. Immutable; copies share; any thread.
class RuleSet final
{
public:
    RuleSet() : RuleSet(Data{}) { }

    const std::vector<HintRule>& rules() const { return m_data->rules; }
    const WordBook& words() const { return m_data->words; }
    /// What was refused while reading.
    const QList<RuleProblem>& problems() const { return m_data->problems; }
    /// SHA-256 over what was read.
    const QString& digest() const { return m_data->digest; }
    /// Conditions are numbered below this.
    int conditionCount() const { return m_data->conditions; }
    /// Null when there is none. Valid as long as the set.
    const HintRule* rule(const QString& id) const;
    /// Clauses of \a edition that could be broken and that no rule looks at, in its order.
    QStringList uncovered(const Edition& edition) const;

private:
    friend class RuleSetBuilder;
    struct Data {
        std::vector<HintRule> rules;
        WordBook words;
        QList<RuleProblem> problems;
        QString digest;
        int conditions = 0;
    };
    explicit RuleSet(Data data) : m_data(std::make_shared<const Data>(std::move(data))) { }

    std::shared_ptr<const Data> m_data;
};

/// Bounds of one file of rules or words.
inline constexpr qsizetype maximumRuleFileBytes = 4 << 20;
inline constexpr qsizetype maximumRules = 5'000;

/// Reads files of words and rules into a RuleSet. What is broken is a problem, and the rest goes on.
class RuleSetBuilder final
{
public:
    /// A file of word lists or of rules, as its members say; words before the rules that name them. A list or a rule
    /// whose name is there already replaces the earlier one when it comes from another \a group, and is a problem
    /// otherwise. \a name is the file's, for problems.
    void add(const QByteArray& json, const QString& name, int group);
    /// All `*.json` of \a folder, words first. A problem when the folder cannot be read.
    void addFolder(const QString& folder, int group);
    /// No rule with this id will be in the set.
    void leaveOut(const QString& id) { m_leftOut.append(id); }
    RuleSet finish();

private:
    struct Read {
        HintRule rule;
        int group = 0;
    };
    void addWords(const QJsonObject& root, const QString& name, int group, const class JsonLines& lines);
    void addRules(const QJsonObject& root, const QString& name, int group, const class JsonLines& lines);
    std::optional<HintRule> readRule(const QJsonValue& value, const QString& path, const QString& section,
                                     RuleFaults& faults);
    void note(const QString& file, int line, const QString& why);

    WordLists m_lists;
    QHash<QString, int> m_listGroups;
    WordBook m_book;
    std::vector<Read> m_rules;
    QList<RuleProblem> m_problems;
    QStringList m_leftOut;
    QByteArray m_digested;
    int m_conditions = 0;
};

/// The rules that the program carries, then those in \a folder (when it is not empty), without those that are
/// \a leftOut.
RuleSet loadRules(const QString& folder = {}, const QStringList& leftOut = {});
/// The rules that the program carries, read when first asked for. Any thread.
const RuleSet& builtInRules();

} // namespace Mingjing
