// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/queue/queuefilterbar.h"

#include "review/cases/decision.h"
#include "widgets/common/flowlayout.h"
#include "widgets/words/casewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace Mingjing {

namespace {

/// Where the names of people and categories begin in their lists.
constexpr int fixedAssignees = 3;
constexpr int fixedCategories = 1;
/// Stands among the states, though it is one of a decision.
const QString heldId = decisionStateId(DecisionState::Held);

QComboBox* makeCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(240);
    return combo;
}

void fill(QComboBox* combo, int fixed, const QStringList& names, const QString& chosen)
{
    const QSignalBlocker quiet(combo);
    while (combo->count() > fixed)
        combo->removeItem(combo->count() - 1);
    for (const QString& name : names)
        combo->addItem(name, name);
    // What is chosen stays choosable, though no case has it any more.
    if (!chosen.isEmpty() && !names.contains(chosen))
        combo->addItem(chosen, chosen);
    if (!chosen.isEmpty())
        combo->setCurrentIndex(combo->findData(chosen));
}

} // namespace

QueueFilterBar::QueueFilterBar(QWidget* parent)
    : QWidget(parent),
      m_view(makeCombo(tr("Saved view"))),
      m_save(new QToolButton),
      m_remove(new QToolButton),
      m_status(makeCombo(tr("State"))),
      m_assignee(makeCombo(tr("Reviewer"))),
      m_category(makeCombo(tr("Category"))),
      m_due(makeCombo(tr("Due"))),
      m_text(new QLineEdit)
{
    m_view->setEditable(true);
    m_view->setInsertPolicy(QComboBox::NoInsert);
    m_view->setMinimumWidth(150);
    m_view->lineEdit()->setPlaceholderText(tr("View"));
    m_view->lineEdit()->setClearButtonEnabled(true);
    m_save->setText(tr("Save view"));
    m_save->setToolTip(tr("Keep this filter and order under the name in the field"));
    m_remove->setText(tr("Remove view"));

    m_status->addItem(tr("Any state"));
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::Decided, CaseStatus::Closed, CaseStatus::Archived})
        m_status->addItem(CaseWords::caseStatus(status), caseStatusId(status));
    m_status->insertItem(2, CaseWords::decisionState(DecisionState::Held), heldId);
    m_assignee->addItem(tr("Any reviewer"));
    m_assignee->addItem(tr("Mine"));
    m_assignee->addItem(tr("Without reviewer"));
    m_category->addItem(tr("Any category"));
    m_due->addItem(tr("Any due date"));
    m_due->addItem(tr("Overdue"));
    m_due->addItem(tr("Due today"));
    m_due->addItem(tr("Due within a week"));
    m_due->addItem(tr("Without due date"));
    m_text->setPlaceholderText(tr("Filter cases"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_text, m_status, m_assignee, m_category, m_due, m_view, m_save, m_remove})
        layout->addWidget(each);

    const auto changed = [this] {
        updateButtons();
        if (!m_quiet)
            Q_EMIT filterChanged();
    };
    for (QComboBox* combo : {m_status, m_assignee, m_category, m_due})
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    connect(m_text, &QLineEdit::textChanged, this, changed);
    connect(m_text, &QLineEdit::returnPressed, this, &QueueFilterBar::textAccepted);
    connect(m_view, &QComboBox::activated, this, &QueueFilterBar::chooseView);
    connect(m_view, &QComboBox::editTextChanged, this, &QueueFilterBar::updateButtons);
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveRequested(m_view->currentText().trimmed()); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_views.removeAt(viewNamed(m_view->currentText().trimmed()));
        showViews({});
        Q_EMIT viewsChanged();
    });
    showViews({});
}

QueueFilterBar::~QueueFilterBar() = default;

QueueFilter QueueFilterBar::filter() const
{
    QueueFilter filter;
    filter.status = caseStatusFromId(m_status->currentData().toString());
    filter.held = m_status->currentData().toString() == heldId;
    const int whose = m_assignee->currentIndex();
    filter.whose = static_cast<QueueFilter::Whose>(std::clamp(whose, 0, fixedAssignees));
    filter.assignee = m_assignee->currentData().toString();
    filter.category = m_category->currentData().toString();
    filter.due = static_cast<QueueFilter::Due>(std::max(0, m_due->currentIndex()));
    filter.text = m_text->text();
    return filter;
}

void QueueFilterBar::setFilter(const QueueFilter& filter)
{
    if (filter == this->filter())
        return;
    m_quiet = true;
    const QString status = filter.held ? heldId : filter.status ? caseStatusId(*filter.status) : QString();
    m_status->setCurrentIndex(status.isEmpty() ? 0 : m_status->findData(status));
    if (filter.whose == QueueFilter::Whose::Named) {
        if (m_assignee->findData(filter.assignee) < 0)
            m_assignee->addItem(filter.assignee, filter.assignee);
        m_assignee->setCurrentIndex(m_assignee->findData(filter.assignee));
    } else {
        m_assignee->setCurrentIndex(int(filter.whose));
    }
    if (!filter.category.isEmpty() && m_category->findData(filter.category) < 0)
        m_category->addItem(filter.category, filter.category);
    m_category->setCurrentIndex(filter.category.isEmpty() ? 0 : m_category->findData(filter.category));
    m_due->setCurrentIndex(int(filter.due));
    m_text->setText(filter.text);
    m_quiet = false;
    Q_EMIT filterChanged();
}

void QueueFilterBar::setFacets(const CaseFacets& facets)
{
    fill(m_assignee, fixedAssignees, facets.assignees, m_assignee->currentData().toString());
    fill(m_category, fixedCategories, facets.categories, m_category->currentData().toString());
}

void QueueFilterBar::setViews(const QList<QueueView>& views)
{
    m_views = views;
    showViews({});
}

int QueueFilterBar::viewNamed(const QString& name) const
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).name == name)
            return int(i);
    }
    return -1;
}

void QueueFilterBar::showViews(const QString& current)
{
    {
        const QSignalBlocker quiet(m_view);
        m_view->clear();
        for (const QueueView& view : std::as_const(m_views))
            m_view->addItem(view.name);
        m_view->setCurrentIndex(viewNamed(current));
        m_view->setEditText(current);
    }
    updateButtons();
}

void QueueFilterBar::chooseView(int index)
{
    if (index < 0 || index >= m_views.size())
        return;
    const QueueView view = m_views.at(index);
    setFilter(view.filter);
    Q_EMIT viewChosen(view);
}

void QueueFilterBar::updateButtons()
{
    const QString name = m_view->currentText().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_remove->setVisible(viewNamed(name) >= 0);
}

void QueueFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace Mingjing
