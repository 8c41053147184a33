// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcepane.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/findbar.h"
#include "widgets/source/sourcegroup.h"
#include "widgets/source/sourcemarks.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/textviewer.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

/// Characters. A report must be able to print the whole of it.
constexpr qsizetype longestQuote = 20'000;

} // namespace

SourcePane::SourcePane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_syntax(syntax),
      m_splitter(new QSplitter),
      m_empty(new QLabel),
      m_lineInput(new QLineEdit),
      m_notice(new QLabel)
{
    m_splitter->setChildrenCollapsible(false);
    m_current = addGroup();
    m_empty->setText(tr("Choose a file, pick an element of the page, or press Ctrl+P."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_lineInput->setPlaceholderText(tr("Go to line, or line:column"));
    m_lineInput->setAccessibleName(m_lineInput->placeholderText());
    m_lineInput->hide();
    makeActions();
    m_footer = makeFooter();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_lineInput);
    layout->addWidget(m_footer);
    m_splitter->hide();

    auto* escape = new QAction(m_lineInput);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetShortcut);
    m_lineInput->addAction(escape);
    connect(escape, &QAction::triggered, this, &SourcePane::hideLineBar);
    connect(m_lineInput, &QLineEdit::returnPressed, this, &SourcePane::goToTypedLine);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { takeFocus(now); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sizes = m_splitter->sizes(); });
    connect(&m_definition, &QFutureWatcherBase::finished, this, &SourcePane::showDefinition);
    connect(&m_context, &ReviewContext::caseChanged, this, &SourcePane::changeCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &SourcePane::updateMarks);
    connect(&m_context.hints(), &HintBook::changed, this, &SourcePane::updateMarks);
    connect(&m_context, &ReviewContext::sourceSelected, this, [this](const SourcePlace& place) { open(place, true); });
    updateFront();
}

