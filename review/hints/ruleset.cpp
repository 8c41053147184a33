// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/ruleset.h"

#include "review/base/digest.h"
#include "review/base/jsontext.h"
#include "review/checklist/jsonlines.h"
#include "review/hints/conditionreader.h"
#include "review/specification/edition.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

/// In no namespace, as Qt asks.
static void initializeHintResources()
{
    Q_INIT_RESOURCE(mingjing_hints);
}

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int carried = 0;
constexpr int added = 1;
constexpr qsizetype mostProblems = 200;

BilingualText readBilingual(RuleMembers& members, const QString& key, RuleFaults& faults)
{
    RuleMembers text(members.take(key), members.pathOf(key), faults);
    const BilingualText read{text.text(u"zh"_s, 1000), text.text(u"en"_s, 1000)};
    text.finish();
    return read;
}

/// What names the facts of \a message; a brace that is left open is a fault.
QStringList placeholders(const QString& message)
{
    static const QRegularExpression form(u"\\{\\{([^{}]*)\\}\\}"_s);
    QStringList names;
    for (auto it = form.globalMatch(message); it.hasNext();)
        names.append(it.next().captured(1));
    std::sort(names.begin(), names.end());
    names.removeDuplicates();
    return names;
}

void checkMessage(const BilingualText& message, const QString& path, RuleFaults& faults)
{
    static const QRegularExpression name(u"\\A[a-z][a-z0-9_]{0,40}\\z"_s);
    const QStringList names = placeholders(message.zh);
    for (const QString& one : names) {
        if (!name.match(one).hasMatch())
            faults.note(path, u"'{{%1}}' does not name a fact"_s.arg(one.left(40)));
    }
    if (names != placeholders(message.en))
        faults.note(path, u"its languages name different facts"_s);
}

} // namespace

const HintRule* RuleSet::rule(const QString& id) const
{
    const auto it =
        std::find_if(m_data->rules.begin(), m_data->rules.end(), [&id](const HintRule& rule) { return rule.id == id; });
    return it == m_data->rules.end() ? nullptr : &*it;
}

QStringList RuleSet::uncovered(const Edition& edition) const
{
    QStringList looked;
    for (const HintRule& rule : m_data->rules)
        looked += rule.clauses;
    QStringList uncovered;
    for (const Clause& clause : edition.clauses()) {
        if (clause.kind != ClauseKind::Clause)
            continue;
        const bool covered = std::any_of(looked.cbegin(), looked.cend(), [&clause](const QString& id) {
            return clause.id == id || clause.id.startsWith(id + u'.') || id.startsWith(clause.id + u'.');
        });
        if (!covered)
            uncovered.append(clause.id);
    }
    return uncovered;
}

void RuleSetBuilder::note(const QString& file, int line, const QString& why)
{
    if (m_problems.size() < mostProblems)
        m_problems.append({file, line, why});
}

