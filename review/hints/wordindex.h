// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <map>
#include <vector>

namespace Mingjing {

/// Finds all of many strings in a text in one pass (Aho and Corasick). Built once, then read by any thread.
class WordIndex final
{
public:
    WordIndex() : m_nodes(1) { }

    /// The number of \a word, the same for the same word; -1 for an empty one. Not after build().
    int add(const QString& word);
    void build();
    int size() const { return static_cast<int>(m_lengths.size()); }
    qsizetype lengthOf(int word) const { return m_lengths.at(static_cast<size_t>(word)); }

    /// Calls \a found with the number of a word and the offset behind it, for every place, in the order of the ends.
    template <typename Found>
    void find(QStringView text, Found found) const
    {
        if (m_roots.empty())
            return;
        int node = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            node = next(node, text.at(i).unicode());
            for (int hit = node; hit > 0; hit = m_nodes[static_cast<size_t>(hit)].output) {
                if (const int word = m_nodes[static_cast<size_t>(hit)].word; word >= 0)
                    found(word, i + 1);
            }
        }
    }

private:
    struct Node {
        std::map<char16_t, int> edges;
        /// The node of the longest end of this one's string that is a beginning of another.
        int failure = 0;
        /// The nearest node on the way of failures at which a word ends.
        int output = 0;
        int word = -1;
    };

    int edge(int node, char16_t c) const
    {
        if (node == 0)
            return m_roots[c];
        const auto& edges = m_nodes[static_cast<size_t>(node)].edges;
        const auto it = edges.find(c);
        return it == edges.end() ? -1 : it->second;
    }

    int next(int node, char16_t c) const
    {
        for (;;) {
            const int target = edge(node, c);
            if (target >= 0)
                return target;
            node = m_nodes[static_cast<size_t>(node)].failure;
        }
    }

    std::vector<Node> m_nodes;
    std::vector<qsizetype> m_lengths;
    /// Where each unit leads from the root.
    std::vector<int> m_roots;
};

} // namespace Mingjing
