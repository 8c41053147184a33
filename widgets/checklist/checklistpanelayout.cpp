// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the checklist pane is put together.
#include "widgets/checklist/checkitemdetail.h"
#include "widgets/checklist/checklistdelegate.h"
#include "widgets/checklist/checklistfiltermodel.h"
#include "widgets/checklist/checklistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/checklist/profilechooser.h"
#include "widgets/checklist/profileeditor.h"
#include "widgets/checklist/verdictbar.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace Mingjing {

ChecklistPane::ChecklistPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new ChecklistModel(context, this)),
      m_filter(new ChecklistFilterModel(this)),
      m_progress(new ChecklistProgress),
      m_tree(new QTreeView),
      m_empty(new QLabel(tr("No items match the filter."))),
      m_detail(new CheckItemDetail(context)),
      m_verdicts(new VerdictBar)
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ChecklistDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(10);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Checklist"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->hide();

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_empty);
    topLayout->addWidget(m_tree, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* list = new QWidget;
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(makeFilterRow());
    listLayout->addWidget(splitter, 1);
    listLayout->addWidget(m_verdicts);
    m_editor = new ProfileEditor(m_context);
    m_pages = new QStackedWidget;
    m_pages->addWidget(list);
    m_pages->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_tree);
    connectAll();
    refresh();
}

ChecklistPane::~ChecklistPane() = default;

QWidget* ChecklistPane::makeFilterRow()
{
    m_filterInput = new QLineEdit;
    m_filterInput->setPlaceholderText(tr("Filter by word or number"));
    m_filterInput->setClearButtonEnabled(true);
    m_filterInput->installEventFilter(this);
    m_verdictFilter = new QComboBox;
    m_verdictFilter->setAccessibleName(tr("Verdict or hints to show"));
    m_verdictFilter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verdictFilter->setMinimumContentsLength(6);
    m_verdictFilter->addItem(tr("All"));
    for (const Verdict verdict : {Verdict::Pass, Verdict::Violation, Verdict::NotApplicable, Verdict::Unsure})
        m_verdictFilter->addItem(CaseWords::shortVerdict(verdict), static_cast<int>(verdict));
    m_verdictFilter->insertSeparator(m_verdictFilter->count());
    m_verdictFilter->addItem(tr("With hints"), QVariant::fromValue(ChecklistFilterModel::Hints::Asked));
    m_verdictFilter->addItem(tr("No rule looks"), QVariant::fromValue(ChecklistFilterModel::Hints::Unwatched));

    const auto toggle = [this](const QString& sign, const QString& text, const QKeySequence& shortcut,
                               const char* name) {
        QAction* action = addAction(text, shortcut, name);
        action->setCheckable(true);
        action->setIconText(sign);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("%1 (%2)", "action, shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
        connect(action, &QAction::toggled, this, &ChecklistPane::updateFilter);
        return button;
    };
    m_applicableButton = toggle(tr("Applies", "filter button"), tr("Only items that apply"),
                                QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A), "checklist_only_applicable");
    m_unjudgedButton = toggle(tr("Open", "filter button"), tr("Only items without a verdict"),
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U), "checklist_only_unjudged");
    m_againButton = toggle(QStringLiteral("↻"), tr("Only items to be judged again under the new edition"),
                           QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G), "checklist_only_again");

    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_filterInput, 1);
    line->addWidget(m_verdictFilter);
    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_progress, 1);
    second->addWidget(m_againButton);
    second->addWidget(m_applicableButton);
    second->addWidget(m_unjudgedButton);
    m_editProfiles =
        addAction(tr("Make and change profiles"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W), "checklist_profiles");
    m_editProfiles->setCheckable(true);
    m_editProfiles->setIconText(tr("Profiles…"));
    m_profiles = new ProfileChooser(m_editProfiles);
    layout->addWidget(m_profiles);
    layout->addLayout(line);
    layout->addLayout(second);
    return row;
}

QAction* ChecklistPane::addAction(const QString& text, const QKeySequence& shortcut, const char* name)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setObjectName(QLatin1StringView(name));
    m_actions.append(action);
    QWidget::addAction(action);
    return action;
}

void ChecklistPane::connectAll()
{
    m_actions = m_verdicts->actions() + m_actions;
    QAction* next = addAction(tr("Next item without a verdict"), QKeySequence(Qt::CTRL | Qt::Key_J), "checklist_next");
    connect(next, &QAction::triggered, this, &ChecklistPane::goToNextUnjudged);
    QAction* filter =
        addAction(tr("Filter the checklist"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), "checklist_filter");
    connect(filter, &QAction::triggered, this, &ChecklistPane::focusFilter);
    QAction* focus =
        addAction(tr("Go to the checklist"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), "checklist_focus");
    connect(focus, &QAction::triggered, this, &ChecklistPane::focusTree);

    QAction* profile = addAction(tr("Choose the profile to review by"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Q),
                                 "checklist_profile");
    connect(profile, &QAction::triggered, m_profiles, &ProfileChooser::openList);
    connect(m_editProfiles, &QAction::toggled, this, &ChecklistPane::showProfileEditor);
    connect(m_profiles, &ProfileChooser::chosen, this, &ChecklistPane::chooseProfile);
    connect(m_editor, &ProfileEditor::useRequested, this, &ChecklistPane::chooseProfile);
    connect(m_editor, &ProfileEditor::closed, this, [this] { showProfileEditor(false); });
    connect(m_editor, &ProfileEditor::profilesChanged, this, [this] {
        m_profiles->setProfiles(m_editor->profiles());
        showProfile();
    });
    connect(m_filterInput, &QLineEdit::textChanged, this, &ChecklistPane::updateFilter);
    connect(m_filterInput, &QLineEdit::returnPressed, this, &ChecklistPane::focusTree);
    connect(m_verdictFilter, &QComboBox::currentIndexChanged, this, &ChecklistPane::updateFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistPane::currentChanged);
    connect(m_verdicts, &VerdictBar::verdictChosen, this, &ChecklistPane::judge);
    connect(m_verdicts, &VerdictBar::noteEdited, this, &ChecklistPane::saveNote);
    connect(m_verdicts, &VerdictBar::noteLeft, this, &ChecklistPane::focusTree);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecklistPane::openGroups);
    connect(&m_context, &ReviewContext::itemSelected, this, &ChecklistPane::follow);
    connect(&m_context, &ReviewContext::caseChanged, this, &ChecklistPane::caseChanged);
    connect(&m_context, &ReviewContext::stateChanged, this, &ChecklistPane::refresh);
}

} // namespace Mingjing
