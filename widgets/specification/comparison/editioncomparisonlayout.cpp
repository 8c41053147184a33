// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the comparison of two editions is put together.
#include "widgets/common/noticebar.h"
#include "widgets/specification/comparison/changemap.h"
#include "widgets/specification/comparison/changesdelegate.h"
#include "widgets/specification/comparison/changesfiltermodel.h"
#include "widgets/specification/comparison/changesmodel.h"
#include "widgets/specification/comparison/changesummary.h"
#include "widgets/specification/comparison/editioncomparison.h"
#include "widgets/specification/comparison/sidebyside.h"
#include "widgets/specification/comparison/touchedpanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QToolButton>

namespace Mingjing {

namespace {

/// Narrower than this, the texts stand below the list.
constexpr int narrowest = 700;
constexpr int touchedHeight = 170;
constexpr int changesWidth = 360;

QToolButton* buttonFor(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

EditionComparison::EditionComparison(Load load, std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent),
      m_load(std::move(load)),
      m_catalogue(std::move(catalogue)),
      m_old(new QComboBox),
      m_new(new QComboBox),
      m_notice(new NoticeBar),
      m_map(new ChangeMap),
      m_summary(new ChangeSummary),
      m_filterInput(new QLineEdit),
      m_model(new ChangesModel(this)),
      m_filter(new ChangesFilterModel(this)),
      m_list(new QListView),
      m_hint(new QLabel),
      m_sides(new SideBySide),
      m_touched(new TouchedPanel(m_catalogue)),
      m_splitter(new QSplitter),
      m_whole(new QSplitter(Qt::Vertical))
{
    makeActions();
    m_splitter->addWidget(makeChanges());
    m_splitter->addWidget(m_sides);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({changesWidth, 2 * changesWidth});
    m_whole->addWidget(m_splitter);
    m_whole->setChildrenCollapsible(false);
    m_whole->addWidget(m_touched);
    m_whole->setStretchFactor(0, 1);
    m_whole->setStretchFactor(1, 0);
    m_whole->setSizes({1000, touchedHeight});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoice());
    auto* picture = new QVBoxLayout;
    picture->setContentsMargins(8, 0, 8, 6);
    picture->addWidget(m_map);
    layout->addLayout(picture);
    layout->addWidget(m_notice);
    layout->addWidget(m_whole, 1);

    connect(m_old, &QComboBox::currentIndexChanged, this, &EditionComparison::start);
    connect(m_new, &QComboBox::currentIndexChanged, this, &EditionComparison::start);
    connect(m_notice, &NoticeBar::cancelRequested, this, &EditionComparison::cancel);
    connect(m_map, &ChangeMap::sectionChosen, this, &EditionComparison::showSection);
    connect(m_summary, &ChangeSummary::chosenChanged, this, &EditionComparison::filter);
    connect(m_filterInput, &QLineEdit::textChanged, this, &EditionComparison::filter);
    connect(m_filterInput, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditionComparison::currentChanged);
    connect(m_touched, &TouchedPanel::clauseChosen, this, &EditionComparison::showClause);
    m_actions.append(m_touched->carryOverAction());
    setFocusProxy(m_list);
    updateHints();
}

QAction* EditionComparison::addAction(const char* name, const QString& text, const QKeySequence& key,
                                      void (EditionComparison::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(text);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void EditionComparison::makeActions()
{
    const auto needing = [this](QAction* action, const QString& sign) {
        action->setIconText(sign);
        action->setEnabled(false);
        m_needComparison.append(action);
    };
    needing(addAction("compare.previous", tr("Previous change"), Qt::SHIFT | Qt::Key_F8,
                      &EditionComparison::goToPreviousChange),
            QStringLiteral("↑"));
    needing(addAction("compare.next", tr("Next change"), Qt::Key_F8, &EditionComparison::goToNextChange),
            QStringLiteral("↓"));
    needing(addAction("compare.copy", tr("Copy the comparison as text"), Qt::CTRL | Qt::ALT | Qt::Key_D,
                      &EditionComparison::copyText),
            tr("Copy", "button: the comparison as text"));
    needing(addAction("compare.export", tr("Export the comparison…"), {}, &EditionComparison::chooseExport),
            tr("Export…"));
    addAction("compare.swap", tr("Swap the old and the new edition"), {}, &EditionComparison::swap)
        ->setIconText(QStringLiteral("⇄"));
    addAction("compare.filter", tr("Filter the changes"), {}, &EditionComparison::focusFilter);
}

QWidget* EditionComparison::makeChoice()
{
    const auto prepare = [](QComboBox* box, const QString& name) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setPlaceholderText(name);
    };
    prepare(m_old, tr("Old edition"));
    prepare(m_new, tr("New edition"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(tr("Old")));
    layout->addWidget(m_old, 1);
    layout->addWidget(buttonFor(findChild<QAction*>(QStringLiteral("compare.swap"))));
    layout->addWidget(new QLabel(tr("New")));
    layout->addWidget(m_new, 1);
    layout->addSpacing(8);
    for (QAction* action : std::as_const(m_needComparison))
        layout->addWidget(buttonFor(action));
    return row;
}

QWidget* EditionComparison::makeChanges()
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ChangesDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Changes"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(12, 24, 12, 24);
    m_filterInput->setPlaceholderText(tr("Filter the changes by word or number"));
    m_filterInput->setClearButtonEnabled(true);

    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_filterInput);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_list, 1);
    return part;
}

void EditionComparison::arrange()
{
    const bool narrow = width() < narrowest;
    const Qt::Orientation orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    m_sides->setAlwaysStacked(narrow);
    if (m_splitter->orientation() != orientation)
        m_splitter->setOrientation(orientation);
    m_list->scrollTo(m_list->currentIndex());
}

void EditionComparison::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Mingjing
