// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcepane.h"

#include "review/base/digest.h"
#include "review/cases/reviewsession.h"
#include "review/search/packagesearch.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/source/hexdump.h"
#include "widgets/source/sourceeditor.h"

#include <QAction>
#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

constexpr auto pathProperty = "path";
constexpr int largestPictureSide = 8000;
/// Characters. A report must be able to print the whole of it.
constexpr qsizetype longestQuote = 20'000;

/// A picture of the package on a scrolling ground, or nullptr when \a bytes are none.
QWidget* pictureViewer(const QByteArray& bytes, QWidget* parent)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid() || size.width() > largestPictureSide || size.height() > largestPictureSide)
        return nullptr;
    const QImage image = reader.read();
    if (image.isNull())
        return nullptr;
    auto* area = new QScrollArea(parent);
    auto* label = new QLabel;
    label->setPixmap(QPixmap::fromImage(image));
    label->setAlignment(Qt::AlignCenter);
    area->setWidget(label);
    area->setAlignment(Qt::AlignCenter);
    area->setToolTip(QStringLiteral("%1 × %2").arg(image.width()).arg(image.height()));
    return area;
}

} // namespace

SourcePane::SourcePane(ReviewContext& context, const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_syntax(syntax),
      m_tabs(new QTabWidget),
      m_empty(new QLabel),
      m_bar(new QWidget),
      m_barInput(new QLineEdit),
      m_barNotice(new QLabel),
      m_notice(new QLabel)
{
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_empty->setText(tr("Choose a file, pick an element of the page, or press Ctrl+K."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setContentsMargins(8, 4, 8, 4);
    m_notice->setWordWrap(true);
    m_notice->hide();

    auto* barLayout = new QHBoxLayout(m_bar);
    barLayout->setContentsMargins(6, 4, 6, 4);
    barLayout->addWidget(m_barInput, 1);
    auto* matchCase = new QToolButton;
    matchCase->setText(QStringLiteral("Aa"));
    matchCase->setToolTip(tr("Match case"));
    matchCase->setAccessibleName(matchCase->toolTip());
    matchCase->setCheckable(true);
    barLayout->addWidget(matchCase);
    barLayout->addWidget(m_barNotice);
    m_bar->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_bar);
    m_tabs->hide();

    connect(matchCase, &QToolButton::toggled, this, [this](bool on) { m_matchCase = on; });
    connect(m_barInput, &QLineEdit::returnPressed, this, [this] {
        if (!m_barGoesToLine) {
            findNext();
        } else if (SourceEditor* editor = currentEditor()) {
            editor->goToLine(m_barInput->text().toInt());
            hideBar();
        }
    });
    connect(m_barInput, &QLineEdit::textEdited, m_barNotice, &QLabel::clear);
    auto* escape = new QAction(m_bar);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_bar->addAction(escape);
    connect(escape, &QAction::triggered, this, &SourcePane::hideBar);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &SourcePane::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SourcePane::updateNotice);
    connect(&m_context, &ReviewContext::caseChanged, this, &SourcePane::resetTabs);
    connect(&m_context, &ReviewContext::stateChanged, this, &SourcePane::updateEvidenceMarks);
    connect(&m_context, &ReviewContext::sourceSelected, this,
            [this](const SourcePlace& place) { openFile(place.file, place.line, place.column); });
}

SourcePane::~SourcePane() = default;

SourceEditor* SourcePane::currentEditor() const
{
    return qobject_cast<SourceEditor*>(m_tabs->currentWidget());
}

void SourcePane::openFile(const QString& path, int line, int column)
{
    if (!m_context.openCase() || path.isEmpty())
        return;
    int index = -1;
    for (int i = 0; i < m_tabs->count() && index < 0; ++i) {
        if (m_tabs->widget(i)->property(pathProperty).toString() == path)
            index = i;
    }
    if (index < 0) {
        QWidget* viewer = makeViewer(path);
        if (!viewer)
            return;
        viewer->setProperty(pathProperty, path);
        index = m_tabs->addTab(viewer, QFileInfo(path).fileName());
        m_tabs->setTabToolTip(index, plainToolTip(path));
    }
    m_empty->hide();
    m_tabs->show();
    m_tabs->setCurrentIndex(index);
    if (SourceEditor* editor = currentEditor(); editor && line > 0)
        editor->goToLine(line, column);
    updateEvidenceMarks();
    updateNotice();
}

QWidget* SourcePane::makeViewer(const QString& path)
{
    const auto bytes = m_context.openCase()->package->read(path);
    if (!bytes) {
        m_context.report(tr("%1 cannot be shown: %2").arg(path, errorText(bytes.error())));
        return nullptr;
    }
    if (QWidget* picture = pictureViewer(*bytes, m_tabs))
        return picture;
    auto* editor = new SourceEditor(m_syntax, m_tabs);
    const bool isText = looksLikeText(*bytes);
    editor->setSource(isText ? path : QString(), isText ? QString::fromUtf8(*bytes) : hexDump(*bytes));
    return editor;
}

void SourcePane::focusEditor()
{
    if (QWidget* viewer = m_tabs->currentWidget())
        viewer->setFocus(Qt::ShortcutFocusReason);
}

void SourcePane::showFindBar()
{
    m_barGoesToLine = false;
    m_barInput->setPlaceholderText(tr("Find in this file"));
    if (SourceEditor* editor = currentEditor()) {
        const QString selected = editor->textCursor().selectedText();
        if (!selected.isEmpty() && selected.size() < 200 && !selected.contains(QChar::ParagraphSeparator))
            m_barInput->setText(selected);
    }
    m_barNotice->clear();
    m_bar->show();
    m_barInput->setFocus();
    m_barInput->selectAll();
}

void SourcePane::showGoToLine()
{
    m_barGoesToLine = true;
    m_barInput->clear();
    m_barInput->setPlaceholderText(tr("Go to line"));
    m_barNotice->clear();
    m_bar->show();
    m_barInput->setFocus();
}

void SourcePane::hideBar()
{
    m_bar->hide();
    focusEditor();
}

void SourcePane::findNext()
{
    findFrom(false);
}

void SourcePane::findPrevious()
{
    findFrom(true);
}

void SourcePane::findFrom(bool backward)
{
    SourceEditor* editor = currentEditor();
    if (!editor)
        return;
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backward);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_matchCase);
    m_barNotice->setText(editor->findNext(m_barInput->text(), flags) ? QString() : tr("No match"));
}