void RuleSetBuilder::add(const QByteArray& json, const QString& name, int group)
{
    if (json.size() > maximumRuleFileBytes)
        return note(name, 0, u"more than %1 bytes"_s.arg(maximumRuleFileBytes));
    const Result<QJsonValue> parsed = parseJsonText(json, {60, 500'000});
    if (!parsed) {
        static const QRegularExpression line(u"line (\\d+)"_s);
        return note(name, line.match(parsed.error().toString()).captured(1).toInt(), parsed.error().message);
    }
    const JsonLines lines(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json);
    if (!lines.doubled().isEmpty())
        return note(name, lines.line(lines.doubled()), u"the key '%1' stands twice"_s.arg(lines.doubled().left(200)));
    const QJsonObject root = parsed->toObject();
    if (root.value("schema"_L1) != QJsonValue(1))
        return note(name, lines.line(u"/schema"_s), u"'schema' is not 1"_s);
    m_digested += name.section(u'/', -1).toUtf8() + '\0' + json + '\0';
    if (root.contains("lists"_L1))
        addWords(root, name, group, lines);
    else
        addRules(root, name, group, lines);
}

void RuleSetBuilder::addWords(const QJsonObject& root, const QString& name, int group, const JsonLines& lines)
{
    RuleFaults faults;
    RuleMembers members(root, {}, faults);
    members.take(u"schema"_s);
    members.take(u"$schema"_s);
    const QJsonObject lists = members.take(u"lists"_s).toObject();
    members.finish();
    if (faults.first())
        note(name, lines.line(faults.first()->path), faults.first()->why);
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        faults.clear();
        const bool replace = m_listGroups.value(it.key(), group) != group;
        m_lists.add(it.key(), it.value(), u"/lists/"_s + it.key(), faults, replace);
        m_listGroups.insert(it.key(), group);
        if (faults.first())
            note(name, lines.line(faults.first()->path), faults.first()->why);
    }
}

std::optional<HintRule> RuleSetBuilder::readRule(const QJsonValue& value, const QString& path, const QString& section,
                                                 RuleFaults& faults)
{
    static const QRegularExpression idForm(u"\\A[a-z][a-z0-9-]{2,79}\\z"_s);
    static const QRegularExpression clauseForm(u"\\A[0-9]+/[0-9a-z]+(?:\\.[0-9]+)*\\z"_s);
    RuleMembers members(value, path, faults);
    HintRule rule;
    rule.id = members.text(u"id"_s);
    if (!idForm.match(rule.id).hasMatch())
        faults.note(members.pathOf(u"id"), u"the id is not of small letters, digits and hyphens"_s);
    rule.clauses = members.texts(u"clauses"_s, 40);
    for (const QString& clause : std::as_const(rule.clauses)) {
        if (!clauseForm.match(clause).hasMatch())
            faults.note(members.pathOf(u"clauses"), u"'%1' is not the id of a clause"_s.arg(clause.left(40)));
    }
    if (rule.clauses.isEmpty())
        faults.note(path, u"'clauses' is missing"_s);
    Q_UNUSED(section)
    for (const QString& key : {u"layer"_s, u"severity"_s, u"confidence"_s, u"when"_s, u"examples"_s}) {
        if (!members.has(key))
            faults.note(path, u"'%1' is missing"_s.arg(key));
    }
    rule.layer =
        static_cast<HintLayer>(members.choice(u"layer"_s, {u"form"_s, u"static"_s, u"trace"_s, u"cross_case"_s}));
    rule.severity =
        static_cast<Severity>(members.choice(u"severity"_s, {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s}));
    rule.confidence = static_cast<HintConfidence>(members.choice(u"confidence"_s, {u"low"_s, u"medium"_s, u"high"_s}));
    rule.message = readBilingual(members, u"message"_s, faults);
    checkMessage(rule.message, members.pathOf(u"message"), faults);
    rule.question = readBilingual(members, u"question"_s, faults);
    rule.prefilter = members.texts(u"prefilter"_s, 50);
    members.take(u"note"_s);
    RuleMembers examples(members.take(u"examples"_s), members.pathOf(u"examples"), faults);
    rule.violating = examples.take(u"violating"_s).toArray();
    rule.clean = examples.take(u"clean"_s).toArray();
    if (rule.violating.isEmpty() || rule.clean.isEmpty())
        examples.fault(u"at least one violating and one clean example are needed"_s);
    examples.finish();
    ConditionReader reader(m_lists, m_book, faults, m_conditions);
    rule.when = reader.read(members.take(u"when"_s), members.pathOf(u"when"));
    members.finish();
    return faults.first() ? std::nullopt : std::optional(rule);
}

void RuleSetBuilder::addRules(const QJsonObject& root, const QString& name, int group, const JsonLines& lines)
{
    RuleFaults faults;
    RuleMembers members(root, {}, faults);
    members.take(u"schema"_s);
    members.take(u"$schema"_s);
    const QString section = members.take(u"section"_s).toString();
    const QStringList off = members.texts(u"off"_s, maximumRules);
    for (const QString& id : off)
        leaveOut(id);
    const QJsonArray rules = members.take(u"rules"_s).toArray();
    members.finish();
    if (faults.first())
        note(name, lines.line(faults.first()->path), faults.first()->why);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        faults.clear();
        const QString path = u"/rules/%1"_s.arg(i);
        std::optional<HintRule> rule = readRule(rules.at(i), path, section, faults);
        if (!rule) {
            const QString id = rules.at(i).toObject().value("id"_L1).toString().left(80);
            note(name, lines.line(faults.first()->path),
                 (id.isEmpty() ? QString() : id + u": "_s) + faults.first()->why);
            continue;
        }
        rule->file = name;
        rule->line = lines.line(path);
        const auto same = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&rule](const Read& other) { return other.rule.id == rule->id; });
        if (same != m_rules.end() && same->group == group)
            note(name, rule->line, u"%1: the id stands twice"_s.arg(rule->id));
        else if (same != m_rules.end())
            *same = {*rule, group};
        else if (m_rules.size() >= static_cast<size_t>(maximumRules))
            note(name, rule->line, u"more than %1 rules"_s.arg(maximumRules));
        else
            m_rules.push_back({*rule, group});
    }
}

void RuleSetBuilder::addFolder(const QString& folder, int group)
{
    const QDir dir(folder);
    if (!dir.exists())
        return note(folder, 0, u"there is no such folder"_s);
    QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    std::stable_partition(names.begin(), names.end(), [](const QString& name) { return name.startsWith("words"_L1); });
    for (const QString& name : std::as_const(names)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            note(name, 0, u"cannot be read: "_s + file.errorString());
        else
            add(file.read(maximumRuleFileBytes + 1), name, group);
    }
}

RuleSet RuleSetBuilder::finish()
{
    RuleSet::Data data;
    for (Read& read : m_rules) {
        if (!m_leftOut.contains(read.rule.id))
            data.rules.push_back(std::move(read.rule));
    }
    data.words = std::move(m_book);
    data.words.close();
    data.problems = m_problems;
    m_leftOut.sort();
    data.digest = sha256Hex(m_digested + m_leftOut.join(u' ').toUtf8());
    data.conditions = m_conditions;
    return RuleSet(std::move(data));
}

RuleSet loadRules(const QString& folder, const QStringList& leftOut)
{
    initializeHintResources();
    RuleSetBuilder builder;
    builder.addFolder(u":/mingjing/hints"_s, carried);
    if (!folder.isEmpty())
        builder.addFolder(folder, added);
    for (const QString& id : leftOut)
        builder.leaveOut(id);
    return builder.finish();
}

const RuleSet& builtInRules()
{
    static const RuleSet rules = loadRules();
    return rules;
}

} // namespace Mingjing
