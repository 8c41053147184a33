// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/navigationpicture.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/words/packagewords.h"

#include <QCoreApplication>
#include <QMap>

namespace Mingjing {
namespace {

using Kind = NavigationNode::Kind;

const QLatin1StringView foldedPrefix("folded:");

class Picture final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::NavigationPicture)

public:
    Picture(const OpenCase& openCase, const PictureOptions& options)
        : m_case(openCase), m_navigation(openCase.facts.navigation), m_options(options)
    {
    }

    NavigationPicture make()
    {
        for (qsizetype i = 0; i < m_navigation.nodes.size(); ++i)
            addNode(i);
        for (qsizetype i = 0; i < m_navigation.edges.size(); ++i)
            addEdge(i);
        // Boxes outside the pages stand behind what leads to them.
        for (const GraphEdge& edge : std::as_const(m_picture.graph.edges)) {
            GraphNode& to = m_picture.graph.nodes[edge.to];
            const int from = m_picture.graph.nodes.at(edge.from).column;
            if (m_outside.contains(edge.to) && from >= 0)
                to.column = to.column < 0 ? from + 1 : qMin(to.column, from + 1);
        }
        return std::move(m_picture);
    }

private:
    void addNode(qsizetype index)
    {
        const NavigationNode& node = m_navigation.nodes.at(index);
        GraphNode drawn;
        drawn.id = node.name;
        drawn.column = node.steps;
        drawn.title = PackageWords::node(node);
        switch (node.kind) {
        case Kind::Program:
            drawn.tone = GraphTone::Root;
            drawn.id = QStringLiteral("program:");
            drawn.detail = m_case.manifest.projectName;
            break;
        case Kind::Page:
            if (const QString root = m_case.manifest.pages.at(index - 1).subpackage; m_options.folded.contains(root))
                return addFolded(root, index);
            fillPage(drawn, node, m_case.manifest.pages.at(index - 1));
            break;
        case Kind::Shared:
            drawn.title = node.name.section(u'/', -1);
            drawn.detail = node.usedBy.isEmpty() ? tr("used by nothing that is known")
                                                 : tr("used by %n page(s)", nullptr, int(node.usedBy.size()));
            break;
        case Kind::Missing:
            drawn.tone = GraphTone::Alarm;
            drawn.detail = tr("no such page");
            m_outside.insert(m_picture.graph.nodes.size());
            break;
        case Kind::MiniProgram:
        case Kind::Plugin:
            drawn.tone = GraphTone::Outside;
            drawn.detail = tr("outside the package");
            m_outside.insert(m_picture.graph.nodes.size());
            break;
        }
        if (drawn.words.isEmpty())
            drawn.words = QStringLiteral("%1 · %2").arg(node.name.isEmpty() ? drawn.title : node.name, drawn.detail);
        m_drawn.insert(index, m_picture.graph.nodes.size());
        m_picture.graph.nodes.append(drawn);
        m_picture.members.append(QList<qsizetype>{index});
    }

    void fillPage(GraphNode& drawn, const NavigationNode& node, const ManifestPage& page) const
    {
        drawn.title = page.title.isEmpty() ? node.name.section(u'/', -2) : page.title;
        drawn.detail = node.name;
        drawn.fresh = !m_options.viewed.contains(node.name);
        QStringList words{node.name};
        if (!page.title.isEmpty())
            words.append(page.title);
        if (page.isEntry)
            words.append(tr("entry page"));
        if (page.isTab)
            words.append(tr("tab"));
        if (page.isEntry || page.isTab)
            drawn.tone = GraphTone::Main;
        if (!node.possiblyReached) {
            drawn.tone = GraphTone::Fading;
            drawn.column = -1;
            words.append(tr("no known way leads here"));
        } else if (!node.reached) {
            words.append(tr("only possibly reached"));
        }
        if (!page.present) {
            drawn.tone = GraphTone::Alarm;
            words.append(tr("files missing"));
        }
        if (drawn.fresh)
            words.append(tr("not viewed yet"));
        drawn.words = words.join(QStringLiteral(" · "));
    }

    void addFolded(const QString& root, qsizetype index)
    {
        const NavigationNode& node = m_navigation.nodes.at(index);
        auto it = m_folded.constFind(root);
        if (it == m_folded.cend()) {
            it = m_folded.insert(root, m_picture.graph.nodes.size());
            GraphNode drawn;
            drawn.id = foldedPrefix + root;
            drawn.title = root;
            drawn.column = node.steps;
            m_picture.graph.nodes.append(drawn);
            m_picture.members.append(QList<qsizetype>());
        }
        GraphNode& drawn = m_picture.graph.nodes[*it];
        m_picture.members[*it].append(index);
        if (node.steps >= 0)
            drawn.column = drawn.column < 0 ? node.steps : qMin(drawn.column, node.steps);
        drawn.fresh = drawn.fresh || !m_options.viewed.contains(node.name);
        drawn.detail = tr("%n page(s)", nullptr, int(m_picture.members.at(*it).size()));
        drawn.words = tr("Subpackage %1, %2; Return unfolds it").arg(root, drawn.detail);
        m_drawn.insert(index, *it);
    }

    void addEdge(qsizetype index)
    {
        const NavigationEdge& edge = m_navigation.edges.at(index);
        const bool doubtful = edge.certainty == NavigationCertainty::Possible;
        if (edge.to < 0 || edge.from == edge.to || (doubtful && !m_options.possible)
            || (edge.way == NavigationWay::TabBar && !m_options.tabBar))
            return;
        const qsizetype from = m_drawn.value(edge.from);
        const qsizetype to = m_drawn.value(edge.to);
        if (from == to)
            return;
        auto it = m_edges.constFind({from, to});
        if (it == m_edges.cend()) {
            it = m_edges.insert({from, to}, m_picture.graph.edges.size());
            m_picture.graph.edges.append({from, to, true, {}});
            m_picture.ways.append(QList<qsizetype>());
        }
        GraphEdge& drawn = m_picture.graph.edges[*it];
        drawn.doubtful = drawn.doubtful && doubtful;
        m_picture.ways[*it].append(index);
        if (m_picture.ways.at(*it).size() > 6)
            return;
        const SourceSite site = edge.sites.value(0);
        drawn.words += (drawn.words.isEmpty() ? QString() : QStringLiteral("\n"))
            + QStringLiteral("%1 → %2 · %3 · %4:%5")
                  .arg(PackageWords::node(m_navigation.nodes.at(edge.from)),
                       PackageWords::node(m_navigation.nodes.at(edge.to)), PackageWords::way(edge), site.file)
                  .arg(site.line);
    }

    const OpenCase& m_case;
    const NavigationGraph& m_navigation;
    const PictureOptions& m_options;
    NavigationPicture m_picture;
    QHash<qsizetype, qsizetype> m_drawn;
    QHash<QString, qsizetype> m_folded;
    QMap<std::pair<qsizetype, qsizetype>, qsizetype> m_edges;
    QSet<qsizetype> m_outside;
};

} // namespace

NavigationPicture pictureOf(const OpenCase& openCase, const PictureOptions& options)
{
    return Picture(openCase, options).make();
}

QString foldedRoot(const QString& nodeId)
{
    return nodeId.startsWith(foldedPrefix) ? nodeId.sliced(foldedPrefix.size()) : QString();
}

} // namespace Mingjing
