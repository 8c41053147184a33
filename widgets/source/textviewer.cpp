// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/textviewer.h"

#include "review/package/language.h"
#include "widgets/source/jsontreemodel.h"
#include "widgets/source/sourceeditor.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

constexpr int narrow = 700;

} // namespace

TextViewer::TextViewer(const SyntaxRepository& syntax, const QString& path, const QString& text, QWidget* parent)
    : QWidget(parent), m_syntax(syntax), m_splitter(new QSplitter), m_original(new SourceEditor(syntax))
{
    m_original->setSource(path, text);
    m_minified = canPrettyPrint(path) && looksMinified(text);
    m_splitter->addWidget(m_original);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_original);
    m_original->installEventFilter(this);
    connect(m_original, &SourceEditor::cursorMoved, this, [this] { follow(m_original); });
    connect(m_original, &SourceEditor::followRequested, this, &TextViewer::followRequested);
    connect(&m_prettyWatcher, &QFutureWatcherBase::finished, this, &TextViewer::makePretty);
    connect(&m_treeWatcher, &QFutureWatcherBase::finished, this, &TextViewer::makeTree);
}

TextViewer::~TextViewer() = default;

bool TextViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_active = watched == m_pretty ? m_pretty : m_original;
    return QWidget::eventFilter(watched, event);
}

SourceEditor* TextViewer::active() const
{
    return pretty() && m_active == m_pretty ? m_pretty : m_original;
}

bool TextViewer::canShow(Side side) const
{
    if (side == Side::Pretty)
        return canPrettyPrint(m_original->path());
    return side == Side::None || languageOf(m_original->path()) == QStringLiteral("json");
}

void TextViewer::show(Side side)
{
    if (!canShow(side) || side == m_side)
        return;
    m_side = side;
    if (m_pretty)
        m_pretty->setVisible(side == Side::Pretty);
    if (m_tree)
        m_tree->setVisible(side == Side::Tree);
    const QString path = m_original->path();
    const QString text = m_original->sourceText();
    if (side == Side::Pretty && !m_pretty && !m_prettyWatcher.isRunning())
        m_prettyWatcher.setFuture(QtConcurrent::run([path, text] { return prettyPrint(path, text); }));
    else if (side == Side::Tree && !m_tree && !m_treeWatcher.isRunning())
        m_treeWatcher.setFuture(
            QtConcurrent::run([text] { return std::make_shared<std::vector<JsonNode>>(jsonOutline(text)); }));
    else
        follow(m_original);
    if (side == Side::None)
        m_original->setFocus();
}

void TextViewer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where there is no room for two side by side, one stands above the other.
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

void TextViewer::makePretty()
{
    m_map = m_prettyWatcher.result();
    m_pretty = new SourceEditor(m_syntax);
    m_pretty->setAccessibleName(tr("Source, laid out for reading"));
    m_pretty->setSource(m_original->path(), m_map.text());
    m_pretty->installEventFilter(this);
    m_pretty->setWrapped(m_original->isWrapped());
    m_pretty->addActions(m_original->actions());
    m_pretty->setContextMenuPolicy(m_original->contextMenuPolicy());
    m_splitter->addWidget(m_pretty);
    m_splitter->setSizes({1000, 1000});
    m_pretty->setVisible(m_side == Side::Pretty);
    connect(m_pretty, &SourceEditor::cursorMoved, this, [this] { follow(m_pretty); });
    connect(m_pretty, &SourceEditor::followRequested, this, &TextViewer::followRequested);
    follow(m_original);
    Q_EMIT sideReady();
}

void TextViewer::makeTree()
{
    const auto outline = m_treeWatcher.result();
    m_tree = new QTreeView;
    m_treeModel = new JsonTreeModel(m_tree);
    m_treeModel->setOutline(std::move(*outline));
    m_tree->setModel(m_treeModel);
    m_tree->setAccessibleName(tr("Values of this file"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::KeyColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(JsonTreeModel::KeyColumn, 180);
    m_tree->expandToDepth(1);
    m_splitter->addWidget(m_tree);
    m_splitter->setSizes({1000, 800});
    m_tree->setVisible(m_side == Side::Tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_follows)
            return;
        m_follows = true;
        m_original->showRange(current.data(JsonTreeModel::OffsetRole).toLongLong(), 0);
        m_follows = false;
        Q_EMIT cursorMoved();
    });
    follow(m_original);
    Q_EMIT sideReady();
}

void TextViewer::follow(SourceEditor* moved)
{
    if (m_follows)
        return;
    m_follows = true;
    if (pretty() && moved == m_original) {
        const auto [from, to] = m_original->selection();
        const qsizetype begin = m_map.toPretty(from);
        m_pretty->showRange(begin, from == to ? 0 : m_map.toPretty(to - 1) + 1 - begin);
    } else if (pretty()) {
        const auto [from, to] = prettySelection();
        m_original->showRange(from, to - from);
    } else if (tree() && m_treeModel) {
        if (const QModelIndex index = m_treeModel->indexAt(m_original->cursorOffset()); index.isValid()) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    }
    m_follows = false;
    Q_EMIT cursorMoved();
}

std::pair<qsizetype, qsizetype> TextViewer::selection() const
{
    return active() == m_original ? m_original->selection() : prettySelection();
}

std::pair<qsizetype, qsizetype> TextViewer::prettySelection() const
{
    const auto [from, to] = m_pretty->selection();
    const qsizetype begin = m_map.toOriginal(from);
    return {begin, from == to ? begin : m_map.toOriginal(to - 1) + 1};
}

std::pair<int, int> TextViewer::selectedLines() const
{
    if (active() == m_original)
        return m_original->selectedLines();
    const auto [from, to] = selection();
    const SourceLines& lines = m_original->lines();
    return {lines.lineAt(from) + 1, lines.lineAt(from == to ? to : to - 1) + 1};
}

void TextViewer::setWrapped(bool wrap) const
{
    m_original->setWrapped(wrap);
    if (m_pretty)
        m_pretty->setWrapped(wrap);
}

void TextViewer::goToLine(int line, int column)
{
    m_original->goToLine(line, column);
}

} // namespace Mingjing
