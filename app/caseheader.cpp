// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseheader.h"

#include "review/cases/deadlinedate.h"
#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"
#include "widgets/words/scenariowords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace Mingjing {

namespace {

constexpr int longestScenario = 48;

} // namespace

CaseHeader::CaseHeader(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_program(new QLabel),
      m_status(new QLabel),
      m_facts(new QLabel),
      m_edition(new QToolButton),
      m_version(new QToolButton),
      m_compare(new QToolButton),
      m_palette(new QToolButton)
{
    auto* open = new QToolButton;
    open->setText(tr("Open…"));
    open->setToolTip(tr("Open a package or an archived case"));
    QFont bold = font();
    bold.setBold(true);
    m_program->setFont(bold);
    m_program->setTextFormat(Qt::PlainText);
    m_status->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_edition->setAutoRaise(true);
    m_edition->setAccessibleName(tr("Edition that the case is judged by"));
    m_version->setAutoRaise(true);
    m_version->setObjectName(QStringLiteral("versions"));
    m_compare->setObjectName(QStringLiteral("compareEditions"));
    m_compare->setText(tr("↻ Another edition is in use · Compare"));
    m_palette->setText(
        tr("Search or do anything (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(10);
    layout->addWidget(open);
    layout->addWidget(m_program);
    layout->addWidget(m_status);
    layout->addWidget(m_version);
    layout->addWidget(m_edition);
    layout->addWidget(m_compare);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_palette);

    connect(open, &QToolButton::clicked, this, &CaseHeader::openRequested);
    connect(m_version, &QToolButton::clicked, this, &CaseHeader::versionsRequested);
    connect(m_edition, &QToolButton::clicked, this, &CaseHeader::editionRequested);
    connect(m_compare, &QToolButton::clicked, this, &CaseHeader::comparisonRequested);
    connect(m_palette, &QToolButton::clicked, this, &CaseHeader::paletteRequested);
    connect(&m_context, &ReviewContext::stateChanged, this, &CaseHeader::update);
    connect(&m_context, &ReviewContext::caseChanged, this, &CaseHeader::update);
    update();
}

CaseHeader::~CaseHeader() = default;

void CaseHeader::setUsedEdition(const QString& sha256, const QString& title)
{
    m_usedSha256 = sha256;
    m_usedTitle = title;
    m_compare->setToolTip(plainToolTip(
        tr("New cases are judged by another edition: %1\nClick to compare the two and to carry this case over")
            .arg(QStringLiteral("%1 %2").arg(title, sha256.left(8)))));
    update();
}

void CaseHeader::showVersion(const CaseState& state)
{
    m_version->setVisible(!state.versions.isEmpty());
    if (state.versions.isEmpty())
        return;
    const SubmittedVersion& version = state.versions.last();
    // In a replay the package of the end is shown from the beginning.
    const QString shown = m_context.openCase()->package->sha256();
    m_version->setText(shown == version.sha256 ? tr("Version %1").arg(version.number)
                                               : tr("Version %1 · a later one is shown").arg(version.number));
    m_version->setToolTip(
        plainToolTip(tr("%1 as submitted; click to compare versions\n%2").arg(version.fileName, version.sha256)));
}

void CaseHeader::update()
{
    const CaseState& state = m_context.state();
    if (!m_context.openCase()) {
        m_program->setText(tr("No case is open"));
        m_status->clear();
        m_facts->clear();
        m_edition->hide();
        m_version->hide();
        m_compare->hide();
        return;
    }
    m_program->setText(state.programName);
    const bool over = state.nextDueAt().isValid() && state.nextDueAt() < QDateTime::currentDateTimeUtc();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     Appearance::colour(over ? Appearance::Role::Violation : Appearance::Role::Accent));
    m_status->setPalette(colours);
    const bool held = state.draft() && state.draft()->state == DecisionState::Held;
    const QString status = held ? CaseWords::decisionState(DecisionState::Held) : CaseWords::caseStatus(state.status);
    m_status->setText(m_context.isReplay() ? tr("Replay · %1").arg(status) : status);
    QStringList facts;
    if (!state.subject.name.isEmpty())
        facts.append(state.subject.name);
    m_edition->setText(QStringLiteral("%1 %2").arg(state.editionTitle, state.editionSha256.left(8)));
    m_edition->setToolTip(plainToolTip(tr("Judged by this edition; click to read it\n%1").arg(state.editionSha256)));
    m_edition->show();
    showVersion(state);
    const bool isOther = !m_usedSha256.isEmpty() && state.editionSha256 != m_usedSha256 && !m_context.isReplay();
    QPalette warning = palette();
    warning.setColor(QPalette::ButtonText, Appearance::colour(Appearance::Role::Warning));
    m_compare->setPalette(warning);
    m_compare->setVisible(isOther);
    if (const QString scenario = ScenarioWords::ofCase(state); !scenario.isEmpty())
        facts.append(scenario.size() > longestScenario ? scenario.left(longestScenario) + u'…' : scenario);
    if (state.viewedUnsandboxed())
        facts.append(tr("pages seen without the engine's sandbox"));
    if (state.nextDueAt().isValid())
        facts.append((over ? tr("overdue since %1") : tr("due %1"))
                         .arg(QLocale().toString(state.nextDueAt().toTimeZone(timeZoneOrDefault(state.timeZone)).date(),
                                                 QLocale::ShortFormat)));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_facts->setToolTip(plainToolTip(
        tr("Case %1\nPackage %2\nEdition %3").arg(state.caseId, state.packageSha256, state.editionSha256)));
}

} // namespace Mingjing
