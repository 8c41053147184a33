// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/clausebrowser.h"

#include "review/specification/clausesearch.h"
#include "widgets/specification/citation.h"
#include "widgets/specification/clausepage.h"
#include "widgets/specification/clausetreefilter.h"
#include "widgets/specification/clausetreemodel.h"
#include "widgets/specification/markedtextdelegate.h"
#include "widgets/words/localized.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>

namespace Mingjing {

namespace {

constexpr int typingPause = 120;

} // namespace

ClauseBrowser::ClauseBrowser(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(catalogue),
      m_model(new ClauseTreeModel(catalogue, this)),
      m_filter(new ClauseTreeFilter(this)),
      m_search(new QLineEdit),
      m_count(new QLabel),
      m_tree(new QTreeView),
      m_page(new ClausePage(catalogue)),
      m_typed(new QTimer(this))
{
    m_delegate = new MarkedTextDelegate(m_tree);
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingPause);
    makeActions();
    makeLayout();

    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &ClauseBrowser::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_typed->isActive())
            search();
        else
            nextMatch();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_displaying)
            showClause(index.data(ClauseTreeModel::IdRole).toString());
    });
    connect(m_page, &ClausePage::clauseRequested, this, &ClauseBrowser::showClause);
    updateActions();
}

ClauseBrowser::~ClauseBrowser() = default;

void ClauseBrowser::setEdition(std::shared_ptr<const Edition> edition)
{
    const QString stayed = clauseId();
    m_edition = std::move(edition);
    m_history.clear();
    m_page->setEdition(m_edition);
    m_model->setEdition(m_edition);
    search();
    if (m_edition && m_edition->clause(stayed)) {
        showClause(stayed);
    } else if (m_edition && m_edition->isValid()) {
        const QStringList& first = m_found;
        showClause(first.isEmpty() ? m_edition->clauses().constFirst().id : first.constFirst());
    }
}

QString ClauseBrowser::clauseId() const
{
    return m_page->clauseId();
}

void ClauseBrowser::showClause(const QString& id)
{
    if (!m_edition || !m_edition->clause(id))
        return;
    m_history.visit(id);
    display(id);
}

void ClauseBrowser::display(const QString& id)
{
    const QScopedValueRollback displaying(m_displaying, true);
    m_page->showClause(id);
    QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
    updateCount();
    updateActions();
}

void ClauseBrowser::goBack()
{
    if (m_history.canGoBack())
        display(m_history.back());
}

void ClauseBrowser::goForward()
{
    if (m_history.canGoForward())
        display(m_history.forward());
}

void ClauseBrowser::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClauseBrowser::search()
{
    m_typed->stop();
    const ClauseQuery query(m_search->text());
    const bool was = m_searching;
    m_searching = !query.isEmpty();
    m_found = m_edition ? findClauses(*m_edition, m_catalogue, query, !speaksChinese()) : QStringList();
    {
        const QScopedValueRollback displaying(m_displaying, true);
        m_model->setFound(m_found, m_searching);
        m_filter->invalidate();
    }
    m_delegate->setWords(query.words());
    m_page->setWords(query.words());
    if (m_searching) {
        m_tree->expandAll();
        if (!m_found.isEmpty() && !m_found.contains(clauseId()))
            showClause(m_found.constFirst());
    } else if (was || !m_tree->currentIndex().isValid()) {
        m_tree->collapseAll();
        m_tree->expandToDepth(0);
    }
    if (const QString id = clauseId(); !id.isEmpty())
        display(id);
    m_tree->viewport()->update();
    updateCount();
    updateActions();
}

void ClauseBrowser::updateCount()
{
    const qsizetype at = m_found.indexOf(clauseId());
    if (!m_searching)
        m_count->clear();
    else if (m_found.isEmpty())
        m_count->setText(tr("Nothing found"));
    else if (at < 0)
        m_count->setText(tr("%n found", nullptr, int(m_found.size())));
    else
        m_count->setText(tr("%1 of %2").arg(at + 1).arg(m_found.size()));
}

void ClauseBrowser::updateActions()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    m_next->setEnabled(!m_found.isEmpty());
    m_previous->setEnabled(!m_found.isEmpty());
    m_copyCitation->setEnabled(!clauseId().isEmpty());
    m_copyId->setEnabled(!clauseId().isEmpty());
}

void ClauseBrowser::nextMatch()
{
    stepMatch(true);
}

void ClauseBrowser::previousMatch()
{
    stepMatch(false);
}

void ClauseBrowser::stepMatch(bool forward)
{
    if (m_found.isEmpty())
        return;
    const qsizetype at = m_found.indexOf(clauseId());
    if (at >= 0 && m_page->stepMark(forward))
        return;
    const qsizetype count = m_found.size();
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    showClause(m_found.at(next));
    if (m_page->markCount() > 0)
        m_page->goToMark(forward ? 0 : m_page->markCount() - 1);
}

void ClauseBrowser::copyCitation()
{
    const Clause* clause = m_edition ? m_edition->clause(clauseId()) : nullptr;
    if (!clause)
        return;
    QGuiApplication::clipboard()->setMimeData(Citation::mimeData(*m_edition, *clause));
    Q_EMIT reported(tr("The citation of %1 was copied.").arg(clause->id));
}

void ClauseBrowser::copyId()
{
    if (clauseId().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(clauseId());
    Q_EMIT reported(tr("%1 was copied.").arg(clauseId()));
}

} // namespace Mingjing
