// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/searchresults.h"

#include "widgets/common/errortext.h"
#include "widgets/queue/foundmodel.h"

#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QSet>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

constexpr int patienceMs = 180;

} // namespace

SearchResults::SearchResults(QWidget* parent)
    : QWidget(parent), m_model(new FoundModel(this)), m_list(new QListView), m_status(new QLabel)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Found in cases"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    m_timer.setSingleShot(true);
    m_timer.setInterval(patienceMs);
    connect(&m_timer, &QTimer::timeout, this, &SearchResults::start);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseChosen(m_model->found(index.row()).caseId); });
}

SearchResults::~SearchResults()
{
    m_cancellation.request();
}

void SearchResults::search(const QString& words)
{
    m_words = words;
    m_cancellation.request();
    m_timer.start();
}

void SearchResults::takeFocus()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void SearchResults::start()
{
    const int turn = ++m_turn;
    if (searchTerms(m_words).isEmpty() || !m_port.search) {
        m_model->setFound({});
        m_status->clear();
        return;
    }
    m_cancellation = {};
    m_status->setText(tr("Searching…"));
    auto* watcher = new QFutureWatcher<Result<CaseSearchOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([search = m_port.search, words = m_words, cancellation = m_cancellation]()
                                             -> Result<CaseSearchOutcome> { return search(words, cancellation); }));
}

void SearchResults::show(const Result<CaseSearchOutcome>& outcome)
{
    if (!outcome) {
        m_model->setFound({});
        m_status->setText(outcome.error().code == ErrorCode::Cancelled ? QString() : errorText(outcome.error()));
        return;
    }
    m_model->setFound(outcome->found);
    QSet<QString> cases;
    for (const FoundText& each : outcome->found)
        cases.insert(each.caseId);
    QStringList parts;
    if (outcome->found.isEmpty())
        parts += tr("Nothing was found.");
    else if (outcome->cut)
        parts += tr("The first %n places; there are more.", nullptr, int(outcome->found.size()));
    else
        parts += tr("%n places", nullptr, int(outcome->found.size())) + QStringLiteral(" · ")
            + tr("%n cases", nullptr, int(cases.size()));
    if (outcome->packagesIndexed < outcome->packages)
        parts += tr("The source of %1 of %2 packages can be searched so far.")
                     .arg(outcome->packagesIndexed)
                     .arg(outcome->packages);
    m_status->setText(parts.join(QStringLiteral("  ")));
}

} // namespace Mingjing
