// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcepane.h"

#include "review/base/digest.h"
#include "review/base/visibletext.h"
#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/findbar.h"
#include "widgets/source/sourcemarks.h"
#include "widgets/source/sourcetab.h"
#include "widgets/source/textviewer.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
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
      m_tabs(new QTabWidget),
      m_empty(new QLabel),
      m_find(new FindBar),
      m_lineInput(new QLineEdit),
      m_notice(new QLabel)
{
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
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
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_lineInput);
    layout->addWidget(m_find);
    layout->addWidget(m_footer);
    m_tabs->hide();

    auto* escape = new QAction(m_lineInput);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetShortcut);
    m_lineInput->addAction(escape);
    connect(escape, &QAction::triggered, this, &SourcePane::hideLineBar);
    connect(m_lineInput, &QLineEdit::returnPressed, this, &SourcePane::goToTypedLine);
    connect(m_find, &FindBar::closed, this, &SourcePane::focusEditor);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &SourcePane::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SourcePane::updateFront);
    connect(&m_definition, &QFutureWatcherBase::finished, this, &SourcePane::showDefinition);
    connect(&m_context, &ReviewContext::caseChanged, this, &SourcePane::changeCase);
    connect(&m_context, &ReviewContext::stateChanged, this, &SourcePane::updateMarks);
    connect(&m_context, &ReviewContext::sourceSelected, this, [this](const SourcePlace& place) { open(place, true); });
    updateFront();
}

SourcePane::~SourcePane() = default;

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
    for (QAction* action : {m_pretty, m_tree, m_wrap}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    return footer;
}

SourceTab* SourcePane::tabAt(int index) const
{
    return qobject_cast<SourceTab*>(m_tabs->widget(index));
}

SourceTab* SourcePane::currentTab() const
{
    return tabAt(m_tabs->currentIndex());
}

TextViewer* SourcePane::currentText() const
{
    const SourceTab* tab = currentTab();
    return tab ? tab->text() : nullptr;
}

SourceEditor* SourcePane::currentEditor() const
{
    const TextViewer* text = currentText();
    return text ? text->original() : nullptr;
}

SourcePlace SourcePane::here() const
{
    const SourceTab* tab = currentTab();
    if (!tab)
        return {};
    const SourceEditor* editor = currentEditor();
    return editor ? SourcePlace{tab->path(), editor->currentLine(), editor->currentColumn()}
                  : SourcePlace{tab->path(), 0, 0};
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
    const SourcePlace from = here();
    int index = -1;
    for (int i = 0; i < m_tabs->count() && index < 0; ++i) {
        if (tabAt(i)->path() == place.file)
            index = i;
    }
    if (index < 0) {
        // The package lives as long as the case that a tab may still be reading.
        const auto shared = m_context.sharedCase();
        auto* tab =
            new SourceTab(std::shared_ptr<const PackageContents>(shared, shared->package.get()), place.file, m_syntax);
        connect(tab, &SourceTab::loaded, this, [this, tab] {
            connectText(tab->text());
            updateMarks();
            if (tab == currentTab())
                updateFront();
        });
        connectText(tab->text());
        index = m_tabs->addTab(tab, visibleText(QFileInfo(place.file).fileName()));
        m_tabs->setTabToolTip(index, plainToolTip(visibleText(place.file)));
    }
    m_tabs->setCurrentIndex(index);
    if (place.line > 0)
        tabAt(index)->goToLine(place.line, place.column);
    if (recorded)
        m_history.jump(from, tabAt(index)->text() ? here() : place);
    updateFront();
}

void SourcePane::connectText(TextViewer* text)
{
    if (!text)
        return;
    SourceEditor* editor = text->original();
    editor->setWrapped(m_wrap->isChecked());
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
    if (TextViewer* text = currentText())
        text->active()->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget* tab = m_tabs->currentWidget())
        tab->setFocus(Qt::ShortcutFocusReason);
}

void SourcePane::showFindBar()
{
    hideLineBar();
    if (TextViewer* text = currentText())
        m_find->open(text->active());
}

void SourcePane::findNext()
{
    m_find->findNext();
}

void SourcePane::findPrevious()
{
    m_find->findPrevious();
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

void SourcePane::closeTab(int index)
{
    QWidget* tab = m_tabs->widget(index);
    m_find->setEditor(nullptr);
    m_tabs->removeTab(index);
    tab->deleteLater();
    updateFront();
}

void SourcePane::closeCurrentTab()
{
    if (m_tabs->currentIndex() >= 0)
        closeTab(m_tabs->currentIndex());
}

void SourcePane::rememberTabs()
{
    if (m_caseKey.isEmpty())
        return;
    CaseTabs kept;
    kept.current = m_tabs->currentIndex();
    for (int i = 0; i < m_tabs->count(); ++i) {
        const TextViewer* text = tabAt(i)->text();
        kept.tabs.append({tabAt(i)->path(), text ? text->original()->view() : SourceEditor::View()});
    }
    m_remembered.insert(m_caseKey, kept);
}

void SourcePane::changeCase()
{
    rememberTabs();
    m_changingCase = true;
    while (m_tabs->count() > 0)
        closeTab(0);
    hideLineBar();
    m_history.clear();
    const OpenCase* openCase = m_context.openCase();
    // The same case may come back as another package, or as its replay.
    m_caseKey = openCase ? m_context.state().caseId + u' ' + openCase->package->sha256() : QString();
    const CaseTabs kept = m_remembered.value(m_caseKey);
    for (const Remembered& each : kept.tabs) {
        open({each.path, 0, 0}, false);
        if (SourceTab* tab = currentTab(); tab && tab->path() == each.path)
            tab->restoreView(each.view);
    }
    m_tabs->setCurrentIndex(kept.current);
    m_changingCase = false;
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
    const auto bytes = m_context.openCase()->package->read(path);
    if (!bytes)
        return;
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
    evidence.contentSha256 = sha256Hex(*bytes);
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
    for (int i = 0; i < m_tabs->count(); ++i) {
        const SourceTab* tab = tabAt(i);
        if (tab->text())
            tab->text()->original()->setMarks(marksOf(m_context, tab->path(), tab->hiddenLines()));
    }
}

void SourcePane::updateFront()
{
    if (m_changingCase)
        return;
    const bool none = m_tabs->count() == 0;
    m_tabs->setHidden(none);
    m_empty->setVisible(none);
    m_footer->setHidden(none);
    TextViewer* text = currentText();
    m_find->setEditor(text ? text->active() : nullptr);
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
