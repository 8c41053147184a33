// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewroom.h"

#include "widgets/appeals/appealspane.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/actionregistry.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/decision/decisionpane.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingspane.h"
#include "widgets/findings/undoacts.h"
#include "widgets/hints/hintspane.h"
#include "widgets/history/historypane.h"
#include "widgets/intake/intakepane.h"
#include "widgets/pages/pagespane.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/source/searchpane.h"
#include "widgets/source/sourcepane.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/trace/datapane.h"
#include "widgets/trace/tracepane.h"
#include "widgets/web/explorepane/explorepane.h"
#include "widgets/web/pane/comparisonpane.h"
#include "widgets/web/pane/phonepane.h"
#include "widgets/web/phoneview.h"

#include <QAction>
#include <QDockWidget>
#include <QTimer>

namespace Mingjing {

namespace {

/// Gives the focus to the first part of \a pane that takes keys.
void focusInto(QWidget* pane)
{
    for (QWidget* part = pane->nextInFocusChain(); part != pane; part = part->nextInFocusChain()) {
        if (pane->isAncestorOf(part) && part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus))
            return part->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace

ReviewRoom::ReviewRoom(ReviewContext& context, const SyntaxRepository& syntax, ReplayController& replay,
                       ActionRegistry& actions, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_undo(new UndoActs(context, this)),
      m_phone(new PhonePane(context)),
      m_pages(new PagesPane(context)),
      m_search(new SearchPane(context)),
      m_intake(new IntakePane(context)),
      m_source(new SourcePane(context, syntax)),
      m_checklist(new ChecklistPane(context)),
      m_hints(new HintsPane(context)),
      m_findings(new FindingsPane(context)),
      m_decision(new DecisionPane(context)),
      m_history(new HistoryPane(context)),
      m_appeals(new AppealsPane(context)),
      m_timeline(new TimelinePane(context, replay)),
      m_trace(new TracePane(context)),
      m_data(new DataPane(context)),
      m_explore(new ExplorePane(context, [this] { return m_phone->scenario(); })),
      m_goToFile(new CommandPalette(this, tr("Go to file: any part of its name"))),
      m_goToSymbol(new CommandPalette(this, tr("Go to a function, element, selector or key of this file")))
{
    setWindowFlags(Qt::Widget);
    setDockNestingEnabled(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCentralWidget(m_source);
    addPane(QStringLiteral("pages"), tr("Pages and files"), m_pages);
    addPane(QStringLiteral("search"), tr("Search"), m_search);
    addPane(QStringLiteral("intake"), tr("Intake"), m_intake);
    addPane(QStringLiteral("phone"), tr("Phone"), m_phone);
    addPane(QStringLiteral("checklist"), tr("Checklist"), m_checklist);
    addPane(QStringLiteral("hints"), tr("Hints"), m_hints);
    addPane(QStringLiteral("trace"), tr("Trace"), m_trace);
    addPane(QStringLiteral("data"), tr("Data"), m_data);
    addPane(QStringLiteral("explore"), tr("Explore"), m_explore);
    addPane(QStringLiteral("findings"), tr("Findings"), m_findings);
    addPane(QStringLiteral("decision"), tr("Decision"), m_decision);
    addPane(QStringLiteral("history"), tr("History"), m_history);
    addPane(QStringLiteral("appeals"), tr("Appeals and notices"), m_appeals);
    addPane(QStringLiteral("timeline"), tr("Timeline"), m_timeline);
    arrange();
    makeGoTo();
    registerActions(actions);

    connect(m_findings, &FindingsPane::opened, this, [this] {
        if (!m_context.isReplay())
            showPane(m_findings);
    });
    connect(m_findings, &FindingsPane::evidenceWanted, m_source, &SourcePane::captureSelection);
    connect(m_phone, &PhonePane::comparingChanged, this, &ReviewRoom::makeRoomForPhones);
    connect(m_source, &SourcePane::usagesRequested, this, [this](const QString& word) {
        showPane(m_search);
        m_search->searchFor({word, false, true, true});
    });
    connect(m_source, &SourcePane::placesFound, this, [this](const QString& title, const QList<SearchMatch>& places) {
        showPane(m_search);
        m_search->showPlaces(title, places);
    });
    connect(m_hints, &HintsPane::opened, this, [this] { showPane(m_hints); });
    connect(m_decision, &DecisionPane::opened, this, [this] { showPane(m_decision); });
    connect(m_explore, &ExplorePane::pageRequested, m_phone, &PhonePane::showPage);
    connect(m_findings, &FindingsPane::recorded, m_checklist, &ChecklistPane::goToNextUnjudged);
    connect(&m_context, &ReviewContext::findingSelected, this, [this] {
        if (!m_context.isReplay())
            showPane(m_findings);
    });
    connect(&m_context, &ReviewContext::caseChanged, this, [this] {
        if (m_context.isReplay())
            showPane(m_timeline);
    });
}

ReviewRoom::~ReviewRoom() = default;

void ReviewRoom::makeGoTo()
{
    m_goToFile->addSource([this] {
        QList<CommandPalette::Command> files;
        const OpenCase* openCase = m_context.openCase();
        if (!openCase)
            return files;
        files.reserve(openCase->package->entries().size());
        for (const PackageEntry& entry : openCase->package->entries())
            files.append({entry.path, {}, [this, path = entry.path] {
                              m_context.selectSource({path, 0, 0});
                              m_source->focusEditor();
                          }});
        return files;
    });
    m_goToSymbol->addSource([this] {
        QList<CommandPalette::Command> symbols;
        for (const SourceSymbol& symbol : m_source->symbols())
            symbols.append({symbol.name, {}, [this, offset = symbol.offset] { m_source->goToOffset(offset); }});
        return symbols;
    });
}

void ReviewRoom::addPane(const QString& id, const QString& title, QWidget* pane)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(pane);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    m_docks.append(dock);
}

void ReviewRoom::arrange()
{
    const auto dock = [this](const char* id) { return findChild<QDockWidget*>(QString::fromLatin1(id)); };
    for (QDockWidget* each : std::as_const(m_docks)) {
        each->setFloating(false);
        each->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, dock("pages"));
    splitDockWidget(dock("pages"), dock("phone"), Qt::Horizontal);
    tabifyDockWidget(dock("pages"), dock("search"));
    addDockWidget(Qt::RightDockWidgetArea, dock("checklist"));
    addDockWidget(Qt::BottomDockWidgetArea, dock("hints"));
    tabifyDockWidget(dock("hints"), dock("trace"));
    tabifyDockWidget(dock("trace"), dock("data"));
    tabifyDockWidget(dock("data"), dock("explore"));
    tabifyDockWidget(dock("explore"), dock("findings"));
    tabifyDockWidget(dock("findings"), dock("decision"));
    tabifyDockWidget(dock("decision"), dock("appeals"));
    tabifyDockWidget(dock("appeals"), dock("history"));
    tabifyDockWidget(dock("history"), dock("timeline"));
    tabifyDockWidget(dock("timeline"), dock("intake"));
    dock("pages")->raise();
    dock("findings")->raise();
    const int whole = std::max(width(), 1200);
    resizeDocks({dock("pages"), dock("phone"), dock("checklist")},
                {whole * 15 / 100, whole * 26 / 100, whole * 27 / 100}, Qt::Horizontal);
    resizeDocks({dock("trace")}, {std::max(height(), 700) * 34 / 100}, Qt::Vertical);
}

void ReviewRoom::makeRoomForPhones(bool two)
{
    auto* dock = findChild<QDockWidget*>(QStringLiteral("phone"));
    if (!dock || dock->isFloating())
        return;
    if (two) {
        m_onePhone = dock->width();
        resizeDocks({dock}, {std::max(m_onePhone, width() * 42 / 100)}, Qt::Horizontal);
    } else if (m_onePhone > 0) {
        resizeDocks({dock}, {m_onePhone}, Qt::Horizontal);
    }
}

void ReviewRoom::restoreLayout(const QByteArray& state)
{
    m_restored = !state.isEmpty() && restoreState(state, layoutVersion);
    if (!m_restored)
        arrange();
}

void ReviewRoom::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Sizes of docks can only be set once the room has one of its own.
    if (!m_restored) {
        m_restored = true;
        QTimer::singleShot(0, this, [this] {
            arrange();
            if (m_context.isReplay())
                showPane(m_timeline);
        });
    }
}

void ReviewRoom::saveWork()
{
    m_checklist->finishNote();
    m_decision->save();
}

void ReviewRoom::resetLayout()
{
    arrange();
}

void ReviewRoom::showPane(QWidget* pane)
{
    for (QDockWidget* dock : std::as_const(m_docks)) {
        if (dock->widget() == pane) {
            dock->show();
            dock->raise();
        }
    }
}

void ReviewRoom::registerActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const QString& text, QKeySequence key, auto run) {
        auto* action = new QAction(text, this);
        addAction(action);
        actions.add(QString::fromLatin1(id), action, {key});
        connect(action, &QAction::triggered, this, run);
    };
    const auto own = [&](const char* id, QAction* action, QKeySequence key) {
        addAction(action);
        actions.add(QString::fromLatin1(id), action, {key});
    };
    own("phone.pick", m_phone->pickAction(), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    own("phone.mark", m_phone->markAction(), Qt::CTRL | Qt::Key_M);
    own("phone.back", m_phone->backAction(), Qt::ALT | Qt::Key_Backspace);
    own("phone.restart", m_phone->restartAction(), Qt::Key_F5);
    own("phone.scenario", m_phone->scenarioAction(), Qt::Key_F9);
    own("phone.compare", m_phone->compareAction(), Qt::CTRL | Qt::Key_F9);
    own("phone.compared_scenario", m_phone->comparison()->changeAction(), Qt::ALT | Qt::Key_F9);
    own("phone.capture_both", m_phone->comparison()->captureAction(), Qt::SHIFT | Qt::Key_F9);
    actions.add(QStringLiteral("phone.mirror"), m_phone->comparison()->mirrorAction());
    add("pages.next_unseen", tr("Next unviewed page"), Qt::Key_F6, [this] { m_pages->showNextUnseenPage(); });
    add("pane.pages", tr("Go to the pages"), Qt::ALT | Qt::Key_1, [this] {
        showPane(m_pages);
        m_pages->focusPages();
    });
    add("pane.files", tr("Go to the files"), Qt::ALT | Qt::Key_2, [this] {
        showPane(m_pages);
        m_pages->focusFiles();
    });
    add("pane.source", tr("Go to the source"), Qt::ALT | Qt::Key_3, [this] { m_source->focusEditor(); });
    add("pane.checklist", tr("Go to the checklist"), Qt::ALT | Qt::Key_4, [this] {
        showPane(m_checklist);
        m_checklist->focusTree();
    });
    add("pane.trace", tr("Go to the trace"), Qt::ALT | Qt::Key_5, [this] {
        showPane(m_trace);
        m_trace->focusFilter();
    });
    own("explore.run", m_explore->runAction(), Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    own("explore.evidence", m_explore->evidenceAction(), Qt::CTRL | Qt::ALT | Qt::Key_X);
    connect(m_explore->runAction(), &QAction::triggered, this, [this] { showPane(m_explore); });
    add("pane.explore", tr("Go to what was explored"), Qt::ALT | Qt::Key_X, [this] {
        showPane(m_explore);
        m_explore->focusSheet();
    });
    add("pane.findings", tr("Go to the findings"), Qt::ALT | Qt::Key_6, [this] {
        showPane(m_findings);
        FindingEditor* editor = m_findings->editor();
        if (editor->isActive() && editor->findingId().isEmpty())
            editor->focusWords();
        else
            focusInto(m_findings);
    });
    add("pane.hints", tr("Go to the hints"), Qt::ALT | Qt::SHIFT | Qt::Key_6, [this] {
        showPane(m_hints);
        m_hints->focusList();
    });
    add("pane.decision", tr("Go to the decision"), Qt::ALT | Qt::Key_7, [this] {
        showPane(m_decision);
        focusInto(m_decision);
    });
    add("pane.history", tr("Go to the history of the subject"), Qt::CTRL | Qt::ALT | Qt::Key_H, [this] {
        showPane(m_history);
        m_history->focusList();
    });
    add("pane.appeals", tr("Go to the appeals and notices"), Qt::ALT | Qt::SHIFT | Qt::Key_7, [this] {
        showPane(m_appeals);
        focusInto(m_appeals);
    });
    add("pane.timeline", tr("Go to the timeline"), Qt::ALT | Qt::Key_8, [this] {
        showPane(m_timeline);
        focusInto(m_timeline);
    });
    add("pane.phone", tr("Go to the phone"), Qt::ALT | Qt::Key_9, [this] {
        showPane(m_phone);
        m_phone->phone()->setFocus(Qt::ShortcutFocusReason);
    });
    add("pane.intake", tr("Go to what was odd at intake"), Qt::ALT | Qt::Key_0, [this] {
        showPane(m_intake);
        m_intake->focusList();
    });
    add("search.package", tr("Find in the package"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] {
        showPane(m_search);
        m_search->focusInput();
    });
    add("source.find", tr("Find in this file"), QKeySequence(QKeySequence::Find), [this] { m_source->showFindBar(); });
    add("source.find_next", tr("Find next"), Qt::Key_F3, [this] { m_source->findNext(); });
    add("source.find_previous", tr("Find previous"), Qt::SHIFT | Qt::Key_F3, [this] { m_source->findPrevious(); });
    add("source.line", tr("Go to line"), Qt::CTRL | Qt::Key_G, [this] { m_source->showGoToLine(); });
    add("source.file", tr("Go to file"), Qt::CTRL | Qt::Key_P, [this] { m_goToFile->open(); });
    add("source.symbol", tr("Go to a name in this file"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] { m_goToSymbol->open(); });
    add("source.close_tab", tr("Close this file"), QKeySequence(QKeySequence::Close),
        [this] { m_source->closeCurrentTab(); });
    add("source.evidence", tr("Record the selected lines as evidence"), Qt::CTRL | Qt::Key_D,
        [this] { m_source->captureSelection(); });
    add("pane.data", tr("Go to the data of the page"), Qt::CTRL | Qt::ALT | Qt::Key_I, [this] {
        showPane(m_data);
        m_data->focusSearch();
    });
    add("trace.evidence", tr("Record the chosen rows of the trace as evidence"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        [this] { m_trace->captureSelection(); });
    own("acts.undo", m_undo->undoAction(), Qt::CTRL | Qt::Key_Z);
    own("acts.redo", m_undo->redoAction(), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    own("pages.unseen", m_pages->unseenAction(), Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    registerPaneActions(actions);
    for (QDockWidget* dock : std::as_const(m_docks)) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setToolTip(tr("Show or hide: %1").arg(dock->windowTitle()));
        actions.add(QStringLiteral("dock.") + dock->objectName(), toggle);
    }
}

void ReviewRoom::registerPaneActions(ActionRegistry& actions)
{
    for (const QList<QAction*>& own :
         {m_source->actions(), m_checklist->actions(), m_hints->actions(), m_findings->actions(), m_decision->actions(),
          m_appeals->actions(), m_timeline->actions(), m_trace->actions()}) {
        for (QAction* action : own)
            actions.add(action->objectName(), action, action->shortcuts());
    }
}

} // namespace Mingjing
