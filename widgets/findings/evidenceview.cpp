// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidenceview.h"

#include "review/base/jsontext.h"
#include "review/cases/evidence.h"
#include "review/trace/traceentry.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/findings/attachment.h"
#include "widgets/findings/evidencepicture.h"
#include "widgets/findings/picturemarker.h"
#include "widgets/trace/tracewords.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextOption>
#include <QToolButton>

namespace Mingjing {

namespace {

QString numberedLines(const Evidence& evidence)
{
    QString text;
    int line = evidence.lines.isEmpty() ? 0 : evidence.lines.first().first;
    for (const QString& each : evidence.quote.split(u'\n')) {
        text += line > 0 ? QStringLiteral("%1  %2\n").arg(line, 5).arg(each) : each + u'\n';
        line += line > 0 ? 1 : 0;
    }
    return text;
}

QString callLines(const Evidence& evidence)
{
    QString text;
    int number = 0;
    for (const QJsonValue& value : evidence.calls) {
        const QJsonObject call = value.toObject();
        const TraceEntry entry = TraceEntry::fromJson(call);
        QStringList parts{QString::number(++number)};
        if (entry.kind != TraceKind::Call)
            parts.append(TraceWords::kinds(entry.kind));
        parts.append(traceEntryTitle(call));
        if (!entry.text.isEmpty())
            parts.append(entry.text.simplified());
        if (!entry.args.isEmpty())
            parts.append(QString::fromUtf8(QJsonDocument(entry.args).toJson(QJsonDocument::Compact)));
        if (entry.answer) {
            const QString given =
                entry.answer->value.isUndefined() ? QString() : QString::fromUtf8(toJsonText(entry.answer->value));
            parts.append(QStringLiteral("→ %1").arg(entry.answer->message.isEmpty() ? given : entry.answer->message));
        }
        if (entry.place.isValid())
            parts.append(QStringLiteral("%1:%2").arg(entry.place.file).arg(entry.place.line));
        text += parts.join(QStringLiteral("  ")) + u'\n';
    }
    return text;
}

} // namespace

EvidenceView::EvidenceView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_stack(new QStackedWidget),
      m_picture(new EvidencePicture),
      m_text(new QPlainTextEdit),
      m_beside(new EvidencePicture)
{
    m_mark = new QToolButton;
    m_mark->setText(tr("Mark the picture…"));
    m_mark->setToolTip(tr("Rectangles, arrows, numbers, and areas that nobody is to read"));
    connect(m_mark, &QToolButton::clicked, this, &EvidenceView::mark);
    m_save = new QToolButton;
    m_save->setText(tr("Save as…"));
    connect(m_save, &QToolButton::clicked, this, &EvidenceView::saveAs);
    m_marker = new PictureMarker(this);
    m_marker->setAutoFillBackground(true);
    m_marker->hide();
    connect(m_marker, &PictureMarker::cancelled, this, &EvidenceView::leaveMarker);
    connect(m_marker, &PictureMarker::accepted, this, [this](const Evidence& evidence) {
        const bool same = evidence == m_evidence;
        leaveMarker();
        if (!same)
            Q_EMIT marked(evidence);
    });
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    auto* back = new QToolButton;
    back->setText(tr("Back (Esc)"));
    connect(back, &QToolButton::clicked, this, &EvidenceView::closed);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &EvidenceView::closed);
    addAction(escape);

    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_stack->addWidget(m_picture);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_text);
    split->addWidget(m_beside);
    split->setStretchFactor(0, 1);
    m_beside->setMinimumWidth(80);
    split->setSizes({600, 160});
    m_stack->addWidget(split);

    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_mark);
    row->addWidget(m_save);
    row->addWidget(back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

void EvidenceView::setEvidence(const Evidence& evidence)
{
    if (isMarking())
        leaveMarker();
    m_evidence = evidence;
    updateButtons();
    m_name = QStringLiteral("%1 · %2 · %3")
                 .arg(evidence.id, CaseWords::evidenceKind(evidence.kind),
                      evidence.caption.isEmpty() ? CaseWords::evidencePlace(evidence) : evidence.caption);
    m_title->setToolTip(plainToolTip(m_name));
    showTitle();
    const bool isTrace = evidence.kind == EvidenceKind::Trace;
    m_text->setLineWrapMode(isTrace ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    if (isTrace) {
        setText(callLines(evidence));
        const QImage moment = imageOf(evidence);
        if (!moment.isNull()) {
            m_beside->show();
            m_beside->setPicture(evidence, moment);
        }
    } else if (evidence.kind == EvidenceKind::File && !evidence.blobSha256.isEmpty()) {
        const Result<QByteArray> bytes = m_bytes ? m_bytes(evidence.blobSha256) : Result<QByteArray>(QByteArray());
        setText(bytes ? tr("%1\n%2\nSHA-256 %3\n\nAn attachment is not opened here. Save it to look at it.")
                            .arg(evidence.caption, locale().formattedDataSize(bytes->size()), evidence.blobSha256)
                      : errorText(bytes.error()));
    } else if (evidence.blobSha256.isEmpty()) {
        setText(numberedLines(evidence));
    } else {
        const Result<QByteArray> bytes = m_bytes ? m_bytes(evidence.blobSha256) : Result<QByteArray>(QByteArray());
        const QImage image = bytes ? shownImage(evidence, *bytes) : QImage();
        if (image.isNull()) {
            setText(bytes ? tr("This is not an image.") : errorText(bytes.error()));
            return;
        }
        m_stack->setCurrentWidget(m_picture);
        m_picture->setPicture(evidence, image);
    }
}

QImage EvidenceView::imageOf(const Evidence& evidence) const
{
    if (evidence.blobSha256.isEmpty() || !m_bytes)
        return {};
    const Result<QByteArray> bytes = m_bytes(evidence.blobSha256);
    return bytes ? shownImage(evidence, *bytes) : QImage();
}

void EvidenceView::setEditable(bool editable)
{
    m_editable = editable;
    updateButtons();
}

void EvidenceView::updateButtons()
{
    const bool isPicture = m_evidence.kind == EvidenceKind::Screenshot && !m_evidence.blobSha256.isEmpty();
    m_mark->setVisible(isPicture && m_editable);
    m_save->setVisible(m_evidence.kind == EvidenceKind::File && !m_evidence.blobSha256.isEmpty());
}

void EvidenceView::mark()
{
    if (!m_editable || m_evidence.kind != EvidenceKind::Screenshot || !m_bytes)
        return;
    const Result<QByteArray> bytes = m_bytes(m_evidence.blobSha256);
    const QImage image = bytes ? evidenceImage(*bytes) : QImage();
    if (image.isNull())
        return;
    m_marker->begin(m_evidence, image);
    stageMarker();
    m_marker->setFocus(Qt::ShortcutFocusReason);
}

bool EvidenceView::isMarking() const
{
    return m_marker->parentWidget() != this;
}

void EvidenceView::stageMarker()
{
    // A pane that floats has a window of its own, which is as small.
    QWidget* stage = window();
    while (stage->parentWidget())
        stage = stage->parentWidget()->window();
    if (m_marker->parentWidget() != stage) {
        m_marker->setParent(stage);
        stage->installEventFilter(this);
    }
    const auto* main = qobject_cast<QMainWindow*>(stage);
    m_marker->setGeometry(main && main->centralWidget() ? main->centralWidget()->geometry() : stage->rect());
    m_marker->show();
    m_marker->raise();
}

void EvidenceView::leaveMarker()
{
    if (!isMarking())
        return;
    m_marker->parentWidget()->removeEventFilter(this);
    m_marker->setParent(this);
    m_marker->hide();
    setFocus();
}

void EvidenceView::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_name, Qt::ElideRight, m_title->width()));
}

bool EvidenceView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_title)
        showTitle();
    if (event->type() == QEvent::Resize && isMarking() && watched == m_marker->parentWidget())
        stageMarker();
    return QWidget::eventFilter(watched, event);
}

void EvidenceView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Another case or another room: what is marked there is not this picture.
    if (!event->spontaneous())
        leaveMarker();
}

void EvidenceView::saveAs()
{
    const Result<QByteArray> bytes = m_bytes ? m_bytes(m_evidence.blobSha256) : Result<QByteArray>(QByteArray());
    if (!bytes)
        return setText(errorText(bytes.error()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the attachment"), attachmentName(m_evidence));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = saveAttachment(*bytes, path); !saved)
        setText(errorText(saved.error()));
}

void EvidenceView::setText(const QString& text)
{
    m_beside->hide();
    m_text->setPlainText(text);
    m_stack->setCurrentIndex(1);
}

} // namespace Mingjing
