// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appeals/noticepanel.h"

#include "review/cases/reviewsession.h"
#include "widgets/appeals/appealwords.h"
#include "widgets/common/appearance.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/timewords.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Mingjing {

NoticePanel::NoticePanel(ReviewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_about(new QComboBox),
      m_language(new QComboBox),
      m_text(new QPlainTextEdit),
      m_message(new QLabel),
      m_sent(new QLabel),
      m_record(new QPushButton(tr("Record as sent"))),
      m_copy(new QAction(tr("Copy the notice"), this)),
      m_save(new QAction(tr("Save the notice…"), this))
{
    m_about->setAccessibleName(tr("What the notice tells of"));
    m_language->setAccessibleName(tr("The developer's language"));
    m_language->addItem(u"中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The notice"));
    m_text->setTabChangesFocus(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_sent->setWordWrap(true);
    m_sent->setTextFormat(Qt::PlainText);
    m_sent->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"notice_copy"_s);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y));
    m_save->setObjectName(u"notice_save"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    m_actions = {m_copy, m_save};
    addActions(m_actions);

    auto* copyButton = new QPushButton(tr("Copy"));
    auto* saveButton = new QPushButton(tr("Save…"));
    const auto follow = [](QAction* action, QPushButton* button) {
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    };
    follow(m_copy, copyButton);
    follow(m_save, saveButton);
    auto* top = new QHBoxLayout;
    top->addWidget(m_about, 1);
    top->addWidget(m_language);
    auto* foot = new QHBoxLayout;
    foot->addWidget(copyButton);
    foot->addWidget(saveButton);
    foot->addWidget(m_record);
    foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_sent);
    layout->addLayout(foot);
    connect(copyButton, &QPushButton::clicked, this, &NoticePanel::copy);
    connect(saveButton, &QPushButton::clicked, this, &NoticePanel::save);
    connect(m_record, &QPushButton::clicked, this, &NoticePanel::record);
    connect(m_copy, &QAction::triggered, this, &NoticePanel::copy);
    connect(m_save, &QAction::triggered, this, &NoticePanel::save);
    connect(m_about, &QComboBox::currentIndexChanged, this, &NoticePanel::show);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NoticePanel::show);
}

NoticePanel::~NoticePanel() = default;

QString NoticePanel::text() const
{
    return m_text->toPlainText();
}

void NoticePanel::setClosure(const std::optional<AppealClosure>& closure)
{
    m_closure = closure;
}

std::optional<NoticeRequest> NoticePanel::request() const
{
    const QStringList about = m_about->currentData().toStringList();
    const auto language = reportLanguageFromId(m_language->currentData().toString());
    if (about.isEmpty() || !language)
        return std::nullopt;
    return NoticeRequest{about.value(0), about.value(1), *language};
}

void NoticePanel::refresh()
{
    const CaseState& state = m_context.state();
    const QVariant chosen = m_about->currentData();
    {
        const QSignalBlocker quiet(m_about);
        m_about->clear();
        for (auto appeal = state.appeals.rbegin(); appeal != state.appeals.rend(); ++appeal) {
            if (!appeal->answers.isEmpty())
                m_about->addItem(
                    tr("%1 · %2", "id, what it is").arg(appeal->id, AppealWords::noticeKind(NoticeKind::AppealAnswer)),
                    QStringList{appeal->decisionId, appeal->id});
        }
        for (auto decision = state.decisions.rbegin(); decision != state.decisions.rend(); ++decision) {
            if (decision->issuedAt.isValid())
                m_about->addItem(
                    tr("%1 · %2", "id, what it is").arg(decision->id, AppealWords::noticeKind(noticeKindOf(*decision))),
                    QStringList{decision->id, QString()});
        }
        const int kept = m_about->findData(chosen);
        const auto next = nextNotice(state, ReportLanguage::Chinese);
        const int wanted = next ? m_about->findData(QStringList{next->decisionId, next->appealId}) : 0;
        m_about->setCurrentIndex(kept >= 0 && chosen.isValid() && wanted < 0 ? kept : wanted);
    }
    QStringList sent;
    for (const IssuedNotice& notice : state.notices) {
        sent.append(
            tr("%1 sent %2 by %3", "what, moment, person")
                .arg(AppealWords::noticeKind(notice.kind), momentTextIn(notice.at, state.timeZone), notice.actor));
    }
    m_sent->setText(sent.join(u'\n'));
    m_sent->setVisible(!sent.isEmpty());
    show();
}

Result<QByteArray> NoticePanel::written(NoticeFormat format) const
{
    const auto wanted = request();
    const OpenCase* open = m_context.openCase();
    if (!wanted || !open)
        return Error{ErrorCode::NotFound, u"nothing to tell"_s, {}};
    const CaseState& state = m_context.state();
    const ReviewSession* session = m_context.session();
    NoticeSource source{state, *open->edition, *open->catalogue,
                        {},    m_closure,      session ? session->now() : state.updatedAt};
    if (const Decision* decision = state.decision(wanted->decisionId))
        source.terms = appealTerms(*open->edition, state, *decision, session ? session->dayCounting() : DayCounting());
    return writeNotice(source, *wanted, format);
}

void NoticePanel::show()
{
    m_message->clear();
    m_message->hide();
    const bool any = request().has_value() && m_context.openCase();
    m_record->setEnabled(any && m_context.session() && m_context.state().status != CaseStatus::Archived);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    m_about->setEnabled(any);
    m_language->setEnabled(any);
    if (!any) {
        m_text->setPlainText(QString());
        m_text->setPlaceholderText(tr("Once a decision is issued, its notice to the developer is shown here."));
        return;
    }
    const Result<QByteArray> bytes = written(NoticeFormat::Text);
    m_text->setPlainText(bytes ? QString::fromUtf8(*bytes) : QString());
    if (!bytes) {
        m_message->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                               .arg(Appearance::colour(Appearance::Role::Violation).name(),
                                    AppealWords::obstacle(bytes.error()).toHtmlEscaped()));
        m_message->show();
    }
}

void NoticePanel::copy()
{
    if (m_text->toPlainText().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_context.report(tr("The notice is copied."));
}

Result<void> NoticePanel::saveTo(const QString& path) const
{
    const bool html = path.endsWith(u".html"_s, Qt::CaseInsensitive);
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const Result<QByteArray> bytes =
        written(html ? NoticeFormat::Html : (json ? NoticeFormat::Json : NoticeFormat::Text));
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{ErrorCode::Refused, file.errorString(), path};
    return {};
}

void NoticePanel::save()
{
    const auto wanted = request();
    if (!wanted)
        return;
    const QString name = u"%1-%2.html"_s.arg(m_context.state().caseId,
                                             wanted->appealId.isEmpty() ? wanted->decisionId : wanted->appealId);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the notice"), name,
                                                      tr("Web page (*.html);;Text (*.txt);;For machines (*.json)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = saveTo(path);
    m_context.report(saved ? tr("The notice is saved: %1").arg(path) : AppealWords::obstacle(saved.error()));
}

void NoticePanel::record()
{
    const auto wanted = request();
    ReviewSession* session = m_context.session();
    const Result<QByteArray> bytes = written(NoticeFormat::Text);
    if (!wanted || !session || !bytes)
        return;
    const Result<QString> recorded =
        session->recordNotice(issuedNotice(m_context.state(), *wanted, NoticeFormat::Text), *bytes);
    m_context.report(recorded ? tr("The notice is recorded as sent.") : AppealWords::obstacle(recorded.error()));
}

} // namespace Mingjing
