// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/syntaxquery.h"

#include "review/script/syntaxdata.h"

#include <algorithm>

namespace Mingjing {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

/// What a predicate looks at of one capture.
constexpr int longestSubject = 4096;

QString whatIsWrong(TSQueryError error)
{
    switch (error) {
    case TSQueryErrorNodeType:
        return u"no such node"_s;
    case TSQueryErrorField:
        return u"no such field"_s;
    case TSQueryErrorCapture:
        return u"no such capture"_s;
    case TSQueryErrorStructure:
        return u"can never match"_s;
    default:
        return u"not a query"_s;
    }
}

struct Step {
    TSQueryPredicateStepType type;
    uint32_t id;
    QString text;
};

Result<SyntaxPredicate> predicateOf(const std::vector<Step>& steps)
{
    SyntaxPredicate predicate;
    QString name = steps.front().text;
    predicate.negated = name.startsWith("not-"_L1);
    if (predicate.negated)
        name.remove(0, 4);
    const bool capture = steps.size() >= 3 && steps.at(1).type == TSQueryPredicateStepTypeCapture;
    if (name == "eq?"_L1)
        predicate.kind = SyntaxPredicate::Kind::Equals;
    else if (name == "any-of?"_L1)
        predicate.kind = SyntaxPredicate::Kind::AnyOf;
    else if (name == "match?"_L1)
        predicate.kind = SyntaxPredicate::Kind::Matches;
    else
        return Error{ErrorCode::Malformed, u"no such predicate: #%1"_s.arg(steps.front().text), {}};
    if (!capture || (predicate.kind != SyntaxPredicate::Kind::AnyOf && steps.size() != 3))
        return Error{ErrorCode::Malformed, u"#%1 takes a capture and what it is compared with"_s.arg(name), {}};
    predicate.capture = steps.at(1).id;
    for (size_t i = 2; i < steps.size(); ++i) {
        if (steps.at(i).type == TSQueryPredicateStepTypeString)
            predicate.texts.append(steps.at(i).text);
        else if (predicate.kind == SyntaxPredicate::Kind::Equals)
            predicate.other = static_cast<int>(steps.at(i).id);
        else
            return Error{ErrorCode::Malformed, u"#%1 takes texts"_s.arg(name), {}};
    }
    if (predicate.kind == SyntaxPredicate::Kind::Matches) {
        predicate.expression = QRegularExpression(u"(*LIMIT_MATCH=100000)"_s + predicate.texts.value(0));
        if (!predicate.expression.isValid())
            return Error{ErrorCode::Malformed, predicate.expression.errorString(), predicate.texts.value(0)};
    }
    return predicate;
}

QStringView textOf(const SyntaxTree::Data& tree, const TSNode& node)
{
    return tree.textOf(static_cast<int>(ts_node_start_byte(node) / 2), static_cast<int>(ts_node_end_byte(node) / 2));
}

bool holds(const SyntaxPredicate& predicate, const TSQueryMatch& match, const SyntaxTree::Data& tree)
{
    QStringView other;
    for (uint16_t i = 0; i < match.capture_count; ++i) {
        if (predicate.other >= 0 && match.captures[i].index == static_cast<uint32_t>(predicate.other))
            other = textOf(tree, match.captures[i].node);
    }
    for (uint16_t i = 0; i < match.capture_count; ++i) {
        if (match.captures[i].index != predicate.capture)
            continue;
        const QStringView text = textOf(tree, match.captures[i].node);
        bool fits = false;
        switch (predicate.kind) {
        case SyntaxPredicate::Kind::Equals:
            fits = predicate.other >= 0 ? text == other : text == predicate.texts.constFirst();
            break;
        case SyntaxPredicate::Kind::AnyOf:
            fits = std::any_of(predicate.texts.begin(), predicate.texts.end(),
                               [text](const QString& one) { return one == text; });
            break;
        case SyntaxPredicate::Kind::Matches:
            fits = predicate.expression.match(text.first(std::min<qsizetype>(text.size(), longestSubject)).toString())
                       .hasMatch();
            break;
        }
        if (fits == predicate.negated)
            return false;
    }
    return true;
}

struct Watch {
    Clock::time_point end;
    const Cancellation* cancellation = nullptr;
};

bool mustStop(TSQueryCursorState* state)
{
    const auto* watch = static_cast<const Watch*>(state->payload);
    return watch->cancellation->requested() || Clock::now() > watch->end;
}

} // namespace

