// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/diffview.h"

#include "review/base/digest.h"
#include "review/base/visibletext.h"
#include "review/diff/textlines.h"
#include "review/package/sourcetext.h"
#include "widgets/source/pictureview.h"
#include "widgets/source/sourcecontent.h"
#include "widgets/source/sourceeditor.h"
#include "widgets/versions/textdiff.h"

#include <QFutureWatcher>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// UTF-16 units; longer quotes make no readable evidence.
constexpr qsizetype LongestQuote = 20'000;

QByteArray bytesOf(const PackageContents& package, const QString& path)
{
    const Result<QByteArray> bytes = path.isEmpty() ? Result<QByteArray>(QByteArray()) : package.read(path);
    return bytes ? *bytes : QByteArray();
}

QLabel* headLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setContentsMargins(6, 3, 6, 3);
    return label;
}

} // namespace

/// What is made off the GUI thread.
struct DiffView::Prepared {
    ComparedTexts texts;
    LineDiff lines;
};

DiffView::DiffView(const SyntaxRepository& syntax, QWidget* parent)
    : QWidget(parent),
      m_oldHead(headLabel()),
      m_newHead(headLabel()),
      m_place(new QLabel),
      m_stack(new QStackedWidget),
      m_message(new QLabel),
      m_text(new TextDiff(syntax)),
      m_pictures(new QWidget),
      m_oldPicture(new PictureView),
      m_newPicture(new PictureView)
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_oldPicture->setAccessibleName(tr("The old picture"));
    m_newPicture->setAccessibleName(tr("The new picture"));
    auto* pictures = new QHBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->addWidget(m_oldPicture);
    pictures->addWidget(m_newPicture);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_pictures);
    m_place->setContentsMargins(6, 3, 6, 3);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* newHead = new QHBoxLayout;
    newHead->addWidget(m_newHead, 1);
    newHead->addWidget(m_place);
    layout->addWidget(m_oldHead, 0, 0);
    layout->addLayout(newHead, 0, 1);
    layout->addWidget(m_stack, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    connect(m_text, &TextDiff::changeReached, this, &DiffView::updateHeads);
    clear();
}

DiffView::~DiffView() = default;

void DiffView::clear()
{
    ++m_turn;
    m_versions.reset();
    m_prepared.reset();
    m_change = {};
    m_oldHead->clear();
    m_newHead->clear();
    m_place->clear();
    showMessage(tr("Choose a file to see what changed in it."));
}

TextDiff* DiffView::text() const
{
    return m_stack->currentWidget() == m_text ? m_text : nullptr;
}

void DiffView::showMessage(const QString& message)
{
    m_message->setText(message);
    m_stack->setCurrentWidget(m_message);
}

void DiffView::show(std::shared_ptr<const ComparedVersions> versions, const FileChange& change, int line, bool ofNew)
{
    const bool same = versions == m_versions && change.oldPath == m_change.oldPath && change.newPath == m_change.newPath
        && m_prepared;
    m_line = line;
    m_ofNew = ofNew;
    if (same && line > 0) {
        m_text->goToLine(line, ofNew);
        return;
    }
    ++m_turn;
    m_versions = std::move(versions);
    m_change = change;
    m_prepared.reset();
    if (change.content == ContentKind::Picture) {
        showPictures();
        updateHeads();
        Q_EMIT shown();
        return;
    }
    if (change.content == ContentKind::Binary) {
        showMessage(
            tr("Neither text nor a picture: %1 before, %2 now.")
                .arg(QLocale().formattedDataSize(change.oldBytes), QLocale().formattedDataSize(change.newBytes)));
        updateHeads();
        Q_EMIT shown();
        return;
    }
    using Text = std::shared_ptr<const Prepared>;
    auto* watcher = new QFutureWatcher<Text>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn == m_turn)
            showText(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([versions = m_versions, change]() -> Text {
        auto prepared = std::make_shared<Prepared>();
        prepared->texts = comparedTexts(change.path(), bytesOf(*versions->before.contents, change.oldPath),
                                        bytesOf(*versions->after.contents, change.newPath));
        prepared->lines = change.inBoth() && change.laidOut == prepared->texts.laidOut
            ? change.lines
            : compareLines(prepared->texts.oldText, prepared->texts.newText);
        return prepared;
    }));
}

