// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintscanline.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/words/hintwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Mingjing {

HintScanLine::HintScanLine(HintBook& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_nature(new QLabel(HintWords::nature())),
      m_state(new QLabel),
      m_progress(new QProgressBar),
      m_coverage(new QToolButton),
      m_scan(new QToolButton)
{
    m_nature->setTextFormat(Qt::PlainText);
    m_nature->setObjectName(QStringLiteral("hintNature"));
    m_nature->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_nature->setToolTip(plainToolTip(HintWords::nature()));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(90);
    m_progress->setMaximumHeight(fontMetrics().height());
    for (QToolButton* button : {m_coverage, m_scan}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_coverage->setToolTip(tr("Clauses that no rule looks at, files that were not read, rules that are broken"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(m_nature, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_coverage);
    layout->addWidget(m_scan);
    connect(m_coverage, &QToolButton::clicked, this, &HintScanLine::coverageRequested);
    connect(m_scan, &QToolButton::clicked, this, [this] {
        if (m_book.scan() == HintBook::Scan::Running)
            m_book.cancelScan();
        else
            m_book.requestScan();
    });
    connect(&m_book, &HintBook::scanChanged, this, &HintScanLine::refresh);
    connect(&m_book, &HintBook::changed, this, &HintScanLine::refresh);
    refresh();
}

void HintScanLine::refresh()
{
    const bool running = m_book.scan() == HintBook::Scan::Running;
    m_progress->setVisible(running);
    m_progress->setRange(0, m_book.percent() < 0 ? 0 : 100);
    m_progress->setValue(m_book.percent());
    m_scan->setText(running ? tr("Stop") : tr("Scan again"));
    m_scan->setToolTip(running ? tr("Stop the scan") : tr("Let the rules read the package and the trace again"));
    m_scan->setAccessibleName(m_scan->toolTip());
    const HintReport* report = m_book.report();
    QStringList unseen;
    if (report && !report->uncovered.isEmpty())
        unseen.append(tr("%n clauses without a rule", nullptr, int(report->uncovered.size())));
    if (report && !report->skipped.isEmpty())
        unseen.append(tr("%n files not read", nullptr, int(report->skipped.size())));
    if (report && !report->problems.isEmpty())
        unseen.append(tr("%n broken rules", nullptr, int(report->problems.size())));
    m_coverage->setText(unseen.join(QStringLiteral(" · ")));
    m_coverage->setVisible(!unseen.isEmpty());
    switch (m_book.scan()) {
    case HintBook::Scan::None:
        m_state->setText(tr("Not scanned"));
        break;
    case HintBook::Scan::Running:
        m_state->setText(tr("Scanning…"));
        break;
    case HintBook::Scan::Failed:
        m_state->setText(tr("The scan failed: %1").arg(m_book.failure()));
        break;
    case HintBook::Scan::Done:
        m_state->setText({});
        break;
    }
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace Mingjing
