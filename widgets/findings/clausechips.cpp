// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/clausechips.h"

#include "review/specification/catalogue.h"
#include "review/specification/edition.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/localized.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QToolButton>

namespace Mingjing {

namespace {

constexpr int inputWidth = 150;
constexpr int completionWidth = 420;

} // namespace

ClauseChips::ClauseChips(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this)), m_input(new QLineEdit)
{
    m_input->setPlaceholderText(tr("+ clause"));
    m_input->setAccessibleName(tr("Add a clause"));
    m_input->setFixedWidth(inputWidth);
    m_flow->addWidget(m_input);
    connect(m_input, &QLineEdit::returnPressed, this, &ClauseChips::addTyped);
}

void ClauseChips::setEdition(const Edition* edition, const Catalogue* catalogue)
{
    m_edition = edition;
    m_catalogue = catalogue;
    QStringList lines;
    if (edition) {
        for (const Clause& clause : edition->clauses()) {
            if (clause.kind == ClauseKind::Clause || clause.kind == ClauseKind::Section)
                lines.append(QStringLiteral("%1 %2").arg(clause.id, titleOf(clause.id)));
        }
    }
    delete m_input->completer();
    auto* completer = new QCompleter(lines, m_input);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setMinimumWidth(completionWidth);
    m_input->setCompleter(completer);
    // Queued: the completer writes its line into the field after this signal.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ClauseChips::addTyped,
            Qt::QueuedConnection);
}

QString ClauseChips::titleOf(const QString& clauseId) const
{
    const CatalogueEntry* entry = m_catalogue ? m_catalogue->entry(clauseId) : nullptr;
    if (entry)
        return localized(entry->title);
    const Clause* clause = m_edition ? m_edition->clause(clauseId) : nullptr;
    if (!clause)
        return {};
    const QString heading = m_catalogue ? localized(m_catalogue->heading(*clause)) : clause->title;
    return (heading.isEmpty() ? clause->text : heading).left(40).simplified();
}

void ClauseChips::setClauses(const QStringList& clauses, const QStringList& twins, bool editable)
{
    if (clauses == m_clauses && twins == m_twins && editable == m_editable && !m_chips.isEmpty())
        return;
    m_clauses = clauses;
    m_twins = twins;
    m_editable = editable;
    m_input->clear();
    rebuild();
}

void ClauseChips::rebuild()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_input);
    const auto add = [this](const QString& text, const QString& toolTip) {
        auto* chip = new QToolButton(this);
        chip->setText(text);
        chip->setToolTip(plainToolTip(toolTip));
        chip->setAutoRaise(false);
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
        return chip;
    };
    for (const QString& clause : std::as_const(m_clauses)) {
        QToolButton* chip = add(clause, titleOf(clause));
        connect(chip, &QToolButton::clicked, this, [this, clause] { Q_EMIT clausePressed(clause); });
        if (!m_editable || m_clauses.size() < 2)
            continue;
        QToolButton* remove = add(QStringLiteral("×"), tr("Remove %1").arg(clause));
        remove->setAccessibleName(remove->toolTip());
        remove->setAutoRaise(true);
        connect(remove, &QToolButton::clicked, this, [this, clause] {
            m_clauses.removeAll(clause);
            Q_EMIT clausesChanged(m_clauses);
        });
    }
    for (const QString& twin : std::as_const(m_twins)) {
        QToolButton* chip = add(QStringLiteral("= %1").arg(twin), tr("Says the same; cited together"));
        chip->setAutoRaise(true);
        connect(chip, &QToolButton::clicked, this, [this, twin] { Q_EMIT clausePressed(twin); });
    }
    m_flow->addWidget(m_input);
    m_input->setVisible(m_editable);
    updateGeometry();
}

void ClauseChips::addTyped()
{
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        return;
    const QString id = typed.section(u' ', 0, 0);
    if (!m_edition || !m_edition->clause(id)) {
        Q_EMIT unknownClause(typed);
        return;
    }
    m_input->clear();
    if (m_clauses.contains(id) || m_twins.contains(id))
        return;
    m_clauses.append(id);
    Q_EMIT clausesChanged(m_clauses);
}

} // namespace Mingjing