void DiffView::showText(const std::shared_ptr<const Prepared>& prepared)
{
    m_prepared = prepared;
    // Seen first: the middle of a view that has its size is another than that of one that has none.
    m_stack->setCurrentWidget(m_text);
    m_text->setTexts(m_change.oldPath.isEmpty() ? m_change.newPath : m_change.oldPath, m_change.path(), prepared->texts,
                     prepared->lines);
    if (m_line > 0)
        m_text->goToLine(m_line, m_ofNew);
    if (m_change.inBoth() && prepared->lines.isEmpty() && !m_change.onlyEncoding
        && m_change.oldPath == m_change.newPath)
        showMessage(tr("The file is the same in both versions."));
    updateHeads();
    Q_EMIT shown();
}

void DiffView::showPictures()
{
    const auto load = [](PictureView* view, const PackageContents& package, const QString& path) {
        const auto content = path.isEmpty() ? Result<SourceContent>(SourceContent()) : loadContent(package, path);
        view->setImage(content ? content->image : QImage());
    };
    load(m_oldPicture, *m_versions->before.contents, m_change.oldPath);
    load(m_newPicture, *m_versions->after.contents, m_change.newPath);
    m_stack->setCurrentWidget(m_pictures);
}

void DiffView::updateHeads()
{
    if (!m_versions)
        return;
    const auto head = [this](const QString& path, qint64 bytes, bool none) {
        return none ? tr("not there")
                    : QStringLiteral("%1 · %2").arg(visibleText(path), QLocale().formattedDataSize(bytes));
    };
    m_oldHead->setText(tr("Before: %1").arg(head(m_change.oldPath, m_change.oldBytes, m_change.oldPath.isEmpty())));
    m_newHead->setText(tr("Now: %1").arg(head(m_change.newPath, m_change.newBytes, m_change.newPath.isEmpty())));
    QString place;
    if (text() && m_text->changeCount() > 0) {
        place = tr("change %1 of %2").arg(std::max(1, m_text->currentChange() + 1)).arg(m_text->changeCount());
        if (m_prepared->texts.laidOut)
            place += QStringLiteral(" · ") + tr("laid out for reading");
    } else if (text() && m_change.onlyEncoding) {
        place = tr("only line ends or the encoding differ");
    }
    m_place->setText(place);
}

void DiffView::nextChange()
{
    if (text())
        m_text->nextChange();
}

void DiffView::previousChange()
{
    if (text())
        m_text->previousChange();
}

Result<Evidence> DiffView::selectedEvidence() const
{
    const Error none{ErrorCode::Refused, QStringLiteral("no lines of the new version are selected"), m_change.newPath};
    if (!text() || m_change.newPath.isEmpty())
        return none;
    const std::optional<LineRange> lines = m_text->selectedNewLines();
    if (!lines)
        return none;
    const QByteArray bytes = bytesOf(*m_versions->after.contents, m_change.newPath);
    const QString original = decodeSource(bytes).text;
    const std::vector<QStringView> compared = linesOf(m_prepared->texts.newText);
    const QStringView first = compared[size_t(lines->first) - 1];
    const QStringView last = compared[size_t(lines->last) - 1];
    Evidence evidence;
    evidence.kind = EvidenceKind::Source;
    evidence.path = m_change.newPath;
    evidence.contentSha256 = sha256Hex(bytes);
    evidence.packageSha256 = m_versions->after.contents->sha256();
    if (m_prepared->texts.laidOut) {
        const QString& text = m_prepared->texts.newText;
        const PrettyText& layout = m_prepared->texts.newLayout;
        const qsizetype begin = layout.toOriginal(first.data() - text.constData());
        const qsizetype end = std::max(begin, layout.toOriginal(last.data() + last.size() - text.constData()));
        const LineIndex index(original);
        evidence.lines = {{index.at(begin).line, index.at(std::max(begin, end - 1)).line}};
        evidence.quote = original.sliced(begin, end - begin);
    } else {
        evidence.lines = {*lines};
        const QString& text = m_prepared->texts.newText;
        const qsizetype begin = first.data() - text.constData();
        evidence.quote = text.sliced(begin, last.data() + last.size() - text.constData() - begin);
    }
    if (evidence.quote.size() > LongestQuote)
        return Error{ErrorCode::Refused, QStringLiteral("too much text to quote"), m_change.newPath};
    return evidence;
}

} // namespace Mingjing
