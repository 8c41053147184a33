// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/datapane.h"

#include "widgets/common/jsontree.h"
#include "widgets/context/reviewcontext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Mingjing {

namespace {

/// A storm of changes is read a few times a second.
constexpr int gatherMs = 350;

} // namespace

DataPane::DataPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_search(new QLineEdit), m_route(new QLabel), m_tree(new JsonTree)
{
    m_search->setPlaceholderText(tr("Find a name or value"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_search->installEventFilter(this);
    m_route->setTextFormat(Qt::PlainText);
    m_route->setForegroundRole(QPalette::PlaceholderText);
    m_route->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tree->setAccessibleName(tr("Data of the page and its components"));
    const auto button = [](const QString& text, const QString& tip) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setToolTip(tip);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton* again = button(tr("Read again"), tr("Read the data again"));
    QToolButton* copy = button(tr("Copy"), tr("Copy the chosen value as JSON"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(4, 3, 4, 2);
    bar->addWidget(m_search, 2);
    bar->addWidget(m_route, 3);
    bar->addWidget(again);
    bar->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);

    m_waiting.setSingleShot(true);
    m_waiting.setInterval(gatherMs);
    connect(&m_waiting, &QTimer::timeout, this, &DataPane::refresh);
    connect(again, &QToolButton::clicked, this, &DataPane::refresh);
    connect(copy, &QToolButton::clicked, m_tree, &JsonTree::copyChosen);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!text.isEmpty() && !m_tree->currentIndex().data().toString().contains(text, Qt::CaseInsensitive))
            m_tree->goTo(text, true);
    });
    connect(&m_context, &ReviewContext::pageInspected, this, &DataPane::take);
    connect(&m_context, &ReviewContext::traceGrown, this, &DataPane::watchTrace);
    connect(&m_context, &ReviewContext::traceCleared, this, [this] {
        m_seen = 0;
        take({});
    });
}

void DataPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DataPane::refresh()
{
    if (isVisible())
        m_context.requestInspection();
}

void DataPane::watchTrace()
{
    bool changed = false;
    for (; m_seen < m_context.trace().size(); ++m_seen) {
        const TraceKind kind = m_context.trace().at(m_seen).kind;
        changed = changed || kind == TraceKind::Data || kind == TraceKind::Page || kind == TraceKind::Cut;
    }
    if (changed && isVisible() && !m_waiting.isActive())
        m_waiting.start();
}

void DataPane::take(const InspectedPage& page)
{
    const bool same = m_shown && page.route == m_page.route;
    if (same && page == m_page)
        return;
    m_page = page;
    m_shown = !page.instances.isEmpty();
    m_route->setText(page.route.isEmpty() ? tr("No page is open") : page.route);
    QList<JsonValueModel::Root> roots;
    QHash<QString, int> times;
    for (const InspectedInstance& instance : page.instances) {
        const QString name =
            instance.id.isEmpty() ? instance.component : QStringLiteral("%1 #%2").arg(instance.component, instance.id);
        // The same component may be there many times.
        const QString key = QStringLiteral("%1|").arg(times[name]++);
        roots.append({name, instance.data, instance.parent, instance.parent < 0 ? tr("page") : tr("component"), key});
    }
    m_tree->showRoots(roots, 1, same);
}

void DataPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_waiting.start();
}

bool DataPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!m_tree->goTo(m_search->text(), !(key->modifiers() & Qt::ShiftModifier)))
                m_context.report(tr("Nothing of the data contains “%1”.").arg(m_search->text()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
