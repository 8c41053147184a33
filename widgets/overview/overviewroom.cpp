// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/overviewroom.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/graph/graphview.h"
#include "widgets/overview/overviewmodel.h"
#include "widgets/overview/sharedelegate.h"
#include "widgets/words/packagewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mingjing {
namespace {

/// More pages than these begin with their subpackages folded.
constexpr qsizetype mostUnfolded = 60;
constexpr qsizetype mostListed = 500;
constexpr int placeRole = Qt::UserRole;

} // namespace

OverviewRoom::OverviewRoom(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new OverviewModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_graph(new GraphView),
      m_heading(new QLabel),
      m_figures(new QLabel),
      m_search(new QLineEdit),
      m_tree(new QTreeView)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_heading->setTextFormat(Qt::PlainText);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    m_search->setPlaceholderText(tr("Find a page, file, interface, domain, …"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setModel(m_filtered);
    m_tree->setAccessibleName(tr("Facts about the package"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setItemDelegateForColumn(1, new ShareDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideMiddle);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(8, 8, 4, 8);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_tree, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(makeGraphSide());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 780});
    splitter->setChildrenCollapsible(false);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->addWidget(m_heading);
    head->addWidget(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, &OverviewRoom::search);
    connect(m_search, &QLineEdit::returnPressed, m_graph, &GraphView::showFirstMatch);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (const QString route = first.data(OverviewModel::RouteRole).toString(); !route.isEmpty())
            choosePage(route);
        else if (!m_filtered->hasChildren(first))
            goTo(first.data(OverviewModel::PlaceRole).value<SourcePlace>());
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (const QString route = first.data(OverviewModel::RouteRole).toString(); !route.isEmpty()) {
            choosePage(route);
            Q_EMIT pageWanted();
        } else {
            goTo(first.data(OverviewModel::PlaceRole).value<SourcePlace>());
        }
    });
    connect(&m_context, &ReviewContext::caseChanged, this, &OverviewRoom::changeCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &OverviewRoom::updateViewed);
    connect(&m_context, &ReviewContext::pageSelected, m_graph, &GraphView::setCurrent);
    changeCase();
}

OverviewRoom::~OverviewRoom() = default;

QWidget* OverviewRoom::makeGraphSide()
{
    const auto check = [](const QString& text, const QString& tip) {
        auto* box = new QCheckBox(text);
        box->setToolTip(tip);
        box->setChecked(true);
        return box;
    };
    m_tabBar = check(tr("&Tab bar"), tr("Draw the ways of the tab bar"));
    m_possible = check(tr("&Possible ways"), tr("Draw ways that are not certain, with dashes"));
    m_fold = check(tr("&Fold subpackages"), tr("Draw each subpackage as one box; Return on it unfolds it"));
    m_waysTitle = new QLabel;
    m_waysTitle->setTextFormat(Qt::PlainText);
    m_ways = new QListWidget;
    m_ways->setAccessibleName(tr("Ways of what is chosen"));
    m_ways->setMaximumHeight(150);
    m_ways->setTextElideMode(Qt::ElideMiddle);
    m_graph->setAccessibleName(tr("Pages and the ways between them"));
    m_graph->setFrameShape(QFrame::NoFrame);
    const auto button = [this](const QString& text, const QString& tip, void (GraphView::*run)()) {
        auto* tool = new QToolButton;
        tool->setText(text);
        tool->setToolTip(tip);
        tool->setAccessibleName(tip);
        tool->setAutoRaise(true);
        connect(tool, &QToolButton::clicked, m_graph, run);
        return tool;
    };
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_tabBar);
    bar->addWidget(m_possible);
    bar->addWidget(m_fold);
    bar->addStretch(1);
    bar->addWidget(button(QStringLiteral("−"), tr("Smaller (−)"), &GraphView::zoomOut));
    bar->addWidget(button(QStringLiteral("+"), tr("Larger (+)"), &GraphView::zoomIn));
    bar->addWidget(button(tr("Fit"), tr("The whole graph (0)"), &GraphView::fitAll));
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(4, 8, 8, 8);
    layout->addLayout(bar);
    layout->addWidget(m_graph, 1);
    layout->addWidget(m_waysTitle);
    layout->addWidget(m_ways);

    connect(m_tabBar, &QCheckBox::toggled, this, &OverviewRoom::redraw);
    connect(m_possible, &QCheckBox::toggled, this, &OverviewRoom::redraw);
    connect(m_fold, &QCheckBox::clicked, this, [this](bool fold) {
        m_options.folded.clear();
        if (const OpenCase* open = m_context.openCase(); open && fold) {
            for (const ManifestSubpackage& one : open->manifest.subpackages)
                m_options.folded.insert(one.root);
        }
        redraw();
    });
    connect(m_graph, &GraphView::currentChanged, this, &OverviewRoom::chooseNode);
    connect(m_graph, &GraphView::nodeActivated, this, &OverviewRoom::openNode);
    connect(m_graph, &GraphView::edgeActivated, this, &OverviewRoom::openEdge);
    const auto go = [this](const QListWidgetItem* item) { goTo(item->data(placeRole).value<SourcePlace>()); };
    connect(m_ways, &QListWidget::itemClicked, this, go);
    connect(m_ways, &QListWidget::itemActivated, this, go);
    return side;
}

