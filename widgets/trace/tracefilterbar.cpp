// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracefilterbar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/trace/tracemodel.h"
#include "widgets/trace/tracewords.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int typingMs = 120;
constexpr int mostPages = 300;
constexpr int manyEntries = 5000;

} // namespace

TraceFilterBar::TraceFilterBar(TraceModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_text(new QLineEdit), m_pages(new QComboBox), m_gestures(new QComboBox)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(4, 3, 4, 2);
    layout->setSpacing(2);
    m_text->setPlaceholderText(tr("Filter: name, argument, result, file"));
    m_text->setAccessibleName(tr("Filter the trace"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    m_kindMenu = new QToolButton;
    m_kindMenu->setText(tr("Kinds"));
    m_kindMenu->setToolTip(tr("Which kinds are shown"));
    m_kindMenu->setPopupMode(QToolButton::InstantPopup);
    m_kindMenu->setAutoRaise(true);
    auto* menu = new QMenu(m_kindMenu);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const QString tip = tr("Show or hide: %1").arg(TraceWords::kinds(TraceKind(kind)));
        auto* action = new QAction(this);
        action->setCheckable(true);
        action->setChecked(true);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, &TraceFilterBar::apply);
        menu->addAction(action);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAccessibleName(tip);
        button->setAutoRaise(true);
        m_kinds.at(kind) = action;
        m_kindButtons.at(kind) = button;
        layout->addWidget(button);
    }
    m_kindMenu->setMenu(menu);
    layout->addWidget(m_kindMenu);
    m_pages->addItem(tr("All pages"));
    m_pages->setAccessibleName(tr("Page"));
    m_pages->setToolTip(tr("Only what happened on this page"));
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pages->setMinimumContentsLength(9);
    m_gestures->addItems({tr("Touched or not"), tr("After a touch"), tr("Without a touch")});
    m_gestures->setAccessibleName(tr("Touch"));
    m_gestures->setToolTip(tr("Whether the page had been touched right before"));
    layout->addWidget(m_pages);
    layout->addWidget(m_gestures);
    m_nonPublic = toggle(tr("Not public"), tr("Only names that the platform never published"));
    m_failed = toggle(tr("Failed"), tr("Only what failed or was refused"));
    layout->addWidget(m_nonPublic);
    layout->addWidget(m_failed);

    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMs);
    connect(typing, &QTimer::timeout, this, [this] { m_model.setText(m_text->text()); });
    connect(m_text, &QLineEdit::textChanged, this, [this, typing] {
        // A short trace answers at once.
        if (m_model.log().size() > manyEntries && !m_text->text().isEmpty())
            typing->start();
        else
            m_model.setText(m_text->text());
    });
    connect(m_pages, &QComboBox::activated, this, &TraceFilterBar::apply);
    connect(m_gestures, &QComboBox::activated, this, &TraceFilterBar::apply);
    connect(&m_model, &TraceModel::grown, this, &TraceFilterBar::showCounts);
    showCounts();
}

QToolButton* TraceFilterBar::toggle(const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, &TraceFilterBar::apply);
    return button;
}

void TraceFilterBar::addButton(QToolButton* button)
{
    layout()->addWidget(button);
    arrange();
}

void TraceFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TraceFilterBar::apply()
{
    TraceFilter filter = m_model.filter();
    filter.kinds = 0;
    for (unsigned kind = 0; kind < traceKindCount; ++kind) {
        if (m_kinds.at(kind)->isChecked())
            filter.kinds |= 1U << kind;
    }
    const bool all = std::all_of(m_kinds.begin(), m_kinds.end(), [](const QAction* kind) { return kind->isChecked(); });
    QFont font = this->font();
    font.setBold(!all);
    m_kindMenu->setFont(font);
    filter.page = m_pages->currentIndex() > 0 ? m_pages->currentText() : QString();
    filter.gesture = static_cast<TraceFilter::Gesture>(m_gestures->currentIndex());
    filter.onlyNonPublic = m_nonPublic->isChecked();
    filter.onlyFailed = m_failed->isChecked();
    m_model.setFilter(filter);
}

void TraceFilterBar::showCounts()
{
    const TraceLog& log = m_model.log();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const int count = log.countOf(TraceKind(kind));
        m_kinds.at(kind)->setText(QStringLiteral("%1 %2").arg(TraceWords::kinds(TraceKind(kind))).arg(count));
        m_kinds.at(kind)->setVisible(count > 0);
    }
    arrange();
    if (log.size() < m_pagesSeen) {
        m_pagesSeen = 0;
        while (m_pages->count() > 1)
            m_pages->removeItem(1);
        m_pages->setCurrentIndex(0);
    }
    for (; m_pagesSeen < log.size(); ++m_pagesSeen) {
        const QString& page = log.at(m_pagesSeen).page;
        if (!page.isEmpty() && m_pages->count() < mostPages && m_pages->findText(page) < 0)
            m_pages->addItem(page);
    }
}

void TraceFilterBar::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget* widget = layout()->itemAt(i)->widget();
        const auto kind = std::find(m_kindButtons.begin(), m_kindButtons.end(), widget);
        const bool counts = kind == m_kindButtons.end()
            ? widget != m_kindMenu
            : m_kinds.at(std::size_t(kind - m_kindButtons.begin()))->isVisible();
        if (counts)
            needed += widget->sizeHint().width() + layout()->spacing();
    }
    const bool fits = needed <= width();
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        m_kindButtons.at(kind)->setVisible(fits && m_kinds.at(kind)->isVisible());
    m_kindMenu->setVisible(!fits);
}

void TraceFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool TraceFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepped(!(key->modifiers() & Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
