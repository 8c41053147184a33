// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/specificationroom.h"

#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/specification/candidatepanel.h"
#include "widgets/specification/clausebrowser.h"
#include "widgets/specification/comparison/editioncomparison.h"
#include "widgets/specification/comparison/touchedpanel.h"
#include "widgets/specification/editionlibrary.h"
#include "widgets/specification/editionsmodel.h"
#include "widgets/specification/editionspane.h"
#include "widgets/specification/editionview.h"
#include "widgets/specification/specificationwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

ShelvedEdition aboutEdition(const Edition& edition)
{
    ShelvedEdition about;
    about.sha256 = edition.sha256();
    about.title = edition.title();
    about.created = edition.created();
    return about;
}

} // namespace

SpecificationRoom::SpecificationRoom(EditionLibrary& library, ReviewContext& context, Surroundings surroundings,
                                     QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_context(context),
      m_surroundings(std::move(surroundings)),
      m_model(new EditionsModel(this)),
      m_pane(new EditionsPane(*m_model)),
      m_notice(new NoticeBar),
      m_panel(new CandidatePanel),
      m_view(new EditionView),
      m_tabs(new QTabWidget),
      m_comparison(new EditionComparison([this](const QString& sha256) { return editionJob(sha256); },
                                         library.sharedCatalogue())),
      m_importer(new EditionReader(this)),
      m_opener(new EditionReader(this))
{
    makeLayout();
    connectAll();
    // Search, history and citation work wherever the focus is in the room.
    addActions(m_view->browser()->actions());
    refreshCase();
    refreshEditions();
    m_pane->select(m_library.used().edition->sha256());
    if (m_library.failure())
        fail(*m_library.failure());
}

SpecificationRoom::~SpecificationRoom() = default;

void SpecificationRoom::makeLayout()
{
    m_panel->hide();
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(6, 12, 12, 8);
    rightLayout->addWidget(m_notice);
    rightLayout->addWidget(m_panel);
    rightLayout->addWidget(m_view, 1);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pane);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 1000});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("Editions"));
    m_tabs->addTab(m_comparison, tr("Compare"));
    layout->addWidget(m_tabs);
}

