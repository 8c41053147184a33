// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/commandpalette.h"

#include "widgets/palette/fuzzyscore.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Mingjing {

namespace {

constexpr int shownCommands = 60;
constexpr int commandRole = Qt::UserRole;

} // namespace

CommandPalette::CommandPalette(QWidget* window, const QString& placeholder)
    : QFrame(window), m_input(new QLineEdit), m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_input->setPlaceholderText(placeholder);
    m_input->setAccessibleName(placeholder);
    m_input->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::open(const QString& text)
{
    m_commands.clear();
    for (const Source& source : m_sources)
        m_commands.append(source());
    const QSize area = parentWidget()->size();
    const int width = std::min(760, area.width() - 80);
    setGeometry((area.width() - width) / 2, 40, width, std::min(460, area.height() - 80));
    m_input->setText(text);
    m_input->selectAll();
    filter();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int count = m_list->count();
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && count > 0) {
        m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : count - 1)) % count);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::filter()
{
    const QString typed = m_input->text();
    m_list->clear();
    struct Fitting {
        int score = 0;
        qsizetype command = 0;
        QString line;
    };
    QList<Fitting> fitting;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands.at(i);
        const QString line =
            command.detail.isEmpty() ? command.text : command.text + QStringLiteral("   ") + command.detail;
        if (const int score = fuzzyScore(typed, line); score >= 0)
            fitting.append({score, i, line});
        if (typed.isEmpty() && fitting.size() == shownCommands)
            break;
    }
    const auto better = [](const Fitting& a, const Fitting& b) {
        return a.score != b.score ? a.score > b.score : a.command < b.command;
    };
    const qsizetype shown = std::min<qsizetype>(fitting.size(), shownCommands);
    if (!typed.isEmpty())
        std::partial_sort(fitting.begin(), fitting.begin() + shown, fitting.end(), better);
    for (const Fitting& each : fitting.first(shown)) {
        auto* item = new QListWidgetItem(each.line, m_list);
        item->setData(commandRole, each.command);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::leave()
{
    // Where the person was before, not whoever comes next in the order of tabs.
    if (m_before && m_input->hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands.at(item->data(commandRole).toLongLong()).run;
    leave();
    run();
}

} // namespace Mingjing