void OverviewRoom::takeFocus()
{
    m_graph->setFocus(Qt::ShortcutFocusReason);
}

void OverviewRoom::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

void OverviewRoom::changeCase()
{
    m_stale = true;
    if (isVisible())
        fill();
}

void OverviewRoom::fill()
{
    m_stale = false;
    const OpenCase* open = m_context.openCase();
    m_model->show(open);
    m_tree->header()->resizeSection(0, 300);
    for (int row = 0; row < 2 && row < m_filtered->rowCount(); ++row)
        m_tree->expand(m_filtered->index(row, 0));
    m_options = {};
    const bool folded = open && open->manifest.pages.size() > mostUnfolded;
    m_fold->setEnabled(open && !open->manifest.subpackages.isEmpty());
    m_fold->setChecked(folded && m_fold->isEnabled());
    if (folded) {
        for (const ManifestSubpackage& one : open->manifest.subpackages)
            m_options.folded.insert(one.root);
    }
    updateViewed();
    showHeading();
    redraw();
    showWays({}, tr("Choose a page or a way to see where it stands in the sources."));
}

void OverviewRoom::showHeading()
{
    const OpenCase* open = m_context.openCase();
    if (!open) {
        m_heading->setText(tr("No case is open"));
        m_figures->clear();
        return;
    }
    const QLocale locale;
    const Manifest& manifest = open->manifest;
    const QString name = m_context.state().programName;
    m_heading->setText(!name.isEmpty() ? name : manifest.projectName.isEmpty() ? tr("Package") : manifest.projectName);
    QStringList figures{manifest.kind == PackageKind::MiniGame ? tr("Mini-game") : tr("Mini-program")};
    if (!manifest.appId.isEmpty())
        figures.append(manifest.appId);
    figures.append(
        tr("%n file(s), %1", nullptr, int(open->facts.files)).arg(locale.formattedDataSize(open->facts.bytes)));
    figures.append(tr("%n page(s)", nullptr, int(manifest.pages.size())));
    if (const qsizetype lost = open->facts.navigation.unreachedPages().size(); lost > 0)
        figures.append(tr("%n without a known way", nullptr, int(lost)));
    if (const qsizetype computed = open->facts.navigation.computedPlaces(); computed > 0)
        figures.append(tr("%n way(s) to a computed address", nullptr, int(computed)));
    if (open->facts.navigation.truncated)
        figures.append(tr("more ways than can be listed"));
    m_figures->setText(figures.join(QStringLiteral(" · ")));
}

void OverviewRoom::updateViewed()
{
    QSet<QString> viewed;
    for (const PageView& view : m_context.state().pageViews)
        viewed.insert(view.route);
    if (viewed == m_options.viewed)
        return;
    m_options.viewed = viewed;
    // Drawn when it is next looked at: to look at a page leaves the room.
    m_stale = m_stale || !isVisible();
    if (!m_stale)
        redraw();
}

void OverviewRoom::redraw()
{
    const OpenCase* open = m_context.openCase();
    m_options.tabBar = m_tabBar->isChecked();
    m_options.possible = m_possible->isChecked();
    m_picture = open ? pictureOf(*open, m_options) : NavigationPicture();
    m_graph->setGraph(m_picture.graph);
}

void OverviewRoom::search(const QString& text)
{
    m_filtered->setFilterFixedString(text);
    if (!text.isEmpty())
        m_tree->expandToDepth(0);
    m_graph->setFilter(text);
}

