// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/searchpane.h"

#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/searchmatchdelegate.h"
#include "widgets/source/sourcelines.h"
#include "widgets/source/togglebutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

enum MatchRole { FileRole = Qt::UserRole, LineRole, ColumnRole };
static_assert(int(LineRole) == int(SearchMatchDelegate::LineRole));

} // namespace

SearchPane::SearchPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_input(new QLineEdit),
      m_matchCase(makeToggle(QStringLiteral("Aa"), tr("Match case"), this)),
      m_wholeWords(makeToggle(QStringLiteral("W"), tr("Whole words"), this)),
      m_expression(makeToggle(QStringLiteral(".*"), tr("Regular expression"), this)),
      m_status(new QLabel),
      m_results(new QTreeWidget)
{
    m_input->setPlaceholderText(tr("Find in the package"));
    m_input->setClearButtonEnabled(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_results->setHeaderHidden(true);
    m_results->setColumnCount(1);
    m_results->setUniformRowHeights(true);
    m_results->setItemDelegate(new SearchMatchDelegate(m_results));

    auto* options = new QHBoxLayout;
    options->setSpacing(2);
    options->addWidget(m_status, 1);
    options->addWidget(m_matchCase);
    options->addWidget(m_wholeWords);
    options->addWidget(m_expression);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_input);
    layout->addLayout(options);
    layout->addWidget(m_results, 1);

    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(150);
    connect(pause, &QTimer::timeout, this, &SearchPane::startSearch);
    connect(m_input, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_input, &QLineEdit::returnPressed, this, &SearchPane::startSearch);
    for (QToolButton* toggle : {m_matchCase, m_wholeWords, m_expression})
        connect(toggle, &QToolButton::toggled, this, &SearchPane::startSearch);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchPane::showOutcome);
    connect(m_results, &QTreeWidget::itemActivated, this, &SearchPane::activate);
    connect(m_results, &QTreeWidget::itemClicked, this, &SearchPane::activate);
    connect(&m_context, &ReviewContext::caseChanged, this, &SearchPane::startSearch);
}

SearchPane::~SearchPane()
{
    m_cancellation.request();
    m_watcher.waitForFinished();
}

void SearchPane::focusInput()
{
    m_input->setFocus();
    m_input->selectAll();
}

void SearchPane::searchFor(const SearchQuery& query)
{
    {
        const QSignalBlocker input(m_input);
        const QSignalBlocker expression(m_expression);
        const QSignalBlocker matchCase(m_matchCase);
        const QSignalBlocker wholeWords(m_wholeWords);
        m_input->setText(query.text);
        m_expression->setChecked(query.regularExpression);
        m_matchCase->setChecked(query.matchCase);
        m_wholeWords->setChecked(query.wholeWords);
    }
    startSearch();
}

void SearchPane::showPlaces(const QString& title, const QList<SearchMatch>& places)
{
    m_cancellation.request();
    m_watcher.setFuture({});
    {
        const QSignalBlocker input(m_input);
        m_input->clear();
    }
    list(places);
    m_status->setText(title);
}

void SearchPane::startSearch()
{
    m_cancellation.request();
    m_cancellation = {};
    const auto openCase = m_context.sharedCase();
    if (!openCase || m_input->text().isEmpty()) {
        m_watcher.setFuture({});
        m_results->clear();
        m_status->clear();
        return;
    }
    const SearchQuery query{m_input->text(), m_expression->isChecked(), m_matchCase->isChecked(),
                            m_wholeWords->isChecked()};
    m_status->setText(tr("Searching…"));
    m_watcher.setFuture(QtConcurrent::run([openCase, query, cancellation = m_cancellation] {
        return searchPackage(*openCase->package, query, cancellation);
    }));
}

void SearchPane::showOutcome()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const Result<SearchOutcome> outcome = m_watcher.result();
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        return;
    if (!outcome) {
        m_results->clear();
        m_status->setText(errorText(outcome.error()));
        return;
    }
    const int files = list(outcome->matches);
    QString status = outcome->matches.isEmpty() ? tr("No match in %n files", nullptr, int(outcome->filesSearched))
                                                : tr("%n matches", nullptr, int(outcome->matches.size()));
    if (!outcome->matches.isEmpty())
        status += QStringLiteral(" · ") + tr("%n files", nullptr, files);
    if (outcome->cut)
        status += QStringLiteral(" · ") + tr("more than can be shown");
    m_status->setText(status);
}

int SearchPane::list(const QList<SearchMatch>& matches)
{
    m_results->clear();
    QList<QTreeWidgetItem*> files;
    for (const SearchMatch& match : matches) {
        const QString& file = match.place.file;
        if (files.isEmpty() || files.constLast()->data(0, FileRole).toString() != file) {
            auto* item = new QTreeWidgetItem({file});
            item->setData(0, FileRole, file);
            QFont bold = m_results->font();
            bold.setBold(true);
            item->setFont(0, bold);
            files.append(item);
        }
        auto* item = new QTreeWidgetItem(files.constLast(), {visibleText(match.excerpt)});
        item->setData(0, SearchMatchDelegate::OffsetRole, match.excerptOffset);
        item->setData(0, SearchMatchDelegate::LengthRole, match.length);
        item->setData(0, FileRole, file);
        item->setData(0, LineRole, match.place.line);
        item->setData(0, ColumnRole, match.place.column);
    }
    m_results->addTopLevelItems(files);
    m_results->expandAll();
    return int(files.size());
}

void SearchPane::activate(QTreeWidgetItem* item)
{
    if (item)
        m_context.selectSource(
            {item->data(0, FileRole).toString(), item->data(0, LineRole).toInt(), item->data(0, ColumnRole).toInt()});
}

} // namespace Mingjing
