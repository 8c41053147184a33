// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidenceview.h"

#include "review/cases/evidence.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/findings/evidencepicture.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
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
    for (const QJsonValue& value : evidence.calls) {
        const QJsonObject call = value.toObject();
        const QJsonArray args = call.value(QLatin1StringView("args")).toArray();
        text += QStringLiteral("wx.%1  %2  %3:%4\n")
                    .arg(call.value(QLatin1StringView("api")).toString(),
                         QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact)),
                         call.value(QLatin1StringView("file")).toString(),
                         QString::number(call.value(QLatin1StringView("line")).toInt()));
    }
    return text;
}

} // namespace

EvidenceView::EvidenceView(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_stack(new QStackedWidget),
      m_picture(new EvidencePicture),
      m_text(new QPlainTextEdit)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_text);

    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

void EvidenceView::setEvidence(const Evidence& evidence)
{
    m_title->setText(QStringLiteral("%1 · %2 · %3")
                         .arg(evidence.id, CaseWords::evidenceKind(evidence.kind),
                              evidence.caption.isEmpty() ? CaseWords::evidencePlace(evidence) : evidence.caption));
    m_title->setToolTip(plainToolTip(m_title->text()));
    if (evidence.kind == EvidenceKind::Trace) {
        setText(callLines(evidence));
    } else if (evidence.blobSha256.isEmpty()) {
        setText(numberedLines(evidence));
    } else {
        const Result<QByteArray> bytes = m_bytes ? m_bytes(evidence.blobSha256) : Result<QByteArray>(QByteArray());
        const QImage image = bytes ? evidenceImage(*bytes) : QImage();
        if (image.isNull()) {
            setText(bytes ? tr("This is not an image.") : errorText(bytes.error()));
            return;
        }
        m_stack->setCurrentWidget(m_picture);
        m_picture->setPicture(evidence, image);
    }
}

void EvidenceView::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_stack->setCurrentWidget(m_text);
}

} // namespace Mingjing
