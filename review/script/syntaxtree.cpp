// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script/syntaxtree.h"

#include "review/package/scriptscanner.h"
#include "review/script/syntaxdata.h"

#include <algorithm>

extern "C" const TSLanguage* tree_sitter_javascript();
extern "C" const TSLanguage* tree_sitter_typescript();

namespace Mingjing {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

bool opens(char16_t c)
{
    return c == u'(' || c == u'[' || c == u'{';
}

bool closes(char16_t c)
{
    return c == u')' || c == u']' || c == u'}';
}

/// Brackets also of texts and comments: at least what the parser will see.
bool nestsAtMost(QStringView text, int limit)
{
    int depth = 0;
    for (const QChar c : text) {
        if (opens(c.unicode())) {
            if (++depth > limit)
                return false;
        } else if (depth > 0 && closes(c.unicode())) {
            --depth;
        }
    }
    return true;
}

bool tokensNestAtMost(QStringView text, int limit)
{
    int depth = 0;
    int deepest = 0;
    scanScript(text, [&](const ScriptToken& token) {
        if (token.kind != ScriptToken::Kind::Punctuator || token.text.isEmpty())
            return true;
        const char16_t c = token.text.front().unicode();
        if (opens(c))
            deepest = std::max(deepest, ++depth);
        else if (depth > 0 && closes(c))
            --depth;
        return deepest <= limit;
    });
    return deepest <= limit;
}

struct Watch {
    Clock::time_point end;
    const Cancellation* cancellation = nullptr;
    unsigned calls = 0;
};

bool mustStop(TSParseState* state)
{
    auto* watch = static_cast<Watch*>(state->payload);
    if (++watch->calls % 16 != 0)
        return false;
    return watch->cancellation->requested() || Clock::now() > watch->end;
}

struct Input {
    const char* bytes = nullptr;
    uint32_t size = 0;
};

const char* readInput(void* payload, uint32_t offset, TSPoint, uint32_t* read)
{
    const auto* input = static_cast<const Input*>(payload);
    const uint32_t from = std::min(offset, input->size);
    *read = input->size - from;
    return input->bytes + from;
}

Error refused(const QString& why)
{
    return {ErrorCode::Refused, why, {}};
}

} // namespace

const TSLanguage* grammarOf(ScriptKind kind)
{
    return kind == ScriptKind::TypeScript ? tree_sitter_typescript() : tree_sitter_javascript();
}

ScriptKind scriptKindOf(const QString& path)
{
    return path.endsWith(".ts"_L1, Qt::CaseInsensitive) ? ScriptKind::TypeScript : ScriptKind::JavaScript;
}

ScriptRange SyntaxTree::Data::range(int begin, int end) const
{
    const LineIndex::Position from = lines.at(begin);
    const LineIndex::Position to = lines.at(end);
    return {from.line, from.column, to.line, to.column, begin, end};
}

SyntaxTree::SyntaxTree(std::unique_ptr<Data> data) : m_data(std::move(data)) { }
SyntaxTree::SyntaxTree(SyntaxTree&&) noexcept = default;
SyntaxTree& SyntaxTree::operator=(SyntaxTree&&) noexcept = default;
SyntaxTree::~SyntaxTree() = default;

ScriptKind SyntaxTree::kind() const
{
    return m_data->kind;
}

const QString& SyntaxTree::text() const
{
    return m_data->text;
}

bool SyntaxTree::broken() const
{
    return ts_node_has_error(ts_tree_root_node(m_data->tree.get()));
}

Result<SyntaxTree> SyntaxTree::parse(const QByteArray& bytes, ScriptKind kind, const ScriptLimits& limits)
{
    // A unit of text takes at most three bytes.
    if (bytes.size() > limits.length * 3)
        return refused(u"longer than %1 characters"_s.arg(limits.length));
    return parse(decodeSource(bytes).text, kind, limits);
}

Result<SyntaxTree> SyntaxTree::parse(const QString& text, ScriptKind kind, const ScriptLimits& limits)
{
    if (text.size() > limits.length)
        return refused(u"longer than %1 characters"_s.arg(limits.length));
    if (!nestsAtMost(text, limits.nesting) && !tokensNestAtMost(text, limits.nesting))
        return refused(u"brackets nest deeper than %1"_s.arg(limits.nesting));
    if (limits.cancellation.requested())
        return Error{ErrorCode::Cancelled, u"cancelled"_s, {}};

    auto data = std::make_unique<Data>();
    data->text = text;
    data->kind = kind;
    const std::unique_ptr<TSParser, TreeDeleter> parser(ts_parser_new());
    if (!ts_parser_set_language(parser.get(), grammarOf(kind)))
        return Error{ErrorCode::Internal, u"the grammar does not fit the parser"_s, {}};
    Watch watch{Clock::now() + limits.time, &limits.cancellation};
    Input input{reinterpret_cast<const char*>(data->text.constData()), static_cast<uint32_t>(data->text.size() * 2)};
    const TSInputEncoding encoding =
        QSysInfo::ByteOrder == QSysInfo::LittleEndian ? TSInputEncodingUTF16LE : TSInputEncodingUTF16BE;
    data->tree.reset(ts_parser_parse_with_options(parser.get(), nullptr, {&input, &readInput, encoding, nullptr},
                                                  {&watch, &mustStop}));
    if (!data->tree) {
        if (limits.cancellation.requested())
            return Error{ErrorCode::Cancelled, u"cancelled"_s, {}};
        return refused(u"takes longer than %1 ms to parse"_s.arg(limits.time.count()));
    }
    if (static_cast<qsizetype>(ts_node_descendant_count(ts_tree_root_node(data->tree.get()))) > limits.nodes)
        return refused(u"has more than %1 syntax nodes"_s.arg(limits.nodes));
    data->lines = LineIndex(data->text);
    return SyntaxTree(std::move(data));
}

} // namespace Mingjing
