// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/wordindex.h"

namespace Mingjing {

int WordIndex::add(const QString& word)
{
    if (word.isEmpty())
        return -1;
    int node = 0;
    for (const QChar c : word) {
        const auto [it, added] =
            m_nodes[static_cast<size_t>(node)].edges.try_emplace(c.unicode(), static_cast<int>(m_nodes.size()));
        node = it->second;
        if (added)
            m_nodes.emplace_back();
    }
    int& number = m_nodes[static_cast<size_t>(node)].word;
    if (number < 0) {
        number = static_cast<int>(m_lengths.size());
        m_lengths.push_back(word.size());
    }
    return number;
}

void WordIndex::build()
{
    m_roots.assign(0x10000, 0);
    std::vector<int> queue;
    for (const auto& [c, node] : m_nodes[0].edges) {
        m_roots[c] = node;
        queue.push_back(node);
    }
    for (size_t i = 0; i < queue.size(); ++i) {
        const int parent = queue[i];
        const std::map<char16_t, int>& edges = m_nodes[static_cast<size_t>(parent)].edges;
        for (const auto& [c, child] : edges) {
            Node& node = m_nodes[static_cast<size_t>(child)];
            node.failure = next(m_nodes[static_cast<size_t>(parent)].failure, c);
            const Node& failure = m_nodes[static_cast<size_t>(node.failure)];
            node.output = failure.word >= 0 ? node.failure : failure.output;
            queue.push_back(child);
        }
    }
}

} // namespace Mingjing
