// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/conditionreader.h"

#include "review/hints/hintchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// `pages/**/*.js`: a star within a folder, two stars across folders.
QRegularExpression globExpression(const QString& glob)
{
    QString pattern;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob.at(i) != u'*')
            pattern += glob.at(i) == u'?' ? u"[^/]"_s : QRegularExpression::escape(glob.mid(i, 1));
        else if (glob.mid(i, 3) == "**/"_L1)
            pattern += u"(?:.*/)?"_s, i += 2;
        else if (glob.mid(i, 2) == "**"_L1)
            pattern += u".*"_s, i += 1;
        else
            pattern += u"[^/]*"_s;
    }
    return boundedExpression(u"\\A(?:"_s + pattern + u")\\z"_s);
}

} // namespace

const std::vector<ConditionReader::Kind>& ConditionReader::kinds()
{
    static const std::vector<Kind> all{
        {"all"_L1, &ConditionReader::readAll},
        {"any"_L1, &ConditionReader::readAny},
        {"not"_L1, &ConditionReader::readNot},
        {"form"_L1, &ConditionReader::readForm},
        {"text"_L1, &ConditionReader::readText},
        {"element"_L1, &ConditionReader::readElement},
        {"call"_L1, &ConditionReader::readCall},
        {"query"_L1, &ConditionReader::readQuery},
        {"function"_L1, &ConditionReader::readFunction},
        {"style"_L1, &ConditionReader::readStyle},
        {"config"_L1, &ConditionReader::readConfig},
        {"feature"_L1, &ConditionReader::readFeature},
        {"domain"_L1, &ConditionReader::readDomain},
        {"file"_L1, &ConditionReader::readFile},
        {"library"_L1, &ConditionReader::readLibrary},
        {"page"_L1, &ConditionReader::readPage},
        {"graph"_L1, &ConditionReader::readGraph},
        {"trace"_L1, &ConditionReader::readTrace},
        {"trace_page"_L1, &ConditionReader::readTracePage},
        {"other_case"_L1, &ConditionReader::readOtherCase},
        {"check"_L1, &ConditionReader::readCheck},
    };
    return all;
}

Condition ConditionReader::read(const QJsonValue& value, const QString& path)
{
    Condition condition;
    condition.number = m_numbers++;
    if (m_depth >= deepest || ++m_count > mostConditions) {
        m_faults.note(
            path, u"more than %1 conditions, or more than %2 within one another"_s.arg(mostConditions).arg(deepest));
        return condition;
    }
    RuleMembers members(value, path, m_faults);
    const Kind* kind = nullptr;
    // `page`, `text` and `style` are options of others as well: the first in the table's order is the one meant.
    for (const Kind& candidate : kinds()) {
        if (!members.has(candidate.key))
            continue;
        kind = &candidate;
        if (candidate.key != "page"_L1 && candidate.key != "text"_L1 && candidate.key != "library"_L1)
            break;
        const bool other = std::any_of(kinds().begin(), kinds().end(), [&](const Kind& one) {
            return one.key != candidate.key && members.has(one.key);
        });
        if (!other)
            break;
    }
    if (!kind) {
        members.fault(u"no condition that is known"_s);
        return condition;
    }
    ++m_depth;
    (this->*kind->reading)(members, condition);
    --m_depth;
    members.finish();
    return condition;
}

Conditions ConditionReader::list(RuleMembers& members, const QString& key)
{
    const QJsonArray array = members.take(key).toArray();
    if (array.isEmpty())
        m_faults.note(members.pathOf(key), u"'%1' must be a list of conditions"_s.arg(key));
    Conditions conditions;
    for (qsizetype i = 0; i < array.size(); ++i)
        conditions.push_back(read(array.at(i), u"%1/%2"_s.arg(members.pathOf(key)).arg(i)));
    return conditions;
}

Conditions ConditionReader::optional(RuleMembers& members, const QString& key)
{
    Conditions conditions;
    if (const QJsonValue value = members.take(key); !value.isUndefined())
        conditions.push_back(read(value, members.pathOf(key)));
    return conditions;
}

NamePatterns ConditionReader::names(RuleMembers& members, const QString& key)
{
    NamePatterns patterns;
    const QStringList texts = members.texts(key);
    for (const QString& text : texts)
        patterns.emplace_back(text);
    return patterns;
}

