// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingspane.h"

#include "widgets/context/reviewcontext.h"
#include "widgets/deadlines/findinganswersbar.h"
#include "widgets/findings/findingeditor.h"
#include "widgets/findings/findingsdelegate.h"
#include "widgets/findings/findingsmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>

namespace Mingjing {

namespace {

constexpr int firstListWidth = 300;

} // namespace

FindingsPane::FindingsPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(new FindingsModel(context, this)),
      m_list(new QListView),
      m_empty(new QLabel(tr("No findings yet. Press V on a check item."))),
      m_editor(new FindingEditor(context))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_empty, 1);
    left->setMinimumWidth(160);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_editor);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({firstListWidth, 3 * firstListWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_answers = new FindingAnswersBar(context);
    layout->addWidget(m_answers);
    layout->addWidget(splitter, 1);

    auto* add = new QAction(tr("New finding"), this);
    add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    add->setObjectName(QStringLiteral("finding_new"));
    connect(add, &QAction::triggered, this, &FindingsPane::newFinding);
    m_actions.append(add);
    m_actions += m_answers->actions();
    addActions(m_answers->actions());
    addAction(add);
    const auto own = [this](const QString& text, const QKeySequence& key, const char* name, auto run) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        addAction(action);
    };
    own(tr("Copy the finding to another place"), Qt::CTRL | Qt::SHIFT | Qt::Key_Y, "finding_copy",
        [this] { copyFinding(); });
    own(tr("Insert a phrase into the finding"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, "finding_phrase",
        [this] { m_editor->choosePhrase(); });
    own(tr("Attach a file to the finding"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, "finding_attach",
        [this] { m_editor->chooseAttachment(); });

    setBytes({});
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid())
            return;
        const QString id = current.data(FindingsModel::IdRole).toString();
        m_context.selectFinding(id);
        // The context says nothing when it is selected already, as when coming back from a new one.
        m_editor->open(id);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_editor->open(index.data(FindingsModel::IdRole).toString()); });
    connect(m_editor, &FindingEditor::recorded, this, [this](const QString& id) {
        m_context.selectFinding(id);
        Q_EMIT recorded(id);
    });
    connect(m_editor, &FindingEditor::discarded, this, [this] { follow(m_context.selectedFinding()); });
    connect(&m_context, &ReviewContext::findingSelected, this, &FindingsPane::follow);
    connect(&m_context, &ReviewContext::findingRequested, this, [this](const QString& itemId) {
        if (!m_context.isEditable())
            return;
        m_list->selectionModel()->clear();
        m_editor->begin(itemId);
        Q_EMIT opened();
        m_editor->focusWords();
    });
    connect(&m_context, &ReviewContext::hintFindingRequested, this,
            [this](const QString& hintId, const QStringList& evidence) {
                if (!m_context.isEditable())
                    return;
                m_list->selectionModel()->clear();
                m_editor->beginFromHint(hintId, evidence);
                Q_EMIT opened();
                m_editor->focusWords();
            });
    for (const auto& signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &FindingsPane::updateEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::updateEmpty);
    updateEmpty();
}

FindingsPane::~FindingsPane() = default;

void FindingsPane::setBytes(const EvidenceBytes& bytes)
{
    m_editor->setBytes([this, bytes](const QString& sha256) {
        return !bytes || m_context.session() ? bytesOfLiveCase(m_context)(sha256) : bytes(sha256);
    });
}

void FindingsPane::newFinding()
{
    if (m_context.selectedItem().isEmpty())
        m_context.report(tr("Select a check item first."));
    else
        m_context.requestFinding(m_context.selectedItem());
}

void FindingsPane::copyFinding()
{
    const QString id = m_editor->findingId().isEmpty() ? m_context.selectedFinding() : m_editor->findingId();
    const Finding* finding = m_context.state().finding(id);
    if (!finding || !m_context.isEditable()) {
        m_context.report(tr("Select the finding to copy first."));
        return;
    }
    const SourcePlace place = m_context.selectedSource();
    bool elsewhere = place.line > 0;
    for (const QString& each : finding->evidence) {
        const Evidence* piece = m_context.state().evidenceById(each);
        for (const LineRange& range : piece ? piece->lines : QList<LineRange>())
            elsewhere = elsewhere && (piece->path != place.file || place.line < range.first || place.line > range.last);
    }
    m_list->selectionModel()->clear();
    m_editor->beginCopy(id);
    Q_EMIT opened();
    if (elsewhere)
        Q_EMIT evidenceWanted();
}

void FindingsPane::follow(const QString& findingId)
{
    const QModelIndex index = m_model->indexOf(findingId);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_editor->open(findingId);
}

void FindingsPane::updateEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

} // namespace Mingjing
