// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appeals/appealspane.h"

#include "review/cases/reviewsession.h"
#include "widgets/appeals/appealcard.h"
#include "widgets/appeals/appealform.h"
#include "widgets/appeals/appealwords.h"
#include "widgets/appeals/noticepanel.h"
#include "widgets/common/appearance.h"
#include "widgets/context/reviewcontext.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace Mingjing {

AppealsPane::AppealsPane(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_head(new QLabel),
      m_message(new QLabel),
      m_notice(new NoticePanel(context)),
      m_file(new QAction(tr("File the appeal"), this))
{
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setContentsMargins(6, 4, 6, 2);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setContentsMargins(6, 0, 6, 2);
    m_message->hide();
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(6, 2, 6, 6);
    m_rows->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setBackgroundRole(QPalette::Base);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addWidget(area, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_notice);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_file->setObjectName(QStringLiteral("appeal_file"));
    m_file->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return));
    addAction(m_file);
    connect(m_file, &QAction::triggered, this, &AppealsPane::fileAppeal);
    connect(&m_context, &ReviewContext::caseChanged, this, &AppealsPane::forget);
    connect(&m_context, &ReviewContext::stateChanged, this, &AppealsPane::refresh);
    forget();
}

AppealsPane::~AppealsPane() = default;

QList<QAction*> AppealsPane::actions() const
{
    return QList<QAction*>{m_file} + m_notice->actions();
}

void AppealsPane::forget()
{
    m_caseId.clear();
    m_message->hide();
    rebuild();
}

void AppealsPane::refresh()
{
    const CaseState& state = m_context.state();
    const ReviewSession* session = m_context.session();
    const bool same = state.caseId == m_caseId && state.appeals == m_appeals && state.decisions == m_decisions
        && state.findings == m_findings && state.status == m_status
        && (session ? session->actor() : QString()) == m_actor;
    if (same)
        m_notice->refresh();
    else
        rebuild();
}

void AppealsPane::rebuild()
{
    const CaseState& state = m_context.state();
    const ReviewSession* session = m_context.session();
    m_caseId = state.caseId;
    m_appeals = state.appeals;
    m_decisions = state.decisions;
    m_findings = state.findings;
    m_status = state.status;
    m_actor = session ? session->actor() : QString();
    m_closure.reset();
    if (session && state.issued()) {
        const auto closure = session->appealClosure();
        m_closure = closure ? *closure : std::nullopt;
    }
    qDeleteAll(m_shown);
    m_shown.clear();
    m_form = nullptr;
    addCards();
    addForm();
    m_head->setText(headline());
    m_file->setEnabled(m_form != nullptr);
    m_notice->setClosure(m_closure);
    m_notice->refresh();
}

QString AppealsPane::headline() const
{
    const CaseState& state = m_context.state();
    const Decision* decision = state.issued();
    if (!decision || !m_context.openCase())
        return tr("No decision is in force that could be appealed against.");
    if (m_closure)
        return AppealWords::closure(*m_closure, state.timeZone);
    const ReviewSession* session = m_context.session();
    const AppealTerms terms =
        appealTerms(*m_context.openCase()->edition, state, *decision, session ? session->dayCounting() : DayCounting());
    return tr("%1: %2", "decision, until when it can be appealed against")
        .arg(decision->id, AppealWords::terms(terms, state.timeZone));
}

void AppealsPane::addForm()
{
    const CaseState& state = m_context.state();
    ReviewSession* session = m_context.session();
    if (!session || !state.issued() || m_closure || state.status == CaseStatus::Archived)
        return;
    auto* form = new AppealForm(state, session->now());
    if (!form->offersAnything()) {
        delete form;
        return;
    }
    m_form = form;
    // Queued: filing makes the rows anew, and the button that asked is in one of them.
    connect(m_form, &AppealForm::fileRequested, this, &AppealsPane::fileAppeal, Qt::QueuedConnection);
    connect(m_form, &AppealForm::refused, &m_context, &ReviewContext::report);
    m_rows->insertWidget(m_rows->count() - 1, m_form);
    m_shown.append(m_form);
}

void AppealsPane::addCards()
{
    const CaseState& state = m_context.state();
    ReviewSession* session = m_context.session();
    const bool editable = session && state.status != CaseStatus::Archived && state.status != CaseStatus::Open;
    for (auto appeal = state.appeals.rbegin(); appeal != state.appeals.rend(); ++appeal) {
        auto* card =
            new AppealCard(state, *appeal, session ? session->partInAppealed(appeal->id) : QString(), editable);
        const QString caseId = state.caseId;
        connect(
            card, &AppealCard::answerRequested, this,
            [this, caseId](const AppealVerdict& verdict) {
                ReviewSession* now = m_context.session();
                if (now && m_context.state().caseId == caseId)
                    tell(now->answerAppeal(verdict), tr("Appeal %1 is answered.").arg(verdict.appealId));
            },
            Qt::QueuedConnection);
        connect(
            card, &AppealCard::withdrawRequested, this,
            [this, caseId](const QString& id, const QString& reason) {
                ReviewSession* now = m_context.session();
                if (now && m_context.state().caseId == caseId)
                    tell(now->withdrawAppeal(id, reason), tr("Appeal %1 is withdrawn.").arg(id));
            },
            Qt::QueuedConnection);
        connect(card, &AppealCard::materialRequested, this, &AppealsPane::saveMaterial);
        m_rows->insertWidget(m_rows->count() - 1, card);
        m_shown.append(card);
    }
}

void AppealsPane::tell(const Result<void>& done, const QString& success)
{
    m_message->setVisible(!done);
    if (done) {
        m_context.report(success);
        return;
    }
    m_message->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                           .arg(Appearance::colour(Appearance::Role::Violation).name(),
                                AppealWords::obstacle(done.error()).toHtmlEscaped()));
}

void AppealsPane::fileAppeal()
{
    ReviewSession* session = m_context.session();
    const Decision* decision = m_context.state().issued();
    if (!session || !decision || !m_form || !m_context.openCase())
        return;
    const AppealTerms terms =
        appealTerms(*m_context.openCase()->edition, m_context.state(), *decision, session->dayCounting());
    const Result<QString> filed = session->fileAppeal(m_form->filing(), terms);
    tell(filed ? Result<void>() : filed.error(), filed ? tr("Appeal %1 is filed.").arg(*filed) : QString());
}

void AppealsPane::saveMaterial(const AppealMaterial& material)
{
    const ReviewSession* session = m_context.session();
    if (!session)
        return;
    // Only the last part of the name: it is somebody else's.
    const QString name =
        QString(material.name).replace(QLatin1Char('\\'), QLatin1Char('/')).section(QLatin1Char('/'), -1);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this file"), name);
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = session->blob(material.sha256);
    QSaveFile file(path);
    const bool saved = bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    m_context.report(saved ? tr("Saved: %1").arg(path) : tr("The file could not be saved: %1").arg(path));
}

} // namespace Mingjing