void OverviewRoom::goTo(const SourcePlace& place)
{
    const OpenCase* open = m_context.openCase();
    if (!open || !place.isValid() || !open->package->contains(place.file))
        return;
    m_context.selectSource(place);
    Q_EMIT sourceWanted();
}

void OverviewRoom::choosePage(const QString& route)
{
    m_graph->setCurrent(route);
    if (m_graph->currentNode() >= 0)
        chooseNode(m_graph->currentNode());
    else
        m_context.selectPage(route);
}

void OverviewRoom::chooseNode(qsizetype node)
{
    const OpenCase* open = m_context.openCase();
    if (!open || node < 0 || node >= m_picture.members.size())
        return showWays({}, {});
    const QSet<qsizetype> members(m_picture.members.at(node).cbegin(), m_picture.members.at(node).cend());
    const QList<NavigationEdge>& edges = open->facts.navigation.edges;
    QList<qsizetype> ways;
    for (qsizetype i = 0; i < edges.size(); ++i) {
        if (members.contains(edges.at(i).to))
            ways.append(i);
    }
    for (qsizetype i = 0; i < edges.size(); ++i) {
        if (members.contains(edges.at(i).from) && !members.contains(edges.at(i).to))
            ways.append(i);
    }
    showWays(ways, m_picture.graph.nodes.at(node).words);
    const NavigationNode& first = open->facts.navigation.nodes.at(m_picture.members.at(node).constFirst());
    if (members.size() == 1 && first.kind == NavigationNode::Kind::Page && m_context.selectedPage() != first.name)
        m_context.selectPage(first.name);
}

void OverviewRoom::openNode(qsizetype node)
{
    if (node < 0 || node >= m_picture.members.size())
        return;
    const QString root = foldedRoot(m_picture.graph.nodes.at(node).id);
    if (!root.isEmpty()) {
        m_options.folded.remove(root);
        m_fold->setChecked(!m_options.folded.isEmpty());
        return redraw();
    }
    const NavigationNode& one =
        m_context.openCase()->facts.navigation.nodes.at(m_picture.members.at(node).constFirst());
    if (one.kind == NavigationNode::Kind::Page)
        Q_EMIT pageWanted();
    else if (one.kind == NavigationNode::Kind::Shared)
        goTo({one.name, 1, 1});
    else if (one.kind == NavigationNode::Kind::Program)
        goTo({QStringLiteral("app.json"), 1, 1});
}

void OverviewRoom::openEdge(qsizetype edge)
{
    if (edge < 0 || edge >= m_picture.ways.size())
        return;
    const QList<qsizetype>& ways = m_picture.ways.at(edge);
    showWays(ways, tr("Ways"));
    const SourceSite site = m_context.openCase()->facts.navigation.edges.at(ways.constFirst()).sites.value(0);
    goTo({site.file, qMax(site.line, 1), qMax(site.column, 1)});
}

void OverviewRoom::showWays(const QList<qsizetype>& edges, const QString& title)
{
    m_waysTitle->setText(title);
    m_ways->clear();
    const OpenCase* open = m_context.openCase();
    if (!open)
        return;
    const NavigationGraph& graph = open->facts.navigation;
    for (const qsizetype index : edges) {
        const NavigationEdge& edge = graph.edges.at(index);
        const QString to = edge.to < 0 ? edge.spelled : PackageWords::node(graph.nodes.at(edge.to));
        QStringList words{PackageWords::way(edge)};
        if (const QString doubt = PackageWords::certainty(edge.certainty);
            !doubt.isEmpty() && edge.way != NavigationWay::Back)
            words.append(doubt);
        for (const SourceSite& site : edge.sites) {
            if (m_ways->count() >= mostListed)
                return;
            auto* item = new QListWidgetItem(
                QStringLiteral("%1:%2   %3 → %4   (%5)")
                    .arg(site.file)
                    .arg(site.line)
                    .arg(PackageWords::node(graph.nodes.at(edge.from)), to, words.join(QStringLiteral(", "))),
                m_ways);
            item->setToolTip(plainToolTip(item->text()));
            item->setData(placeRole,
                          QVariant::fromValue(SourcePlace{site.file, qMax(site.line, 1), qMax(site.column, 1)}));
        }
    }
}

} // namespace Mingjing
