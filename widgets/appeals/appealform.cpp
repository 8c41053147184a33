// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appeals/appealform.h"

#include "review/cases/appealeffects.h"
#include "review/cases/deadlinedate.h"
#include "widgets/appeals/appealwords.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Mingjing {

namespace {

QPlainTextEdit* makeText(const QString& placeholder, const QString& name)
{
    auto* edit = new QPlainTextEdit;
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMaximumHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
    return edit;
}

} // namespace

AppealForm::AppealForm(const CaseState& state, const QDateTime& now, QWidget* parent)
    : QWidget(parent), m_received(new QDateTimeEdit), m_text(makeText(tr("Summary of the appeal"), tr("Summary")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 6);
    const Decision* decision = state.issued();
    if (!decision)
        return;
    m_decisionId = decision->id;
    m_kind = appealKindNow(*decision);
    auto* title = new QLabel(tr("New: %1").arg(AppealWords::kind(m_kind)));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    // The field knows no zones: it holds what the clock on the wall showed where the subject is.
    m_timeZone = state.timeZone;
    const QDateTime there = now.toTimeZone(timeZoneOrDefault(m_timeZone));
    m_received->setTimeSpec(Qt::UTC);
    m_received->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    m_received->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_received->setCalendarPopup(true);
    m_received->setAccessibleName(tr("Received"));
    connect(m_received, &QDateTimeEdit::dateTimeChanged, this, [this] { m_receivedSet = true; });
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Received (%1)", "time zone").arg(m_timeZone), m_received);
    layout->addLayout(form);
    for (const Finding& finding : state.standingFindings()) {
        const bool used = std::any_of(state.appeals.begin(), state.appeals.end(), [&](const Appeal& appeal) {
            return appeal.decisionId == decision->id && appeal.concerns(finding.id);
        });
        if (!used)
            layout->addWidget(makeItem(finding));
    }
    layout->addWidget(m_text);
    auto* file = new QPushButton(tr("File the appeal"));
    connect(file, &QPushButton::clicked, this, &AppealForm::fileRequested);
    layout->addWidget(file, 0, Qt::AlignLeft);
}

AppealForm::~AppealForm() = default;

QWidget* AppealForm::makeItem(const Finding& finding)
{
    Item item;
    item.findingId = finding.id;
    item.chosen =
        new QCheckBox(tr("%1 · %2", "finding, clauses").arg(finding.id, finding.clauses.join(QStringLiteral(", "))));
    item.chosen->setToolTip(finding.words.toHtmlEscaped());
    item.statement = makeText(tr("What the developer says against it"), tr("Statement against %1").arg(finding.id));
    item.statement->setObjectName(QStringLiteral("statement_") + finding.id);
    item.names = new QLabel;
    item.names->setTextFormat(Qt::PlainText);
    item.names->setWordWrap(true);
    auto* words = new QLabel(finding.words);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* attachButton = new QPushButton(tr("Attach files…"));
    attachButton->setAccessibleName(tr("Attach files to %1").arg(finding.id));
    auto* below = new QWidget;
    auto* inner = new QVBoxLayout(below);
    inner->setContentsMargins(22, 0, 0, 2);
    inner->setSpacing(3);
    inner->addWidget(item.statement);
    auto* row = new QHBoxLayout;
    row->addWidget(attachButton);
    row->addWidget(item.names, 1);
    inner->addLayout(row);
    below->hide();
    connect(item.chosen, &QCheckBox::toggled, below, &QWidget::setVisible);
    connect(attachButton, &QPushButton::clicked, this, [this, id = finding.id] {
        const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Files that came with the appeal"));
        for (const QString& path : paths)
            attach(id, path);
    });
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    layout->addWidget(item.chosen);
    layout->addWidget(words);
    layout->addWidget(below);
    m_items.append(item);
    return whole;
}

void AppealForm::attach(const QString& findingId, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaximumMaterialBytes || file.size() == 0) {
        Q_EMIT refused(file.size() > MaximumMaterialBytes
                           ? tr("%1 is larger than %2 MiB.")
                                 .arg(QFileInfo(path).fileName())
                                 .arg(MaximumMaterialBytes / (1024 * 1024))
                           : tr("%1 cannot be read or is empty.").arg(QFileInfo(path).fileName()));
        return;
    }
    for (Item& item : m_items) {
        if (item.findingId != findingId)
            continue;
        item.materials.append({QFileInfo(path).fileName(), file.readAll()});
        QStringList names;
        for (const HandedMaterial& material : item.materials)
            names.append(material.name);
        item.names->setText(names.join(QStringLiteral(" · ")));
    }
}

AppealFiling AppealForm::filing() const
{
    AppealFiling filing;
    filing.decisionId = m_decisionId;
    filing.kind = m_kind;
    if (m_receivedSet)
        filing.filedAt = QDateTime(m_received->date(), m_received->time(), timeZoneOrDefault(m_timeZone)).toUTC();
    filing.text = m_text->toPlainText();
    for (const Item& item : m_items) {
        if (item.chosen->isChecked())
            filing.items.append({item.findingId, item.statement->toPlainText(), item.materials});
    }
    return filing;
}

} // namespace Mingjing
