// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/editioncomparison.h"

#include "review/specification/catalogue.h"
#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/changemap.h"
#include "widgets/specification/comparison/changesfiltermodel.h"
#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/changesummary.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/comparisonreport.h"
#include "widgets/specification/comparison/sidebyside.h"
#include "widgets/specification/comparison/touchedpanel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QtConcurrentRun>

namespace Mingjing {

EditionComparison::~EditionComparison()
{
    m_cancellation.request();
}

void EditionComparison::setEditions(const QList<EditionChoice>& editions)
{
    const QString old = m_old->currentData().toString();
    const QString now = m_new->currentData().toString();
    for (QComboBox* box : {m_old, m_new}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const EditionChoice& each : editions)
            box->addItem(each.label, each.sha256);
    }
    compare(old, now);
    updateHints();
}

void EditionComparison::compare(const QString& oldSha256, const QString& newSha256)
{
    {
        const QSignalBlocker quietOld(m_old);
        const QSignalBlocker quietNew(m_new);
        m_old->setCurrentIndex(m_old->findData(oldSha256));
        m_new->setCurrentIndex(m_new->findData(newSha256));
    }
    start();
}

bool EditionComparison::isChosen() const
{
    return m_old->currentIndex() >= 0 && m_new->currentIndex() >= 0;
}

void EditionComparison::start()
{
    using Made = Result<std::shared_ptr<const Comparison>>;
    const QString old = m_old->currentData().toString();
    const QString now = m_new->currentData().toString();
    if (m_comparison && m_comparison->before().sha256() == old && m_comparison->after().sha256() == now)
        return;
    m_cancellation.request();
    const int turn = ++m_turn;
    m_notice->clear();
    present(nullptr);
    if (old.isEmpty() || now.isEmpty() || old == now)
        return;

    m_cancellation = {};
    m_notice->showProgress(tr("Comparing…"), 0, 0);
    auto* watcher = new QFutureWatcher<Made>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, cancellation = m_cancellation] {
        watcher->deleteLater();
        if (turn != m_turn || cancellation.requested())
            return;
        const Made made = watcher->result();
        m_notice->clear();
        if (!made)
            m_notice->showMessage(NoticeBar::Kind::Failure, errorText(made.error()));
        else
            present(*made);
    });
    watcher->setFuture(QtConcurrent::run([loadOld = m_load(old), loadNew = m_load(now), catalogue = m_catalogue,
                                          cancellation = m_cancellation]() -> Made {
        auto before = loadOld();
        if (!before)
            return before.error();
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto after = loadNew();
        if (!after)
            return after.error();
        if (cancellation.requested())
            return Error{ErrorCode::Cancelled, {}, {}};
        return std::shared_ptr<const Comparison>(std::make_shared<Comparison>(*before, *after, catalogue));
    }));
}

void EditionComparison::cancel()
{
    m_cancellation.request();
    ++m_turn;
    m_notice->clear();
    updateHints();
}

void EditionComparison::present(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_sides->setComparison(m_comparison);
    m_map->setComparison(m_comparison);
    m_model->setComparison(m_comparison);
    m_summary->setComparison(m_comparison.get());
    m_touched->setComparison(m_comparison);
    for (QAction* action : std::as_const(m_needComparison))
        action->setEnabled(m_comparison != nullptr);
    updateHints();
    Q_EMIT compared();
    if (!m_comparison)
        return;
    if (!m_awaitedClause.isEmpty())
        showClause(std::exchange(m_awaitedClause, {}));
    else if (!m_list->currentIndex().isValid())
        step(1);
}

void EditionComparison::updateHints()
{
    QString hint;
    if (m_old->count() < 2)
        hint = tr("Import another edition to compare it with this one.");
    else if (m_old->currentIndex() < 0 || m_new->currentIndex() < 0)
        hint = tr("Choose an old and a new edition.");
    else if (m_old->currentIndex() == m_new->currentIndex())
        hint = tr("Both are the same edition. Choose another.");
    else if (m_comparison && m_comparison->changes().isEmpty())
        hint = tr("The two editions say the same.");
    else if (m_comparison && m_filter->rowCount() == 0)
        hint = tr("No change matches the filter.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_list->setVisible(hint.isEmpty());
}

void EditionComparison::filter()
{
    m_filter->setKinds(m_summary->chosen());
    m_filter->setText(m_filterInput->text());
    updateHints();
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void EditionComparison::currentChanged()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    m_sides->showChange(index.isValid() ? index.row() : -1);
    m_map->setSection(index.data(ChangesModel::SectionRole).toString());
}

void EditionComparison::select(int change)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(change, 0));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void EditionComparison::showClause(const QString& clauseId)
{
    if (!m_comparison) {
        m_awaitedClause = clauseId;
        return;
    }
    const int change = m_comparison->changeOf(clauseId);
    if (change < 0) {
        m_notice->showMessage(NoticeBar::Kind::Information, tr("%1 is the same in both editions.").arg(clauseId));
        return;
    }
    m_filterInput->clear();
    m_summary->setComparison(m_comparison.get());
    select(change);
}

void EditionComparison::showSection(const QString& id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(ChangesModel::SectionRole).toString() != id)
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

void EditionComparison::step(int by)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + by : (by > 0 ? 0 : rows - 1);
    m_list->setCurrentIndex(m_filter->index((row + rows) % rows, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void EditionComparison::swap()
{
    compare(m_new->currentData().toString(), m_old->currentData().toString());
}

void EditionComparison::focusFilter()
{
    m_filterInput->setFocus(Qt::ShortcutFocusReason);
    m_filterInput->selectAll();
}

void EditionComparison::copyText()
{
    if (!m_comparison)
        return;
    QGuiApplication::clipboard()->setText(comparisonText(*m_comparison));
    m_notice->showMessage(NoticeBar::Kind::Information, tr("The comparison was copied as text."));
}

void EditionComparison::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the comparison"), tr("comparison.html"),
                                                      QStringLiteral("*.html"));
    if (!path.isEmpty())
        exportTo(path);
}

void EditionComparison::exportTo(const QString& path)
{
    if (!m_comparison)
        return;
    QSaveFile file(path);
    const QByteArray bytes = comparisonReport(*m_comparison).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText({ErrorCode::Unwritable, file.errorString(), path}));
    else
        m_notice->showMessage(NoticeBar::Kind::Information, tr("The comparison was written to %1.").arg(path));
}

} // namespace Mingjing
