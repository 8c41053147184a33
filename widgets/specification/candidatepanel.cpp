// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/candidatepanel.h"

#include "widgets/common/appearance.h"
#include "widgets/specification/editionreader.h"
#include "widgets/specification/specificationwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Mingjing {

CandidatePanel::CandidatePanel(QWidget* parent)
    : QFrame(parent),
      m_heading(new QLabel),
      m_counts(new QLabel),
      m_difference(new QLabel),
      m_use(new QPushButton(tr("Accept and &use for new cases")))
{
    auto* accept = new QPushButton(tr("Accept, &keep for later"));
    auto* discard = new QPushButton(tr("&Discard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel* label : {m_heading, m_counts, m_difference}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_use, accept, discard}) {
        button->setAutoDefault(true); // Return presses it, as Space does.
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(buttons);
    setFocusProxy(m_use);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Specification that is not yet accepted"));
    connect(m_use, &QPushButton::clicked, this, &CandidatePanel::acceptedForUse);
    connect(accept, &QPushButton::clicked, this, &CandidatePanel::accepted);
    connect(discard, &QPushButton::clicked, this, &CandidatePanel::discarded);
    paintFrame();
}

CandidatePanel::~CandidatePanel() = default;

void CandidatePanel::showCandidate(const EditionCandidate& candidate, const Edition& used)
{
    const Edition& edition = *candidate.held.edition;
    m_heading->setText(tr("Not yet accepted: %1").arg(candidate.fileName));
    QStringList counts{SpecificationWords::counts(edition),
                       edition.warnings().isEmpty() ? tr("no warnings")
                                                    : tr("%n warnings", nullptr, int(edition.warnings().size()))};
    if (const QString unread = SpecificationWords::unreadPenalties(edition); !unread.isEmpty())
        counts.append(unread);
    m_counts->setText(tr("Read: %1").arg(counts.join(u" · "_s)));
    m_difference->setVisible(candidate.difference.has_value());
    if (candidate.difference)
        m_difference->setText(tr("Compared with %1 (%2), which is in use: %3")
                                  .arg(used.title(), SpecificationWords::shortDigest(used.sha256()),
                                       SpecificationWords::difference(*candidate.difference)));
    show();
    m_use->setFocus(Qt::OtherFocusReason);
}

void CandidatePanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintFrame();
}

void CandidatePanel::paintFrame()
{
    QPalette colours;
    colours.setColor(QPalette::Window, Appearance::colour(Appearance::Role::Notice));
    setPalette(colours);
    QPalette heading = colours;
    heading.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Warning));
    m_heading->setPalette(heading);
}

} // namespace Mingjing
