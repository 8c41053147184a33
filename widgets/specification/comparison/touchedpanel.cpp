// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/touchedpanel.h"

#include "review/cases/carryoverplan.h"
#include "review/specification/catalogue.h"
#include "review/specification/cataloguetouch.h"
#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/carryoverhtml.h"
#include "widgets/specification/comparison/carryoverport.h"
#include "widgets/specification/comparison/comparison.h"
#include "widgets/specification/comparison/touchedcasesmodel.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"

#include <QAction>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QtConcurrentRun>

namespace Mingjing {

TouchedPanel::~TouchedPanel() = default;

void TouchedPanel::setPort(CarryOverPort* port)
{
    m_port = port;
    lookAtCases();
}

void TouchedPanel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_notice->clear();
    m_queue.clear();
    m_model->clear();
    leavePreview();
    showEntries();
    lookAtCases();
}

void TouchedPanel::refreshCases()
{
    m_stale = true;
    if (isVisible() && m_queue.isEmpty())
        lookAtCases();
}

void TouchedPanel::lookAtCases()
{
    ++m_turn;
    m_stale = false;
    m_planning = false;
    m_toPlan.clear();
    QList<CaseSummary> summaries;
    if (m_port && m_comparison) {
        const auto found = m_port->openCases(m_comparison->before().sha256());
        if (found)
            summaries = *found;
        else
            m_notice->showMessage(NoticeBar::Kind::Failure, errorText(found.error()));
    }
    leavePreview();
    m_model->setCases(summaries);
    for (const CaseSummary& summary : std::as_const(summaries))
        m_toPlan.append(summary.caseId);
    update();
    planNext();
}

void TouchedPanel::planNext()
{
    if (m_toPlan.isEmpty()) {
        m_planning = false;
        return update();
    }
    m_planning = true;
    const QString caseId = m_toPlan.takeFirst();
    const int turn = m_turn;
    const auto next = [this, turn] {
        // Between two cases the window has its turn.
        QTimer::singleShot(0, this, [this, turn] {
            if (turn == m_turn)
                planNext();
        });
    };
    const auto state = m_port->state(caseId);
    if (!state) {
        m_model->setFailed(caseId, state.error());
        return next();
    }
    auto* watcher = new QFutureWatcher<CarryOverPlan>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, caseId, state = *state, next] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_model->setPlan(caseId, state, watcher->result());
        next();
    });
    watcher->setFuture(QtConcurrent::run([comparison = m_comparison, state = *state] {
        return planCarryOver(comparison->diff(), comparison->before(), comparison->after(), state);
    }));
}

void TouchedPanel::showEntries()
{
    m_entries->clear();
    const auto add = [this](ChangeKind kind, const QString& id, const QString& words, const QString& clause) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 %2  %3").arg(ChangeWords::sign(kind), id, words), m_entries);
        item->setData(Qt::UserRole, clause);
    };
    if (m_comparison && m_catalogue) {
        const CatalogueTouch touch = touchedEntries(m_comparison->diff(), *m_catalogue);
        for (const TouchedEntry& each : touch.entries) {
            const CatalogueEntry* entry = m_catalogue->entry(each.oldId);
            QStringList why;
            if (each.isRemoved())
                why.append(tr("its clause was removed"));
            if (each.isMoved())
                why.append(tr("its clause is %1 now").arg(each.newId));
            if (each.reworded)
                why.append(tr("its clause was reworded"));
            add(each.isRemoved()     ? ChangeKind::Removed
                    : each.isMoved() ? ChangeKind::Moved
                                     : ChangeKind::Reworded,
                each.oldId,
                QStringLiteral("%1 · %2").arg(entry ? localized(entry->title) : QString(), ListWords::plain(why)),
                each.isRemoved() ? each.oldId : each.newId);
        }
        for (const QString& id : touch.withoutEntry)
            add(ChangeKind::Added, id, tr("has no entry yet"), id);
    }
    m_entriesHeading->setText(tr("Entries of the catalogue to check: %1").arg(m_entries->count()));
}

