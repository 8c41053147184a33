// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/findbar.h"

#include "widgets/common/errortext.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/source/togglebutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QtConcurrentRun>

namespace Mingjing {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_input(new QLineEdit),
      m_matchCase(makeToggle(QStringLiteral("Aa"), tr("Match case"), this)),
      m_wholeWords(makeToggle(QStringLiteral("W"), tr("Whole words"), this)),
      m_expression(makeToggle(QStringLiteral(".*"), tr("Regular expression"), this)),
      m_notice(new QLabel),
      m_pause(new QTimer(this))
{
    m_input->setPlaceholderText(tr("Find in this file"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->setClearButtonEnabled(true);
    m_notice->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000 / 00000")));
    const auto button = [this](const QString& sign, const QString& name, auto act) {
        auto* made = makeToggle(sign, name, this);
        made->setCheckable(false);
        connect(made, &QToolButton::clicked, this, act);
        return made;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_input, 1);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_wholeWords);
    layout->addWidget(m_expression);
    layout->addWidget(m_notice);
    layout->addWidget(button(QStringLiteral("↑"), tr("Find previous"), &FindBar::findPrevious));
    layout->addWidget(button(QStringLiteral("↓"), tr("Find next"), &FindBar::findNext));
    layout->addWidget(button(QStringLiteral("×"), tr("Close the find bar"), &FindBar::close));
    hide();

    m_pause->setSingleShot(true);
    m_pause->setInterval(80);
    connect(m_pause, &QTimer::timeout, this, &FindBar::start);
    connect(m_input, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    for (QToolButton* toggle : {m_matchCase, m_wholeWords, m_expression})
        connect(toggle, &QToolButton::toggled, this, &FindBar::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FindBar::showMatches);
}

FindBar::~FindBar()
{
    m_cancellation.request();
}

SearchQuery FindBar::query() const
{
    return {m_input->text(), m_expression->isChecked(), m_matchCase->isChecked(), m_wholeWords->isChecked()};
}

void FindBar::open(SourceEditor* editor)
{
    if (!editor)
        return;
    show();
    const auto [from, to] = editor->selection();
    const QString selected = to - from < 200 ? editor->selectedText() : QString();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_input->setText(selected);
    m_input->setFocus();
    m_input->selectAll();
    setEditor(editor);
    start();
}

void FindBar::setEditor(SourceEditor* editor)
{
    if (editor != m_editor) {
        if (m_editor) {
            m_editor->setMatches({});
            disconnect(m_editor, nullptr, this, nullptr);
        }
        m_editor = editor;
        if (m_editor)
            connect(m_editor, &QObject::destroyed, this, [this] { m_editor = nullptr; });
    } else if (m_editor && m_text.isSharedWith(m_editor->sourceText())) {
        return;
    }
    if (m_editor && isVisible())
        start();
}

void FindBar::start()
{
    m_pause->stop();
    m_cancellation.request();
    m_cancellation = {};
    m_notice->clear();
    m_isDone = false;
    m_watcher.setFuture({});
    if (!m_editor)
        return;
    m_editor->setMatches({});
    if (m_input->text().isEmpty())
        return;
    const auto search = TextSearch::make(query());
    if (!search) {
        m_notice->setText(errorText(search.error()));
        return;
    }
    m_text = m_editor->sourceText();
    m_watcher.setFuture(QtConcurrent::run(
        [search = *search, text = m_text, stop = m_cancellation] { return search.find(text, maximumMatches, stop); }));
}

void FindBar::showMatches()
{
    // Another file may stand in the editor by now.
    if (!m_editor || m_watcher.future().resultCount() == 0 || !m_text.isSharedWith(m_editor->sourceText()))
        return;
    const QList<TextMatch> matches = m_watcher.result();
    m_count = matches.size();
    m_isDone = true;
    m_editor->setMatches(matches);
    const int goes = std::exchange(m_goesThen, 0);
    if (goes != 0)
        go(goes < 0);
    else
        say(-1);
}

void FindBar::go(bool backward)
{
    if (!m_editor)
        return;
    if (m_input->text().isEmpty())
        return open(m_editor);
    const bool wereCleared = m_count > 0 && m_editor->matches().isEmpty();
    if (m_isDone && !m_pause->isActive() && !wereCleared && m_text.isSharedWith(m_editor->sourceText()))
        return say(m_editor->selectMatch(backward));
    m_goesThen = backward ? -1 : 1;
    if (!m_watcher.isRunning() || m_pause->isActive())
        start();
}

void FindBar::say(qsizetype index)
{
    const qsizetype count = m_editor ? m_editor->matches().size() : 0;
    if (count == 0)
        m_notice->setText(tr("No match"));
    else if (index < 0)
        m_notice->setText(count < maximumMatches ? tr("%n matches", nullptr, int(count))
                                                 : tr("%L1 matches or more").arg(count));
    else
        m_notice->setText(QStringLiteral("%L1 / %L2").arg(index + 1).arg(count));
}

void FindBar::close()
{
    m_cancellation.request();
    m_watcher.setFuture({});
    m_isDone = false;
    hide();
    if (m_editor)
        m_editor->setMatches({});
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return go(event->modifiers() & Qt::ShiftModifier);
    QWidget::keyPressEvent(event);
}

} // namespace Mingjing
