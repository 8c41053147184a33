// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/noticebar.h"

#include "widgets/common/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Mingjing {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_label(new QLabel), m_progress(new QProgressBar), m_close(new QToolButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setMaximumWidth(200);
    m_progress->setTextVisible(false);
    m_close->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_close);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (m_working)
            Q_EMIT cancelRequested();
        else
            clear();
    });
    clear();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::showMessage(Kind kind, const QString& sentence)
{
    m_kind = kind;
    m_working = false;
    m_label->setText(sentence);
    m_progress->hide();
    m_close->setText(tr("Close"));
    paintKind();
    show();
}

void NoticeBar::showProgress(const QString& sentence, int done, int total)
{
    m_kind = Kind::Information;
    m_working = true;
    m_label->setText(sentence);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_close->setText(tr("Cancel"));
    paintKind();
    show();
}

void NoticeBar::clear()
{
    m_working = false;
    m_label->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintKind();
}

void NoticeBar::paintKind()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Appearance::colour(Appearance::Role::Notice));
    Appearance::Role role = Appearance::Role::Accent;
    if (m_kind == Kind::Warning)
        role = Appearance::Role::Warning;
    else if (m_kind == Kind::Failure)
        role = Appearance::Role::Violation;
    colours.setColor(QPalette::WindowText, Appearance::colour(role));
    setPalette(colours);
}

} // namespace Mingjing
