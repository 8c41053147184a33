// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source/jsonoutline.h"

#include "review/package/scriptscanner.h"

namespace Mingjing {

namespace {

constexpr qsizetype longestValue = 200;

class OutlineBuilder final
{
public:
    explicit OutlineBuilder(std::vector<JsonNode>& nodes) : m_nodes(nodes) { }

    bool take(const ScriptToken& token)
    {
        const bool isText = token.kind == ScriptToken::Kind::String;
        if (token.is(u'{') || token.is(u'[')) {
            add(token.text.toString(), token.offset);
            m_open.push_back(int(m_nodes.size()) - 1);
            m_indexes.push_back(0);
        } else if (token.is(u'}') || token.is(u']')) {
            flush();
            if (!m_open.empty()) {
                m_open.pop_back();
                m_indexes.pop_back();
            }
        } else if (token.is(u':')) {
            if (m_hasWaiting) {
                m_key = m_waiting;
                m_keyOffset = m_waitingOffset;
                m_hasKey = true;
                m_hasWaiting = false;
            }
        } else if (token.is(u',')) {
            flush();
        } else if (token.is(u'-')) {
            m_sign = true;
        } else {
            // A text may turn out to be the name of a member.
            flush();
            const QString text = token.text.first(std::min(token.text.size(), longestValue)).toString();
            m_isText = isText;
            m_waiting = m_sign ? u'-' + text : text;
            m_waitingOffset = token.offset - (isText || m_sign ? 1 : 0);
            m_hasWaiting = true;
            m_sign = false;
        }
        return m_nodes.size() < maximumJsonNodes;
    }

    void flush()
    {
        if (!m_hasWaiting)
            return;
        m_hasWaiting = false;
        add(m_isText ? u'"' + m_waiting + u'"' : m_waiting, m_waitingOffset);
    }

private:
    void add(const QString& value, qsizetype offset)
    {
        JsonNode node;
        node.value = value;
        node.offset = m_hasKey ? m_keyOffset : offset;
        if (!m_open.empty()) {
            node.parent = m_open.back();
            node.key = m_hasKey ? m_key : QString::number(m_indexes.back());
            ++m_indexes.back();
        } else if (!m_nodes.empty()) {
            // Behind the end of the first value nothing belongs.
            node.parent = 0;
        }
        m_hasKey = false;
        if (node.parent >= 0)
            m_nodes[size_t(node.parent)].children.push_back(int(m_nodes.size()));
        m_nodes.push_back(std::move(node));
    }

    std::vector<JsonNode>& m_nodes;
    std::vector<int> m_open;
    std::vector<int> m_indexes;
    QString m_waiting;
    qsizetype m_waitingOffset = 0;
    QString m_key;
    qsizetype m_keyOffset = 0;
    bool m_hasWaiting = false;
    bool m_isText = false;
    bool m_hasKey = false;
    bool m_sign = false;
};

} // namespace

std::vector<JsonNode> jsonOutline(QStringView json)
{
    std::vector<JsonNode> nodes;
    OutlineBuilder builder(nodes);
    scanScript(json, [&](const ScriptToken& token) { return builder.take(token); });
    builder.flush();
    return nodes;
}

} // namespace Mingjing