ScriptKind SyntaxQuery::kind() const
{
    return m_data->kind;
}

Result<SyntaxQuery> SyntaxQuery::compile(const QString& query, ScriptKind kind)
{
    const QByteArray source = query.toUtf8();
    uint32_t at = 0;
    TSQueryError error = TSQueryErrorNone;
    auto data = std::make_shared<Data>();
    data->kind = kind;
    data->query.reset(
        ts_query_new(grammarOf(kind), source.constData(), static_cast<uint32_t>(source.size()), &at, &error));
    if (!data->query) {
        const QByteArray before = source.left(static_cast<qsizetype>(at));
        return Error{ErrorCode::Malformed, whatIsWrong(error),
                     u"%1:%2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'))};
    }
    const TSQuery* compiled = data->query.get();
    for (uint32_t i = 0; i < ts_query_capture_count(compiled); ++i) {
        uint32_t length = 0;
        const char* name = ts_query_capture_name_for_id(compiled, i, &length);
        data->captureNames.append(QString::fromUtf8(name, static_cast<qsizetype>(length)));
    }
    for (uint32_t pattern = 0; pattern < ts_query_pattern_count(compiled); ++pattern) {
        uint32_t count = 0;
        const TSQueryPredicateStep* all = ts_query_predicates_for_pattern(compiled, pattern, &count);
        std::vector<SyntaxPredicate> predicates;
        std::vector<Step> steps;
        for (uint32_t i = 0; i < count; ++i) {
            if (all[i].type != TSQueryPredicateStepTypeDone) {
                QString text;
                if (all[i].type == TSQueryPredicateStepTypeString) {
                    uint32_t length = 0;
                    const char* value = ts_query_string_value_for_id(compiled, all[i].value_id, &length);
                    text = QString::fromUtf8(value, static_cast<qsizetype>(length));
                }
                steps.push_back({all[i].type, all[i].value_id, text});
                continue;
            }
            if (!steps.empty()) {
                auto predicate = predicateOf(steps);
                if (!predicate)
                    return predicate.error();
                predicates.push_back(std::move(*predicate));
            }
            steps.clear();
        }
        data->predicates.push_back(std::move(predicates));
    }
    return SyntaxQuery(std::move(data));
}

const SyntaxCapture* SyntaxMatch::capture(QStringView name) const
{
    const auto found =
        std::find_if(captures.begin(), captures.end(), [name](const SyntaxCapture& one) { return one.name == name; });
    return found == captures.end() ? nullptr : &*found;
}

std::vector<SyntaxMatch> runQuery(const SyntaxTree& tree, const SyntaxQuery& query, int maximum,
                                  const ScriptLimits& limits)
{
    std::vector<SyntaxMatch> matches;
    if (tree.kind() != query.kind())
        return matches;
    const SyntaxTree::Data& source = tree.data();
    const std::unique_ptr<TSQueryCursor, TreeDeleter> cursor(ts_query_cursor_new());
    ts_query_cursor_set_match_limit(cursor.get(), 512);
    Watch watch{Clock::now() + limits.time, &limits.cancellation};
    const TSQueryCursorOptions options{&watch, &mustStop};
    ts_query_cursor_exec_with_options(cursor.get(), query.data().query.get(), ts_tree_root_node(source.tree.get()),
                                      &options);
    TSQueryMatch match;
    while (static_cast<int>(matches.size()) < maximum && ts_query_cursor_next_match(cursor.get(), &match)) {
        const auto& predicates = query.data().predicates.at(match.pattern_index);
        if (!std::all_of(predicates.begin(), predicates.end(),
                         [&](const SyntaxPredicate& one) { return holds(one, match, source); })) {
            continue;
        }
        SyntaxMatch found;
        found.pattern = match.pattern_index;
        for (uint16_t i = 0; i < match.capture_count; ++i) {
            const TSNode node = match.captures[i].node;
            const int begin = static_cast<int>(ts_node_start_byte(node) / 2);
            const int end = static_cast<int>(ts_node_end_byte(node) / 2);
            found.captures.push_back({query.data().captureNames.at(static_cast<qsizetype>(match.captures[i].index)),
                                      source.textOf(begin, std::min(end, begin + longestSubject)).toString(),
                                      source.range(begin, end)});
        }
        matches.push_back(std::move(found));
    }
    return matches;
}

} // namespace Mingjing
