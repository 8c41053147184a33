// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/comparisonpane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/scenario/scenariobutton.h"
#include "widgets/scenario/scenarioeditor.h"
#include "widgets/web/pagesession.h"
#include "widgets/web/pane/comparedphone.h"
#include "widgets/web/pane/differencelist.h"
#include "widgets/web/pane/pairpicture.h"
#include "widgets/web/pane/phoneevidence.h"
#include "widgets/web/phoneview.h"
#include "widgets/words/scenariowords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace Mingjing {

ComparisonPane::ComparisonPane(ReviewContext& context, QWidget* first, PhoneView* phone, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_phone(phone),
      m_second(new ComparedPhone),
      m_list(new DifferenceList),
      m_below(new QWidget),
      m_count(new QLabel),
      m_editor(new ScenarioEditor(ScenarioShelf(), this)),
      m_mirror(new QAction(tr("Mirror"), this)),
      m_again(new QAction(tr("Compare again"), this)),
      m_capture(new QAction(tr("Capture both"), this)),
      m_change(new QAction(tr("Scenario of the second phone"), this))
{
    m_editor->setWindowTitle(tr("Scenario of the second phone"));
    m_mirror->setCheckable(true);
    m_mirror->setChecked(true);
    m_mirror->setToolTip(tr("Taps, typing and scrolling of the left phone are done on the right one too"));
    m_again->setToolTip(tr("Ask both phones again what they show"));
    m_capture->setToolTip(tr("Record both phones as one piece of evidence"));

    auto* phones = new QWidget;
    auto* side = new QHBoxLayout(phones);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(2);
    side->addWidget(first, 1);
    side->addWidget(m_second, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 4, 2);
    bar->addWidget(m_count, 1);
    for (QAction* action : {m_mirror, m_again, m_capture}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addLayout(bar);
    below->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(phones);
    splitter->addWidget(m_below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_second->hide();
    m_below->hide();
    updateEnabled();

    connect(m_mirror, &QAction::toggled, m_second, &ComparedPhone::setMirroring);
    connect(m_again, &QAction::triggered, m_second, &ComparedPhone::compare);
    connect(m_capture, &QAction::triggered, this, &ComparisonPane::capture);
    connect(m_change, &QAction::triggered, this, &ComparisonPane::openEditor);
    connect(m_second->scenarioButton(), &QToolButton::clicked, this, &ComparisonPane::openEditor);
    connect(m_editor, &ScenarioEditor::applied, m_second, &ComparedPhone::setScenario);
    connect(m_second, &ComparedPhone::differencesChanged, this, &ComparisonPane::showDifferences);
    connect(m_list, &DifferenceList::chosen, this, [this](const PageDifference& difference) {
        if (difference.place.isValid())
            m_context.selectSource(difference.place);
        const bool isText = difference.kind == PageDifference::Kind::Text;
        for (PageSession* session : {m_first, m_second->session()}) {
            if (session)
                session->highlightText(!isText                          ? QString()
                                           : difference.first.isEmpty() ? difference.second
                                                                        : difference.first);
        }
    });
}

void ComparisonPane::start(PageSession& first, const PageObservation& before,
                           const std::shared_ptr<const PackageContents>& package, const PageScenario& scenario)
{
    m_first = &first;
    m_second->show();
    m_below->show();
    m_second->start(first, before, package, scenario);
    showDifferences();
}

void ComparisonPane::stop()
{
    m_first = nullptr;
    m_second->stop();
    m_second->hide();
    m_below->hide();
    m_editor->close();
}

bool ComparisonPane::isComparing() const
{
    return !m_second->isHidden();
}

void ComparisonPane::updateEnabled()
{
    const bool on = isComparing();
    m_mirror->setEnabled(on);
    m_again->setEnabled(on);
    m_change->setEnabled(on);
    m_capture->setEnabled(on && m_context.isEditable());
}

QString ComparisonPane::countWords() const
{
    return m_count->text();
}

void ComparisonPane::showDifferences()
{
    const QList<PageDifference>& differences = m_second->differences();
    m_list->setDifferences(differences);
    // Where there is nothing to read, the phones have the room.
    m_list->setVisible(!differences.isEmpty());
    m_count->setText(!m_second->isCompared()     ? tr("Comparing…")
                         : differences.isEmpty() ? tr("Both phones show and do the same")
                                                 : tr("%n difference(s)", nullptr, int(differences.size())));
}

void ComparisonPane::openEditor()
{
    if (!isComparing())
        return;
    QStringList routes;
    for (const ManifestPage& page : m_context.openCase()->manifest.pages)
        routes.append(page.route);
    m_editor->setRoutes(routes);
    m_editor->setScenario(m_second->scenario());
    m_editor->openAt(m_second->scenarioButton(), *this);
}

void ComparisonPane::capture()
{
    if (!m_first || !isComparing())
        return;
    const QString left = ScenarioWords::brief(m_first->scenario());
    const QString right = ScenarioWords::brief(m_second->scenario());
    const QString route = m_first->currentRoute();
    const QList<PageScenario> scenarios{m_first->scenario(), m_second->scenario()};
    m_phone->photograph([=, this](const QImage& first) {
        m_second->phone()->photograph([=, this](const QImage& second) {
            if (first.isNull() || second.isNull())
                return;
            captureScreenshot(m_context, pairPicture(first, left, second, right), route, {}, scenarios,
                              tr("Left: %1. Right: %2.").arg(left, right));
        });
    });
}

} // namespace Mingjing