void ConditionReader::fill(ValueTest& test, RuleMembers& members)
{
    if (members.has(u"words"_s))
        test.words = m_lists.choose(members.take(u"words"_s), members.pathOf(u"words"), m_faults, m_book);
    if (members.has(u"matches"_s)) {
        const QRegularExpression expression = boundedExpression(members.text(u"matches"_s, 2000));
        if (!expression.isValid())
            m_faults.note(members.pathOf(u"matches"), u"not a regular expression: "_s + expression.errorString());
        test.matches = expression;
    }
    test.present = members.boolean(u"present"_s);
    test.empty = members.boolean(u"empty"_s);
    test.unknown = members.boolean(u"unknown"_s);
    test.longerThan = members.number(u"longer_than"_s);
    test.shorterThan = members.number(u"shorter_than"_s);
    test.lessThan = members.number(u"less_than"_s);
    test.moreThan = members.number(u"more_than"_s);
    if (members.has(u"is"_s))
        test.equals = members.take(u"is"_s);
    if (members.has(u"any_of"_s)) {
        const QJsonArray values = members.take(u"any_of"_s).toArray();
        test.anyOf.assign(values.begin(), values.end());
        if (test.anyOf.empty())
            m_faults.note(members.pathOf(u"any_of"), u"'any_of' must be a list"_s);
    }
    if (members.has(u"except"_s))
        test.excluded.push_back(this->test(members.take(u"except"_s), members.pathOf(u"except")));
}

ValueTest ConditionReader::test(const QJsonValue& value, const QString& path)
{
    ValueTest test;
    if (!value.isObject()) {
        if (value.isUndefined() || value.isArray())
            m_faults.note(path, u"must be a value or an object that tests one"_s);
        test.equals = value;
        return test;
    }
    if (++m_depth > deepest)
        m_faults.note(path, u"too many tests within one another"_s);
    else if (value.toObject().isEmpty())
        m_faults.note(path, u"tests nothing"_s);
    else {
        RuleMembers members(value, path, m_faults);
        fill(test, members);
        members.finish();
    }
    --m_depth;
    return test;
}

ValueTest ConditionReader::rest(RuleMembers& members)
{
    ValueTest test;
    fill(test, members);
    return test;
}

std::optional<ValueTest> ConditionReader::optionalTest(RuleMembers& members, const QString& key)
{
    const QJsonValue value = members.take(key);
    return value.isUndefined() ? std::nullopt : std::optional(test(value, members.pathOf(key)));
}

NamedTests ConditionReader::tests(RuleMembers& members, const QString& key)
{
    NamedTests tests;
    const QJsonValue value = members.take(key);
    if (value.isUndefined())
        return tests;
    RuleMembers named(value, members.pathOf(key), m_faults);
    const QStringList keys = named.untaken();
    for (const QString& name : keys)
        tests.emplace_back(name, test(named.take(name), named.pathOf(name)));
    return tests;
}

void ConditionReader::readAll(RuleMembers& members, Condition& condition)
{
    AllCondition all;
    all.within = static_cast<MatchScope>(
        members.choice(u"within"_s, {u"statement"_s, u"function"_s, u"element"_s, u"file"_s, u"page"_s, u"package"_s}));
    if (!members.has(u"within"_s))
        all.within = MatchScope::Package;
    all.members = list(members, u"all"_s);
    if (!all.members.empty() && std::holds_alternative<NotCondition>(all.members.front().what))
        members.fault(u"the first member of 'all' gives the places and cannot be a 'not'"_s);
    condition.what = std::move(all);
}

void ConditionReader::readAny(RuleMembers& members, Condition& condition)
{
    AnyCondition any{list(members, u"any"_s)};
    for (const Condition& member : any.members) {
        if (std::holds_alternative<NotCondition>(member.what))
            members.fault(u"'not' stands in 'all' only"_s);
    }
    condition.what = std::move(any);
}

void ConditionReader::readNot(RuleMembers& members, Condition& condition)
{
    condition.what = NotCondition{optional(members, u"not"_s)};
}

void ConditionReader::readForm(RuleMembers& members, Condition& condition)
{
    FormCondition form;
    const QString path = members.text(u"form"_s);
    if (path != "present"_L1)
        form.path = path.split(u'.');
    form.value = rest(members);
    condition.what = std::move(form);
}

