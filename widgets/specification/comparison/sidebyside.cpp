// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/comparison/sidebyside.h"

#include "widgets/specification/comparison/comparison.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

/// Narrower than this, two columns hold too few characters.
constexpr int narrowest = 520;
constexpr int penaltyHeight = 110;

QTextBrowser* makeBrowser(const QString& name)
{
    auto* browser = new QTextBrowser;
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setTabChangesFocus(true);
    browser->setAccessibleName(name);
    browser->document()->setDocumentMargin(4);
    return browser;
}

} // namespace

SideBySide::SideBySide(QWidget* parent)
    : QWidget(parent),
      m_section(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_text(makeBrowser(tr("Old and new text"))),
      m_penaltyPart(new QWidget),
      m_penalties(makeBrowser(tr("Old and new penalties")))
{
    m_section->setTextFormat(Qt::PlainText);
    m_section->setContentsMargins(8, 4, 8, 4);
    m_section->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setBold(true);
    m_section->setFont(bold);
    m_text->setPlaceholderText(tr("Choose a change to see both texts."));

    auto* heading = new QLabel(tr("Penalties"));
    heading->setFont(bold);
    heading->setContentsMargins(8, 4, 8, 2);
    auto* part = new QVBoxLayout(m_penaltyPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(0);
    part->addWidget(heading);
    part->addWidget(m_penalties, 1);

    m_splitter->addWidget(m_text);
    m_splitter->addWidget(m_penaltyPart);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, penaltyHeight});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_section);
    layout->addWidget(m_splitter, 1);
    m_penaltyPart->hide();
    connect(m_text, &QTextBrowser::anchorClicked, this, &SideBySide::follow);
}

SideBySide::~SideBySide() = default;

void SideBySide::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_drawing.opened.clear();
    m_drawing.section.clear();
    showChange(-1);
}

void SideBySide::showChange(int index)
{
    const bool valid = m_comparison && index >= 0 && index < m_comparison->changes().size();
    m_drawing.current = valid ? index : -1;
    m_drawing.section = valid ? m_comparison->changes().at(index).section : QString();
    draw();
    m_text->scrollToAnchor(QStringLiteral("current"));
}

void SideBySide::setAlwaysStacked(bool stacked)
{
    m_alwaysStacked = stacked;
    arrange();
}

void SideBySide::arrange()
{
    const bool stacked = m_alwaysStacked || width() < narrowest;
    if (stacked == m_drawing.stacked)
        return;
    m_drawing.stacked = stacked;
    draw();
    m_text->scrollToAnchor(QStringLiteral("current"));
}

void SideBySide::draw()
{
    const ComparedSection* section = m_comparison ? m_comparison->section(m_drawing.section) : nullptr;
    m_section->setVisible(section);
    if (!section) {
        m_text->clear();
        m_penaltyPart->hide();
        return;
    }
    m_section->setText(section->title == section->id ? section->id
                                                     : QStringLiteral("%1  %2").arg(section->id, section->title));
    m_section->setToolTip(m_section->text());
    m_text->setHtml(sectionHtml(*m_comparison, m_drawing));
    const QString penalties = penaltiesHtml(*m_comparison, m_drawing.current, m_drawing.stacked);
    m_penalties->setHtml(penalties);
    m_penaltyPart->setVisible(!penalties.isEmpty());
}

void SideBySide::follow(const QUrl& link)
{
    bool isLine = false;
    const int line = link.path().toInt(&isLine);
    if (link.scheme() != QLatin1String("more") || !isLine)
        return;
    m_drawing.opened.insert(line);
    const int position = m_text->verticalScrollBar()->value();
    draw();
    m_text->verticalScrollBar()->setValue(position);
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_comparison)
        return;
    const int position = m_text->verticalScrollBar()->value();
    draw();
    m_text->verticalScrollBar()->setValue(position);
}

} // namespace Mingjing