SourcePane::~SourcePane()
{
    // The focus moves while the parts go, and there is nobody left to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

QWidget* SourcePane::makeFooter()
{
    auto* footer = new QWidget;
    m_position = new QLabel;
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_position, 1);
    for (QAction* action : {m_beside, m_pretty, m_tree, m_wrap, m_mapShown}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    return footer;
}

SourceTab* SourcePane::currentTab() const
{
    return m_current->currentTab();
}

TextViewer* SourcePane::currentText() const
{
    return m_current->currentText();
}

SourceEditor* SourcePane::currentEditor() const
{
    return m_current->currentEditor();
}

QList<TextViewer*> SourcePane::texts() const
{
    QList<TextViewer*> found;
    for (const SourceGroup* group : m_groups) {
        for (int i = 0; i < group->count(); ++i) {
            if (TextViewer* text = group->tabAt(i)->text())
                found.append(text);
        }
    }
    return found;
}

void SourcePane::openFile(const QString& path, int line, int column)
{
    open({path, line, column}, true);
}

void SourcePane::open(const SourcePlace& place, bool recorded)
{
    const OpenCase* openCase = m_context.openCase();
    if (!openCase || place.file.isEmpty())
        return;
    if (!openCase->package->contains(place.file)) {
        m_context.report(tr("%1 is not in the package.").arg(place.file));
        return;
    }
    SourceGroup* group = m_current;
    const SourcePlace from = group->here();
    int index = group->indexOf(place.file);
    if (index < 0)
        index = group->add(makeTab(place.file));
    group->setCurrentIndex(index);
    if (place.line > 0)
        group->tabAt(index)->goToLine(place.line, place.column);
    if (recorded)
        group->history().jump(from, group->tabAt(index)->text() ? group->here() : place);
    updateFront();
}

SourceTab* SourcePane::makeTab(const QString& path)
{
    // The package lives as long as the case that a tab may still be reading.
    const auto shared = m_context.sharedCase();
    auto* tab = new SourceTab(std::shared_ptr<const PackageContents>(shared, shared->package.get()), path, m_syntax);
    connect(tab, &SourceTab::loaded, this, [this, tab] {
        connectText(tab->text());
        updateMarks();
        updateFront();
    });
    connectText(tab->text());
    return tab;
}

void SourcePane::connectText(TextViewer* text)
{
    if (!text)
        return;
    SourceEditor* editor = text->original();
    editor->setWrapped(m_wrap->isChecked());
    editor->setMiniMap(m_mapShown->isChecked());
    editor->addActions(actions());
    editor->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(text, &TextViewer::cursorMoved, this, &SourcePane::updateFooter, Qt::UniqueConnection);
    connect(text, &TextViewer::followRequested, this, &SourcePane::goToDefinition, Qt::UniqueConnection);
    connect(text, &TextViewer::sideReady, this, &SourcePane::updateFront, Qt::UniqueConnection);
}

void SourcePane::goToOffset(qsizetype offset)
{
    SourceEditor* editor = currentEditor();
    if (!editor)
        return;
    const int line = editor->lines().lineAt(offset);
    open({editor->path(), line + 1, int(offset - editor->lines().start(line)) + 1}, true);
    focusEditor();
}

void SourcePane::focusEditor()
{
    m_current->focusText();
}

void SourcePane::showFindBar()
{
    hideLineBar();
    if (TextViewer* text = currentText())
        m_current->findBar()->open(text->active());
}

void SourcePane::findNext()
{
    m_current->findBar()->findNext();
}

void SourcePane::findPrevious()
{
    m_current->findBar()->findPrevious();
}

void SourcePane::showGoToLine()
{
    if (!currentEditor())
        return;
    m_lineInput->clear();
    m_lineInput->show();
    m_lineInput->setFocus();
}

void SourcePane::goToTypedLine()
{
    const QStringList parts = m_lineInput->text().split(u':');
    const SourceTab* tab = currentTab();
    const int line = parts.value(0).toInt();
    if (!tab || !currentEditor() || line < 1 || line > currentEditor()->lineCount()) {
        m_context.report(tr("This file has no line %1.").arg(parts.value(0)));
        return;
    }
    open({tab->path(), line, parts.value(1).toInt()}, true);
    hideLineBar();
    focusEditor();
}

void SourcePane::hideLineBar()
{
    if (!m_lineInput->isVisible())
        return;
    m_lineInput->hide();
    focusEditor();
}

void SourcePane::closeTab(SourceGroup* group, int index)
{
    const bool hadFocus = group->isAncestorOf(focusWidget());
    {
        const QScopedValueRollback changing(m_changing, true);
        group->take(index)->deleteLater();
        removeEmptyGroups();
    }
    updateFront();
    if (hadFocus)
        focusEditor();
}

void SourcePane::closeCurrentTab()
{
    if (m_current->currentIndex() >= 0)
        closeTab(m_current, m_current->currentIndex());
}

void SourcePane::rememberTabs()
{
    if (m_caseKey.isEmpty())
        return;
    CaseTabs kept;
    kept.current = m_groups.indexOf(m_current);
    for (const SourceGroup* group : std::as_const(m_groups)) {
        GroupTabs tabs;
        tabs.current = group->currentIndex();
        for (int i = 0; i < group->count(); ++i) {
            const TextViewer* text = group->tabAt(i)->text();
            tabs.tabs.append({group->tabAt(i)->path(), text ? text->original()->view() : SourceEditor::View()});
        }
        kept.groups.append(tabs);
    }
    m_remembered.insert(m_caseKey, kept);
}

void SourcePane::changeCase()
{
    rememberTabs();
    m_changing = true;
    for (SourceGroup* group : std::as_const(m_groups)) {
        while (group->count() > 0)
            group->take(0)->deleteLater();
        group->history().clear();
    }
    removeEmptyGroups();
    hideLineBar();
    const OpenCase* openCase = m_context.openCase();
    // The same case may come back as another package, or as its replay.
    m_caseKey = openCase ? m_context.state().caseId + u' ' + openCase->package->sha256() : QString();
    const CaseTabs kept = m_remembered.value(m_caseKey);
    for (const GroupTabs& tabs : kept.groups) {
        m_current = m_current->count() == 0 ? m_current : addGroup();
        for (const Remembered& each : tabs.tabs) {
            open({each.path, 0, 0}, false);
            if (SourceTab* tab = currentTab(); tab && tab->path() == each.path)
                tab->restoreView(each.view);
        }
        m_current->setCurrentIndex(tabs.current);
    }
    m_current = m_groups.value(kept.current, m_groups.constFirst());
    evenOut();
    m_changing = false;
    updateFront();
}

void SourcePane::captureSelection()
{
    TextViewer* text = currentText();
    if (!text || !m_context.isEditable()) {
        m_context.report(tr("Select the lines that show the violation first."));
        return;
    }
    const SourceEditor* original = text->original();
    const QString path = original->path();
    const SourceLines& lines = original->lines();
    const auto [first, last] = text->selectedLines();
    const auto [from, to] = text->selection();
    qsizetype begin = lines.start(first - 1);
    qsizetype end = lines.end(last - 1);
    // Of a line that is longer than a report can quote: what is selected of it, or what one row shows.
    if (end - begin > longestQuote && from < to)
        std::tie(begin, end) = std::pair(from, to);
    else if (end - begin > longestQuote && first == last)
        std::tie(begin, end) = original->rowAtCursor();
    if (end - begin > longestQuote) {
        m_context.report(tr("Too much text to quote. Select fewer lines."));
        return;
    }
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = path;
    evidence.lines = {{first, last}};
    evidence.quote = lines.text().sliced(begin, end - begin);
    evidence.contentSha256 = currentTab()->contentSha256();
    const auto id = m_context.session()->captureEvidence(evidence);
    if (!id) {
        m_context.report(errorText(id.error()));
        return;
    }
    m_context.report(first == last ? tr("Line %1 of %2 is evidence %3.").arg(QString::number(first), evidence.path, *id)
                                   : tr("Lines %1–%2 of %3 are evidence %4.")
                                         .arg(QString::number(first), QString::number(last), evidence.path, *id));
    m_context.announceEvidence(*id);
}

void SourcePane::updateMarks()
{
    for (const SourceGroup* group : std::as_const(m_groups)) {
        for (int i = 0; i < group->count(); ++i) {
            const SourceTab* tab = group->tabAt(i);
            if (tab->text())
                tab->text()->original()->setMarks(marksOf(m_context, tab->path(), tab->hiddenLines()));
        }
    }
}

void SourcePane::updateFront()
{
    if (m_changing)
        return;
    const bool none = m_current->count() == 0;
    m_splitter->setHidden(none);
    m_empty->setVisible(none);
    m_footer->setHidden(none);
    for (SourceGroup* group : std::as_const(m_groups))
        group->followFront();
    m_join->setEnabled(m_groups.size() > 1);
    TextViewer* text = currentText();
    using Side = TextViewer::Side;
    m_pretty->setEnabled(text && text->canShow(Side::Pretty));
    m_pretty->setChecked(text && text->side() == Side::Pretty);
    m_tree->setEnabled(text && text->canShow(Side::Tree));
    m_tree->setChecked(text && text->side() == Side::Tree);
    m_wrap->setEnabled(text);
    const bool minified = text && text->side() == Side::None && text->isMinified();
    if (minified)
        m_notice->setText(tr("Made for machines, not for reading. %1 lays it out beside the original.")
                              .arg(m_pretty->shortcut().toString(QKeySequence::NativeText)));
    m_notice->setVisible(minified);
    updateMarks();
    updateFooter();
}

void SourcePane::updateFooter()
{
    const TextViewer* text = currentText();
    if (!text) {
        m_position->clear();
        return;
    }
    const SourceEditor* original = text->original();
    const auto [from, to] = text->selection();
    QString words = tr("Line %L1 of %L2, column %L3")
                        .arg(original->currentLine())
                        .arg(original->lineCount())
                        .arg(original->currentColumn());
    if (from < to)
        words += QStringLiteral(" · ") + tr("%n characters selected", nullptr, int(to - from));
    m_position->setText(words);
}

} // namespace Mingjing