void ConditionReader::readText(RuleMembers& members, Condition& condition)
{
    static const QStringList sources{u"template"_s, u"script"_s, u"config"_s, u"form"_s, u"style"_s};
    TextCondition text;
    text.words = m_lists.choose(members.take(u"text"_s), members.pathOf(u"text"), m_faults, m_book);
    if (members.has(u"unless"_s))
        text.unless = m_lists.choose(members.take(u"unless"_s), members.pathOf(u"unless"), m_faults, m_book);
    const QStringList in = members.texts(u"in"_s);
    for (const QString& source : in) {
        if (!sources.contains(source))
            m_faults.note(members.pathOf(u"in"), u"'in' knows %1"_s.arg(sources.join(u", "_s)));
        text.in.append(static_cast<TextSource>(std::max<qsizetype>(0, sources.indexOf(source))));
    }
    if (in.isEmpty())
        text.in = {TextSource::Template, TextSource::Script, TextSource::Config};
    text.keys = names(members, u"key"_s);
    condition.what = std::move(text);
}

void ConditionReader::readElement(RuleMembers& members, Condition& condition)
{
    ElementCondition element;
    element.names = names(members, u"element"_s);
    element.attributes = tests(members, u"attributes"_s);
    element.text = optionalTest(members, u"text"_s);
    element.handler = optional(members, u"handler"_s);
    condition.what = std::move(element);
}

void ConditionReader::readCall(RuleMembers& members, Condition& condition)
{
    CallCondition call;
    call.names = names(members, u"call"_s);
    call.arguments = tests(members, u"arguments"_s);
    if (members.has(u"argument_text"_s))
        call.arguments.emplace_back(QString(),
                                    test(members.take(u"argument_text"_s), members.pathOf(u"argument_text")));
    call.during = members.texts(u"during"_s);
    for (const QString& when : std::as_const(call.during)) {
        static const QRegularExpression form(
            u"\\A(?:(?:app|page|component)\\.[A-Za-z*]+|share|timer|launch|load|event|event:[a-z]+)\\z"_s);
        if (!form.match(when).hasMatch())
            m_faults.note(members.pathOf(u"during"), u"'during' does not know '%1'"_s.arg(when));
    }
    call.after = names(members, u"after"_s);
    call.guard = names(members, u"guard"_s);
    call.unguarded = names(members, u"unguarded"_s);
    call.gesture = members.boolean(u"gesture"_s);
    condition.what = std::move(call);
}

void ConditionReader::readQuery(RuleMembers& members, Condition& condition)
{
    QueryCondition query;
    query.number = condition.number;
    query.query = members.text(u"query"_s, 4000);
    query.captures = tests(members, u"captures"_s);
    query.words = members.texts(u"words"_s);
    const Result<SyntaxQuery> compiled = SyntaxQuery::compile(query.query, ScriptKind::JavaScript);
    if (!compiled)
        m_faults.note(members.pathOf(u"query"), compiled.error().toString());
    else
        query.forJavaScript = *compiled;
    // The grammars differ in little; a query for the one alone is no fault.
    if (const Result<SyntaxQuery> other = SyntaxQuery::compile(query.query, ScriptKind::TypeScript))
        query.forTypeScript = *other;
    condition.what = std::move(query);
}

void ConditionReader::readFunction(RuleMembers& members, Condition& condition)
{
    FunctionCondition function;
    function.names = names(members, u"function"_s);
    function.contains = optional(members, u"contains"_s);
    function.lacks = optional(members, u"lacks"_s);
    function.returns = tests(members, u"returns"_s);
    condition.what = std::move(function);
}

void ConditionReader::readStyle(RuleMembers& members, Condition& condition)
{
    StyleCondition style;
    style.declarations = tests(members, u"style"_s);
    style.selector = optionalTest(members, u"selector"_s);
    condition.what = std::move(style);
}

void ConditionReader::readConfig(RuleMembers& members, Condition& condition)
{
    ConfigCondition config;
    config.kind = static_cast<ConfigCondition::Kind>(
        members.choice(u"config"_s, {u"app"_s, u"page"_s, u"component"_s, u"project"_s, u"game"_s, u"sitemap"_s}));
    config.path = members.text(u"path"_s).split(u'.');
    config.value = rest(members);
    condition.what = std::move(config);
}

void ConditionReader::readFeature(RuleMembers& members, Condition& condition)
{
    const std::optional<Feature> feature = featureFromId(members.text(u"feature"_s));
    if (!feature)
        members.fault(u"'feature' is not known"_s);
    condition.what = FeatureCondition{feature.value_or(Feature::Plugin)};
}

void ConditionReader::readDomain(RuleMembers& members, Condition& condition)
{
    condition.what = DomainCondition{test(members.take(u"domain"_s), members.pathOf(u"domain"))};
}

