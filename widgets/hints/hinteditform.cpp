// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hinteditform.h"

#include "review/hints/board/hintboard.h"
#include "review/specification/edition.h"
#include "widgets/common/appearance.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace Mingjing {

HintEditForm::HintEditForm(QWidget* parent)
    : QWidget(parent),
      m_words(new QPlainTextEdit),
      m_clauses(new QLineEdit),
      m_severity(new QComboBox),
      m_problem(new QLabel)
{
    m_words->setAccessibleName(tr("The hint in your words"));
    m_words->setPlaceholderText(tr("What is wrong, in your words"));
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_clauses->setAccessibleName(tr("Clauses"));
    m_clauses->setPlaceholderText(tr("Clauses, such as 2/5.1.1"));
    m_clauses->installEventFilter(this);
    m_severity->setAccessibleName(tr("Severity"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(CaseWords::severity(severity), static_cast<int>(severity));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* keep = new QPushButton(tr("Keep as mine"));
    keep->setToolTip(tr("The hint becomes yours and a finding is begun (Ctrl+Return)"));
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_clauses, 1);
    row->addWidget(m_severity);
    row->addWidget(keep);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &HintEditForm::keep);
    connect(cancel, &QPushButton::clicked, this, &HintEditForm::cancelled);
}

void HintEditForm::begin(const BoardHint& hint, const Edition* edition)
{
    m_edition = edition;
    m_problem->hide();
    m_words->setPlainText(HintWords::message(hint));
    m_words->selectAll();
    m_clauses->setText(hint.clauses().join(QStringLiteral(", ")));
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(hint.severity())));
    m_words->setFocus(Qt::OtherFocusReason);
}

void HintEditForm::keep()
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；\\s]+"));
    HintEdit edit;
    edit.words = m_words->toPlainText().trimmed();
    edit.clauses = m_clauses->text().split(separators, Qt::SkipEmptyParts);
    edit.severity = static_cast<Severity>(m_severity->currentData().toInt());
    QString problem;
    if (edit.words.isEmpty())
        problem = tr("Say what is wrong.");
    else if (edit.clauses.isEmpty())
        problem = tr("Name the clause.");
    for (const QString& clause : std::as_const(edit.clauses)) {
        if (problem.isEmpty() && m_edition && !m_edition->clause(clause))
            problem = tr("%1 is no clause of this specification.").arg(clause);
    }
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Violation));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        Q_EMIT kept(edit);
}

bool HintEditForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
        if (isReturn && (watched == m_clauses || key->modifiers() == Qt::ControlModifier)) {
            keep();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
