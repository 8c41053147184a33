// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/noticebar.h"

#include "widgets/common/appearance.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Mingjing {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      m_label(new QLabel),
      m_progress(new QProgressBar),
      m_options(new QComboBox),
      m_choose(new QPushButton(tr("Open"))),
      m_close(new QToolButton)
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
    layout->addWidget(m_options);
    layout->addWidget(m_choose);
    layout->addWidget(m_close);
    m_options->setAccessibleName(tr("Choice"));
    m_options->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const auto chosen = m_chosen;
        const QString option = m_options->currentText();
        clear();
        if (chosen)
            chosen(option);
    });
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
    showOptions(false);
    m_close->setText(tr("Close"));
    paintKind();
    show();
}

void NoticeBar::showChoice(const QString& sentence, const QStringList& options,
                           std::function<void(const QString& option)> chosen)
{
    showMessage(Kind::Warning, sentence);
    m_options->clear();
    m_options->addItems(options);
    m_chosen = std::move(chosen);
    showOptions(true);
    m_options->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::showOptions(bool shown)
{
    m_options->setVisible(shown);
    m_choose->setVisible(shown);
    if (!shown)
        m_chosen = {};
}

void NoticeBar::showProgress(const QString& sentence, int done, int total)
{
    m_kind = Kind::Information;
    m_working = true;
    m_label->setText(sentence);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    showOptions(false);
    m_close->setText(tr("Cancel"));
    paintKind();
    show();
}

void NoticeBar::clear()
{
    m_working = false;
    m_label->clear();
    showOptions(false);
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