void TouchedPanel::askToCarryOver()
{
    if (m_model->checkedRows().isEmpty()) {
        const bool isOnly = m_model->rowCount() == 1;
        const QModelIndex current = isOnly ? m_model->index(0, 0) : m_cases->currentIndex();
        m_model->setData(current.siblingAtColumn(TouchedCasesModel::ProgramColumn), Qt::Checked, Qt::CheckStateRole);
    }
    if (m_model->checkedRows().isEmpty()) {
        m_notice->showMessage(NoticeBar::Kind::Information, tr("Tick the cases to be carried over."));
        return;
    }
    m_notice->clear();
    showPreview();
    m_pages->setCurrentIndex(1);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void TouchedPanel::showPreview()
{
    QString html;
    const QList<int> rows = m_model->checkedRows();
    for (const int row : rows)
        html += carryOverHtml(m_model->cases().at(row), *m_comparison);
    m_preview->setHtml(html);
    m_confirm->setText(tr("Carry over %n cases", nullptr, static_cast<int>(rows.size())));
    m_confirm->setEnabled(!rows.isEmpty() && m_queue.isEmpty());
    if (rows.isEmpty())
        leavePreview();
}

void TouchedPanel::leavePreview()
{
    m_pages->setCurrentIndex(0);
}

void TouchedPanel::carryOver()
{
    m_queue.clear();
    for (const int row : m_model->checkedRows())
        m_queue.append(m_model->cases().at(row).summary.caseId);
    m_total = static_cast<int>(m_queue.size());
    m_carried = 0;
    m_failed = 0;
    leavePreview();
    update();
    carryNext();
}

void TouchedPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale && m_queue.isEmpty())
        lookAtCases();
}

void TouchedPanel::carryNext()
{
    if (m_queue.isEmpty()) {
        if (m_failed > 0)
            m_notice->showMessage(NoticeBar::Kind::Failure,
                                  tr("Carried over: %1. Not carried over: %2; the reason stands beside each case.")
                                      .arg(m_carried)
                                      .arg(m_failed));
        else
            m_notice->showMessage(NoticeBar::Kind::Information, tr("Carried over: %1.").arg(m_carried));
        update();
        Q_EMIT casesCarried();
        return;
    }
    const QString caseId = m_queue.constFirst();
    const int row = m_model->rowOf(caseId);
    m_notice->showProgress(tr("Carrying over %1…").arg(m_model->cases().at(row).summary.programName),
                           m_carried + m_failed, m_total);
    const int turn = m_turn;
    QTimer::singleShot(0, this, [this, caseId, turn] {
        if (turn != m_turn || m_queue.isEmpty())
            return;
        const CarryOverPlan plan = m_model->cases().at(m_model->rowOf(caseId)).plan;
        const Result<void> done = m_port->carryOver(caseId, *m_comparison, plan);
        m_queue.removeOne(caseId);
        if (done) {
            ++m_carried;
            m_model->setDone(caseId);
        } else {
            ++m_failed;
            m_model->setFailed(caseId, done.error());
        }
        carryNext();
    });
}

void TouchedPanel::update()
{
    const bool any = m_model->rowCount() > 0;
    m_heading->setText(heading());
    m_none->setVisible(!any);
    m_cases->setVisible(any);
    m_carry->setEnabled(any && !isWorking());
}

QString TouchedPanel::heading() const
{
    int open = 0;
    int touched = 0;
    for (const TouchedCase& each : m_model->cases()) {
        if (each.stage == TouchedCase::Stage::Done)
            continue;
        ++open;
        touched += touchOf(each.plan).needsWork() ? 1 : 0;
    }
    return tr("Open cases under the old edition: %1, touched: %2").arg(open).arg(touched);
}

void TouchedPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_comparison && m_pages->currentIndex() == 1)
        showPreview();
}

} // namespace Mingjing
