// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintfilterbar.h"

#include "widgets/common/flowlayout.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace Mingjing {

namespace {

template <typename Enum>
std::optional<Enum> chosen(const QComboBox* box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(static_cast<Enum>(data.toInt())) : std::nullopt;
}

template <typename Enum>
void choose(QComboBox* box, std::optional<Enum> value)
{
    box->setCurrentIndex(value ? box->findData(static_cast<int>(*value)) : 0);
}

} // namespace

HintFilterBar::HintFilterBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit), m_onlyItem(new QToolButton), m_count(new QLabel)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(4);
    m_text->setPlaceholderText(tr("Filter: word, file, rule, clause"));
    m_text->setAccessibleName(tr("Filter the hints"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &HintFilterBar::read);
    layout->addWidget(m_text);
    const auto box = [this, layout](const QString& name) {
        auto* made = new QComboBox;
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(made, &QComboBox::currentIndexChanged, this, &HintFilterBar::read);
        layout->addWidget(made);
        return made;
    };
    // Read when all of them are there.
    m_filling = true;
    m_standing = box(tr("Which hints to show"));
    using Standing = HintChoice::Standing;
    const std::pair<Standing, QString> standings[] = {
        {Standing::ToAnswer, tr("To answer")},  {Standing::All, tr("All hints")},
        {Standing::Accepted, tr("Accepted")},   {Standing::Edited, tr("Changed by a person")},
        {Standing::Dismissed, tr("Dismissed")}, {Standing::Quiet, tr("Quiet")},
        {Standing::Gone, tr("No longer there")}};
    for (const auto& [standing, name] : standings)
        m_standing->addItem(name, static_cast<int>(standing));
    m_severity = box(tr("Severity"));
    m_severity->addItem(tr("Any severity"));
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        m_severity->addItem(CaseWords::severity(severity), static_cast<int>(severity));
    m_confidence = box(tr("Confidence"));
    m_confidence->addItem(tr("Any confidence"));
    for (const HintConfidence confidence : {HintConfidence::High, HintConfidence::Medium, HintConfidence::Low})
        m_confidence->addItem(HintWords::confidence(confidence), static_cast<int>(confidence));
    m_layer = box(tr("Where the hint comes from"));
    m_layer->addItem(tr("From anywhere"));
    for (const HintLayer layer : {HintLayer::Form, HintLayer::Static, HintLayer::Trace, HintLayer::CrossCase})
        m_layer->addItem(HintWords::layer(layer), static_cast<int>(layer));
    m_filling = false;
    m_onlyItem->setText(tr("This item"));
    m_onlyItem->setToolTip(tr("Only hints about the selected check item"));
    m_onlyItem->setCheckable(true);
    m_onlyItem->setFocusPolicy(Qt::TabFocus);
    connect(m_onlyItem, &QToolButton::toggled, this, &HintFilterBar::read);
    layout->addWidget(m_onlyItem);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setContentsMargins(4, 4, 0, 0);
    layout->addWidget(m_count);
    setItem({});
}

void HintFilterBar::read()
{
    if (m_filling)
        return;
    HintChoice now;
    now.text = m_text->text();
    now.standing = static_cast<HintChoice::Standing>(m_standing->currentData().toInt());
    now.severity = chosen<Severity>(m_severity);
    now.confidence = chosen<HintConfidence>(m_confidence);
    now.layer = chosen<HintLayer>(m_layer);
    if (m_onlyItem->isChecked())
        now.clauses = m_item;
    if (now == m_choice)
        return;
    m_choice = now;
    Q_EMIT choiceChanged(m_choice);
}

void HintFilterBar::setChoice(const HintChoice& choice)
{
    m_filling = true;
    m_text->setText(choice.text);
    m_standing->setCurrentIndex(m_standing->findData(static_cast<int>(choice.standing)));
    choose(m_severity, choice.severity);
    choose(m_confidence, choice.confidence);
    choose(m_layer, choice.layer);
    m_onlyItem->setChecked(!choice.clauses.isEmpty());
    m_filling = false;
    m_choice = choice;
    Q_EMIT choiceChanged(m_choice);
}

void HintFilterBar::setItem(const QStringList& clauses)
{
    m_item = clauses;
    m_onlyItem->setEnabled(!clauses.isEmpty() || m_onlyItem->isChecked());
    read();
}

void HintFilterBar::setCount(int shown, int all)
{
    m_count->setText(tr("%1 of %2", "shown, all").arg(QString::number(shown), QString::number(all)));
    m_count->setAccessibleName(tr("Hints shown"));
}

void HintFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool HintFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Mingjing