void SpecificationRoom::connectAll()
{
    connect(m_pane, &EditionsPane::currentChanged, this, &SpecificationRoom::openEdition);
    connect(m_pane, &EditionsPane::importRequested, this, &SpecificationRoom::chooseImport);
    connect(m_pane, &EditionsPane::useRequested, this, &SpecificationRoom::use);
    connect(m_pane, &EditionsPane::exportRequested, this, &SpecificationRoom::exportCopy);
    connect(m_pane, &EditionsPane::removeRequested, this, &SpecificationRoom::remove);
    connect(m_panel, &CandidatePanel::acceptedForUse, this, [this] { acceptCandidate(true); });
    connect(m_panel, &CandidatePanel::accepted, this, [this] { acceptCandidate(false); });
    connect(m_panel, &CandidatePanel::discarded, this, &SpecificationRoom::discardCandidate);
    connect(m_importer, &EditionReader::finished, this, &SpecificationRoom::takeCandidate);
    connect(m_importer, &EditionReader::refused, this, &SpecificationRoom::refuse);
    connect(m_opener, &EditionReader::finished, this, [this](const EditionCandidate& read) {
        m_notice->clear();
        m_library.remember(read.held);
        display(read.held);
    });
    connect(m_opener, &EditionReader::refused, this, &SpecificationRoom::refuse);
    connect(m_notice, &NoticeBar::cancelRequested, this, [this] {
        m_importer->cancel();
        m_opener->cancel();
        m_notice->clear();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &SpecificationRoom::chooseForComparison);
    connect(&m_library, &EditionLibrary::editionsChanged, this, &SpecificationRoom::refreshEditions);
    connect(&m_library, &EditionLibrary::usedChanged, this, &SpecificationRoom::refreshEditions);
    connect(&m_context, &ReviewContext::caseChanged, this, &SpecificationRoom::refreshCase);
    connect(m_view->browser(), &ClauseBrowser::reported, this, &SpecificationRoom::reported);
}

void SpecificationRoom::refreshEditions()
{
    const QString used = m_library.used().edition->sha256();
    m_pane->setUsed(used);
    m_model->setShelved(m_library.editions(), used);
    refreshChoices();
}

void SpecificationRoom::refreshCase()
{
    const OpenCase* open = m_context.openCase();
    m_model->setOfCase(open && open->edition ? aboutEdition(*open->edition) : ShelvedEdition());
}

void SpecificationRoom::setCases(const QList<CaseSummary>& cases)
{
    setEditionUses(facetsOf(cases).editions);
}

void SpecificationRoom::setEditionUses(const QList<EditionUse>& uses)
{
    QHash<QString, int> open;
    QMap<QString, QString> pinned;
    for (const EditionUse& use : uses) {
        if (use.running > 0)
            open.insert(use.sha256, use.running);
        pinned.insert(use.sha256, use.title);
    }
    m_model->setOpenCases(open);
    if (pinned != m_pinned) {
        m_pinned = pinned;
        refreshChoices();
    }
    m_comparison->touched()->refreshCases();
}

void SpecificationRoom::refreshChoices()
{
    QList<EditionChoice> choices;
    const auto add = [&](const QString& sha256, const QString& title, const QString& about) {
        QStringList parts{title, SpecificationWords::shortDigest(sha256)};
        if (!about.isEmpty())
            parts.append(about);
        if (m_library.isUsed(sha256))
            parts.append(tr("in use"));
        choices.append({sha256, parts.join(u" · "_s)});
    };
    for (const ShelvedEdition& each : m_library.editions()) {
        if (each.isIntact())
            add(each.sha256, each.title, each.builtIn ? tr("built in") : each.fileName);
    }
    for (auto each = m_pinned.cbegin(); each != m_pinned.cend(); ++each) {
        if (!each.key().isEmpty() && !m_library.find(each.key()))
            add(each.key(), each.value(), tr("kept with its cases"));
    }
    m_comparison->setEditions(choices);
}

std::function<Result<std::shared_ptr<const Edition>>()> SpecificationRoom::editionJob(const QString& sha256) const
{
    using Read = Result<std::shared_ptr<const Edition>>;
    if (const auto known = m_library.known(sha256))
        return [edition = known->edition]() -> Read { return edition; };
    const auto read = [](const Result<QByteArray>& document) -> Read {
        if (!document)
            return document.error();
        const auto held = holdEdition(*document);
        if (!held)
            return held.error();
        return held->edition;
    };
    if (m_library.find(sha256))
        return [&shelf = m_library.shelf(), sha256, read] { return read(shelf.document(sha256)); };
    return [document = m_surroundings.pinnedDocument(sha256), read] { return read(document); };
}

void SpecificationRoom::chooseForComparison()
{
    if (m_tabs->currentWidget() != m_comparison || m_comparison->isChosen())
        return;
    const OpenCase* open = m_context.openCase();
    const QString now = m_library.used().edition->sha256();
    QStringList olds;
    if (open && open->edition)
        olds.append(open->edition->sha256());
    for (const ShelvedEdition& each : m_library.editions())
        olds.append(each.sha256);
    olds.removeAll(now);
    if (!olds.isEmpty())
        m_comparison->compare(olds.constFirst(), now);
}

void SpecificationRoom::showComparison()
{
    m_tabs->setCurrentWidget(m_comparison);
    m_comparison->setFocus(Qt::OtherFocusReason);
}

void SpecificationRoom::showComparison(const QString& oldSha256, const QString& newSha256, const QString& clauseId)
{
    m_comparison->compare(oldSha256, newSha256);
    m_tabs->setCurrentWidget(m_comparison);
    if (!clauseId.isEmpty())
        m_comparison->showClause(clauseId);
    m_comparison->setFocus(Qt::OtherFocusReason);
}

QList<QAction*> SpecificationRoom::actionsWithKeys() const
{
    return QList<QAction*>{m_view->browser()->copyCitationAction()} + m_comparison->actions();
}

void SpecificationRoom::takeFocus()
{
    if (m_tabs->currentWidget() == m_comparison)
        m_comparison->setFocus(Qt::ShortcutFocusReason);
    else if (m_panel->isVisibleTo(this))
        m_panel->setFocus(Qt::ShortcutFocusReason);
    else
        m_view->browser()->focusSearch();
}

const HeldEdition& SpecificationRoom::shown() const
{
    return m_view->edition();
}

void SpecificationRoom::showEdition(const QString& sha256, const QString& clauseId)
{
    m_tabs->setCurrentIndex(0);
    m_wantedClause = clauseId;
    m_pane->select(sha256);
    if (shown().isValid() && shown().edition->sha256() == sha256)
        display(shown());
}

void SpecificationRoom::openEdition(const QString& sha256)
{
    m_opener->cancel();
    m_panel->setVisible(m_candidate && m_candidate->held.edition->sha256() == sha256);
    if (m_panel->isVisibleTo(this))
        return display(m_candidate->held);
    if (const auto known = m_library.known(sha256))
        return display(*known);
    const OpenCase* open = m_context.openCase();
    if (open && open->edition && open->edition->sha256() == sha256) {
        const auto document = m_surroundings.caseDocument();
        return display({open->edition, document ? *document : QByteArray()});
    }
    m_view->setEdition({});
    const ShelvedEdition* about = m_library.find(sha256);
    m_notice->showProgress(tr("Reading %1…").arg(about ? about->title : sha256), 0, 0);
    m_opener->start([&shelf = m_library.shelf(), sha256] { return shelf.document(sha256); },
                    about ? about->title : QString(), nullptr);
}

void SpecificationRoom::display(const HeldEdition& held)
{
    if (!shown().isValid() || shown().edition != held.edition)
        m_view->setEdition(held);
    if (!m_wantedClause.isEmpty())
        m_view->showClause(m_wantedClause);
    m_wantedClause.clear();
}

void SpecificationRoom::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import specification"), {},
                                                      tr("Specifications (*.txt *.html *.htm *.md);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void SpecificationRoom::importFile(const QString& path)
{
    m_tabs->setCurrentIndex(0);
    const QString name = QFileInfo(path).fileName();
    m_notice->showProgress(tr("Reading %1…").arg(name), 0, 0);
    m_importer->start([read = m_surroundings.readFile, path] { return read(path); }, name, m_library.used().edition);
}

void SpecificationRoom::takeCandidate(const EditionCandidate& candidate)
{
    const QString sha256 = candidate.held.edition->sha256();
    const ShelvedEdition* known = m_library.find(sha256);
    if (known && known->isIntact()) {
        m_library.remember(candidate.held);
        m_notice->showMessage(NoticeBar::Kind::Information,
                              known->builtIn ? tr("%1 is the edition that is built in.").arg(candidate.fileName)
                                             : tr("%1 is here already, the same to the byte.").arg(candidate.fileName));
        return m_pane->select(sha256);
    }
    m_notice->clear();
    m_candidate = candidate;
    m_panel->showCandidate(candidate, *m_library.used().edition);
    ShelvedEdition about = aboutEdition(*candidate.held.edition);
    about.fileName = candidate.fileName;
    m_model->setCandidate(about);
    m_pane->select(sha256);
    openEdition(sha256);
}

void SpecificationRoom::refuse(const EditionRefusal& refusal)
{
    if (refusal.error.code == ErrorCode::Cancelled)
        return m_notice->clear();
    m_notice->showMessage(NoticeBar::Kind::Failure,
                          tr("%1 was not read. %2", "file, reason")
                              .arg(refusal.fileName, SpecificationWords::refusal(refusal.error, refusal.document)));
}

void SpecificationRoom::acceptCandidate(bool use)
{
    if (!m_candidate)
        return;
    const EditionCandidate candidate = *m_candidate;
    const QString sha256 = candidate.held.edition->sha256();
    m_library.remember(candidate.held);
    if (const auto kept = m_library.keep(candidate.held, candidate.fileName, m_surroundings.person); !kept)
        return fail(kept.error());
    if (use) {
        if (const auto used = m_library.use(sha256); !used)
            fail(used.error());
    }
    m_candidate.reset();
    m_panel->hide();
    m_model->setCandidate({});
    m_pane->select(sha256);
    m_notice->showMessage(NoticeBar::Kind::Information,
                          use && m_library.isUsed(sha256)
                              ? tr("%1 was accepted. New cases are judged by it.").arg(candidate.held.edition->title())
                              : tr("%1 was accepted and is kept for later.").arg(candidate.held.edition->title()));
    m_view->browser()->setFocus(Qt::OtherFocusReason);
}

void SpecificationRoom::discardCandidate()
{
    if (!m_candidate)
        return;
    m_candidate.reset();
    m_panel->hide();
    m_pane->select(m_library.used().edition->sha256());
    m_model->setCandidate({});
}

void SpecificationRoom::use(const QString& sha256)
{
    if (const auto used = m_library.use(sha256); !used)
        return fail(used.error());
    m_notice->showMessage(NoticeBar::Kind::Information,
                          tr("New cases are judged by %1 (%2).")
                              .arg(m_library.used().edition->title(), SpecificationWords::shortDigest(sha256)));
}

void SpecificationRoom::remove(const QString& sha256)
{
    const ShelvedEdition* about = m_library.find(sha256);
    const QString title = about ? about->title : QString();
    if (const auto removed = m_library.remove(sha256); !removed)
        return fail(removed.error());
    m_notice->showMessage(NoticeBar::Kind::Information,
                          tr("%1 (%2) was removed. Cases that are judged by it keep their own copy.")
                              .arg(title, SpecificationWords::shortDigest(sha256)));
}

void SpecificationRoom::exportCopy(const QString& sha256)
{
    const bool here = shown().isValid() && shown().edition->sha256() == sha256 && !shown().document.isEmpty();
    const Result<QByteArray> document =
        here ? Result<QByteArray>(shown().document) : m_library.shelf().document(sha256);
    if (!document)
        return fail(document.error());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export a copy"),
        u"%1-%2.txt"_s.arg(tr("specification", "file name"), SpecificationWords::shortDigest(sha256)));
    if (path.isEmpty())
        return;
    if (const auto written = m_surroundings.writeFile(path, *document); !written)
        return fail(written.error());
    m_notice->showMessage(NoticeBar::Kind::Information, tr("The document was written to %1.").arg(path));
}

void SpecificationRoom::fail(const Error& error)
{
    m_notice->showMessage(NoticeBar::Kind::Failure, errorText(error));
}

} // namespace Mingjing
