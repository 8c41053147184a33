// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/source/sourcetab.h"

#include "review/package/language.h"
#include "review/package/packagecontents.h"
#include "review/source/prettytext.h"
#include "widgets/common/errortext.h"
#include "widgets/source/hexview.h"
#include "widgets/source/pictureview.h"
#include "widgets/source/textviewer.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Mingjing {

SourceTab::SourceTab(std::shared_ptr<const PackageContents> package, const QString& path,
                     const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent), m_path(path), m_syntax(syntax), m_heading(new QLabel)
{
    m_heading->setContentsMargins(8, 4, 8, 4);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);

    const PackageEntry* entry = package->find(path);
    if (entry && entry->size <= readAtOnce && languageOf(path) != QStringLiteral("image")) {
        take(loadContent(*package, path));
        return;
    }
    m_heading->setText(tr("Opening %1…").arg(path));
    m_heading->setAlignment(Qt::AlignCenter);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
    m_watcher.setFuture(QtConcurrent::run([package, path] { return loadContent(*package, path); }));
}

SourceTab::~SourceTab() = default;

void SourceTab::take(const Result<SourceContent>& content)
{
    if (!content) {
        m_failed = true;
        m_heading->setText(tr("%1 cannot be shown: %2").arg(m_path, errorText(content.error())));
        Q_EMIT loaded();
        return;
    }
    m_content = *content;
    switch (m_content->kind) {
    case SourceContent::Kind::Text:
        m_text = new TextViewer(m_syntax, m_path, m_content->text);
        if (m_content->text.size() > readAtOnce)
            m_symbols = QtConcurrent::run([path = m_path, text = m_content->text] { return symbolsOf(path, text); });
        showContent(m_text, {});
        break;
    case SourceContent::Kind::Picture: {
        auto* view = new PictureView;
        showContent(view, pictureHeading());
        connect(view, &PictureView::zoomChanged, m_heading, [this, view] {
            m_heading->setText(tr("%1 · %2 %").arg(pictureHeading()).arg(qRound(view->zoom() * 100)));
        });
        view->setImage(m_content->image);
        break;
    }
    case SourceContent::Kind::Binary: {
        auto* view = new HexView;
        view->setBytes(m_content->bytes);
        showContent(view, binaryHeading());
        break;
    }
    }
    // The widgets have what they need.
    m_content->bytes.clear();
    m_content->text.clear();
    if (m_text && m_view)
        m_text->original()->restoreView(*m_view);
    if (m_text && m_line > 0)
        m_text->goToLine(m_line, m_column);
    Q_EMIT loaded();
}

void SourceTab::showContent(QWidget* content, const QString& heading)
{
    m_heading->setAlignment(Qt::AlignLeft);
    m_heading->setText(heading);
    m_heading->setHidden(heading.isEmpty());
    layout()->addWidget(content);
    const bool hadFocus = hasFocus();
    setFocusProxy(content);
    if (hadFocus)
        content->setFocus();
}

QString SourceTab::pictureHeading() const
{
    return tr("%1 · %2 × %3 pixels · %4")
        .arg(m_content->format.toUpper())
        .arg(m_content->image.width())
        .arg(m_content->image.height())
        .arg(m_content->image.hasAlphaChannel() ? tr("with transparency") : tr("opaque"));
}

QString SourceTab::binaryHeading() const
{
    const QString size = QLocale().formattedDataSize(m_content->bytes.size());
    if (m_content->tooLarge)
        return tr("A picture of more than %L1 million pixels, not drawn · %2")
            .arg(largestPicture / 1'000'000)
            .arg(size);
    const QString language = languageOf(m_path);
    if (language == QStringLiteral("image"))
        return tr("Named a picture, but it cannot be drawn as one · %1").arg(size);
    if (language == QStringLiteral("audio"))
        return tr("A sound, not played · %1").arg(size);
    if (language == QStringLiteral("video"))
        return tr("A film, not played · %1").arg(size);
    if (language == QStringLiteral("font"))
        return tr("A font, not loaded · %1").arg(size);
    if (language == QStringLiteral("wasm"))
        return tr("WebAssembly, not run · %1").arg(size);
    return tr("No text · %1").arg(size);
}

void SourceTab::goToLine(int line, int column)
{
    m_line = line;
    m_column = column;
    if (m_text)
        m_text->goToLine(line, column);
}

QList<SourceSymbol> SourceTab::symbols() const
{
    if (!m_text)
        return {};
    if (m_text->original()->sourceText().size() > readAtOnce)
        return m_symbols.isFinished() && m_symbols.resultCount() > 0 ? m_symbols.result() : QList<SourceSymbol>();
    return symbolsOf(m_path, m_text->original()->sourceText());
}

void SourceTab::restoreView(const SourceEditor::View& view)
{
    m_view = view;
    if (m_text)
        m_text->original()->restoreView(view);
}

} // namespace Mingjing