void ConditionReader::readFile(RuleMembers& members, Condition& condition)
{
    FileCondition file;
    file.path = globExpression(members.text(u"file"_s, 300));
    file.largerThan = members.number(u"larger_than"_s);
    condition.what = std::move(file);
}

void ConditionReader::readLibrary(RuleMembers& members, Condition& condition)
{
    condition.what = LibraryCondition{test(members.take(u"library"_s), members.pathOf(u"library"))};
}

void ConditionReader::readPage(RuleMembers& members, Condition& condition)
{
    PageCondition page;
    page.kind = static_cast<PageCondition::Kind>(
        members.choice(u"page"_s, {u"unreachable"_s, u"hidden"_s, u"empty"_s, u"home"_s, u"large"_s, u"any"_s}));
    page.route = optionalTest(members, u"route"_s);
    page.title = optionalTest(members, u"title"_s);
    page.limit = members.number(u"limit"_s).value_or(page.kind == PageCondition::Kind::Large ? 512 * 1024 : 0);
    condition.what = std::move(page);
}

void ConditionReader::readGraph(RuleMembers& members, Condition& condition)
{
    GraphCondition graph;
    graph.kind = static_cast<GraphCondition::Kind>(
        members.choice(u"graph"_s, {u"computed_ways"_s, u"unreached_pages"_s, u"missing_targets"_s}));
    graph.moreThan = members.number(u"more_than"_s).value_or(0);
    condition.what = graph;
}

void ConditionReader::readTrace(RuleMembers& members, Condition& condition)
{
    TraceCondition trace;
    const QString kind = members.text(u"trace"_s);
    const std::optional<TraceKind> known = traceKindFromId(kind);
    if (!known)
        members.fault(u"'trace' does not know '%1'"_s.arg(kind.left(40)));
    trace.kind = known.value_or(TraceKind::Call);
    trace.names = names(members, u"api"_s);
    trace.gesture = members.boolean(u"gesture"_s);
    if (members.has(u"during"_s)) {
        static const QStringList moments{u"launch"_s, u"load"_s, u"show"_s};
        trace.during = moments.at(members.choice(u"during"_s, moments));
    }
    trace.arguments = tests(members, u"arguments"_s);
    trace.nonPublic = members.boolean(u"non_public"_s);
    trace.text = optionalTest(members, u"text"_s);
    trace.page = optionalTest(members, u"page"_s);
    if (members.has(u"followed_by"_s)) {
        RuleMembers follower(members.take(u"followed_by"_s), members.pathOf(u"followed_by"), m_faults);
        trace.followedBy = TraceFollower{names(follower, u"api"_s),
                                         static_cast<qint64>(follower.number(u"within_ms"_s).value_or(3000))};
        follower.finish();
    }
    trace.repeats = static_cast<int>(std::clamp(members.number(u"repeats"_s).value_or(1), 1.0, 10'000.0));
    condition.what = std::move(trace);
}

void ConditionReader::readTracePage(RuleMembers& members, Condition& condition)
{
    condition.what = TracePageCondition{
        static_cast<TracePageCondition::Kind>(members.choice(u"trace_page"_s, {u"blank"_s, u"crashed"_s, u"error"_s}))};
}

void ConditionReader::readOtherCase(RuleMembers& members, Condition& condition)
{
    OtherCaseCondition other;
    RuleMembers inner(members.take(u"other_case"_s), members.pathOf(u"other_case"), m_faults);
    other.sameFilesShare = inner.number(u"same_files_share"_s);
    other.sameDomain = inner.boolean(u"same_domain"_s);
    other.sameDigest = inner.boolean(u"same_digest"_s);
    other.sameName = inner.boolean(u"same_name"_s);
    other.subject =
        static_cast<OtherCaseCondition::Subject>(inner.choice(u"subject"_s, {u"any"_s, u"same"_s, u"different"_s}));
    inner.finish();
    if (!other.sameFilesShare && !other.sameDomain && !other.sameDigest && !other.sameName)
        inner.fault(u"asks for nothing that is the same"_s);
    condition.what = other;
}

void ConditionReader::readCheck(RuleMembers& members, Condition& condition)
{
    CheckCondition check;
    check.name = members.text(u"check"_s);
    if (!knownHintChecks().contains(check.name))
        members.fault(u"there is no check '%1'"_s.arg(check.name.left(60)));
    const QStringList options = members.untaken();
    for (const QString& option : options)
        check.options.insert(option, members.take(option));
    condition.what = std::move(check);
}

} // namespace Mingjing