void SourcePane::closeTab(int index)
{
    QWidget* viewer = m_tabs->widget(index);
    m_tabs->removeTab(index);
    viewer->deleteLater();
    const bool none = m_tabs->count() == 0;
    m_tabs->setHidden(none);
    m_empty->setVisible(none);
    updateNotice();
}

void SourcePane::closeCurrentTab()
{
    if (m_tabs->currentIndex() >= 0)
        closeTab(m_tabs->currentIndex());
}

void SourcePane::resetTabs()
{
    while (m_tabs->count() > 0)
        closeTab(0);
    hideBar();
}

void SourcePane::captureSelection()
{
    SourceEditor* editor = currentEditor();
    if (!editor || editor->path().isEmpty() || !m_context.isEditable()) {
        m_context.report(tr("Select the lines that show the violation first."));
        return;
    }
    const auto [first, last] = editor->selectedLines();
    const auto bytes = m_context.openCase()->package->read(editor->path());
    if (!bytes)
        return;
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = editor->path();
    evidence.lines = {{first, last}};
    evidence.quote = editor->sourceText().split(u'\n').mid(first - 1, last - first + 1).join(u'\n');
    if (evidence.quote.size() > longestQuote) {
        m_context.report(tr("Too much text to quote. Select fewer lines."));
        return;
    }
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

void SourcePane::updateEvidenceMarks()
{
    SourceEditor* editor = currentEditor();
    if (!editor)
        return;
    QSet<int> lines;
    for (const Evidence& evidence : m_context.state().evidence) {
        if (evidence.kind != EvidenceKind::Source || evidence.path != editor->path())
            continue;
        for (const LineRange& range : evidence.lines) {
            const int last = std::min(range.last, editor->blockCount());
            for (int line = range.first; line <= last; ++line)
                lines.insert(line);
        }
    }
    editor->setEvidenceLines(lines);
}

void SourcePane::updateNotice()
{
    const SourceEditor* editor = currentEditor();
    const bool cut = editor && editor->isCut();
    if (cut)
        m_notice->setText(
            tr("Very long lines are cut on screen after %L1 characters; search in the package reads all of "
               "them.")
                .arg(SourceEditor::shownLineLength));
    m_notice->setVisible(cut);
    updateEvidenceMarks();
}

} // namespace Mingjing
