// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision/steprow.h"

#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/decision/elidedlabel.h"
#include "widgets/words/countwords.h"
#include "widgets/words/historywords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/penaltywords.h"
#include "widgets/words/timewords.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

namespace Mingjing {

namespace {

constexpr int longestDays = 3650;

void setColour(QWidget* widget, Appearance::Role role)
{
    QPalette palette = widget->palette();
    // On a ground of the base colour a label takes the other of the two.
    palette.setColor(QPalette::WindowText, Appearance::colour(role));
    palette.setColor(QPalette::Text, Appearance::colour(role));
    widget->setPalette(palette);
}

} // namespace

StepRow::StepRow(const DraftStep& step, Due due, QString zoneId, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_dueDate(std::move(due)),
      m_zoneId(std::move(zoneId)),
      m_tick(new QCheckBox),
      m_due(new QLabel),
      m_source(new ElidedLabel),
      m_history(new QLabel),
      m_mark(new QLabel(tr("departs"))),
      m_reason(new QLineEdit)
{
    m_tick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reason->setPlaceholderText(m_step.closesAppeal() ? tr("Why the appeal channel is closed; the developer reads it")
                                                       : tr("Why it departs from the rule"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setText(step.decided.reason);

    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_tick, 1);
    makeFigures();
    if (m_days)
        line->addWidget(m_days);
    makeCapabilities();
    if (m_capabilities)
        line->addWidget(m_capabilities);
    line->addWidget(m_due);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->setContentsMargins(22, 0, 0, 0);
    below->addWidget(m_source, 1);
    m_history->setTextFormat(Qt::RichText);
    m_history->setWordWrap(true);
    m_history->setContentsMargins(22, 0, 0, 0);
    m_history->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_history->setAccessibleName(tr("What the history says"));
    auto* why = new QHBoxLayout;
    why->setSpacing(6);
    why->setContentsMargins(22, 0, 0, 0);
    why->addWidget(m_mark);
    why->addWidget(m_reason, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 4);
    layout->setSpacing(1);
    layout->addLayout(line);
    layout->addLayout(below);
    layout->addWidget(m_history);
    layout->addLayout(why);

    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        m_step.taken = on;
        touch();
    });
    connect(m_history, &QLabel::linkActivated, this,
            [this](const QString& link) { Q_EMIT caseRequested(caseOfLink(link)); });
    connect(m_reason, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_step.decided.reason = text;
        touch();
    });
    refresh();
}

void StepRow::makeFigures()
{
    const bool hasDays = m_step.decided.days.has_value();
    if (!hasDays && !m_step.decided.deadlineDays)
        return;
    m_days = new QSpinBox;
    m_days->setRange(1, longestDays);
    m_days->setValue(hasDays ? *m_step.decided.days : *m_step.decided.deadlineDays);
    m_days->setSuffix(tr(" days", "after a number in a field"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setFocusPolicy(Qt::StrongFocus);
    if (hasDays && m_step.proposed && m_step.proposed->days)
        m_days->setToolTip(tr("The rule allows %1.")
                               .arg(PenaltyWords::duration(m_step.proposed->days->min, m_step.proposed->days->max)));
    connect(m_days, &QSpinBox::valueChanged, this, [this, hasDays](int value) {
        if (hasDays)
            m_step.decided.days = value;
        else
            m_step.decided.deadlineDays = value;
        m_step.taken = true;
        touch();
    });
}

void StepRow::makeCapabilities()
{
    if (!m_step.proposed || m_step.proposed->capabilities.size() < 2)
        return;
    m_capabilities = new QToolButton;
    m_capabilities->setText(tr("Capabilities"));
    m_capabilities->setPopupMode(QToolButton::InstantPopup);
    m_capabilities->setToolTip(m_step.proposed->anyOf ? tr("The rule leaves the choice.")
                                                      : tr("The rule means all of them."));
    auto* menu = new QMenu(m_capabilities);
    for (const Capability capability : m_step.proposed->capabilities) {
        QAction* action = menu->addAction(PenaltyWords::capability(capability));
        action->setCheckable(true);
        action->setChecked(m_step.decided.capabilities.contains(capability));
        connect(action, &QAction::toggled, this, [this, capability](bool on) {
            QList<Capability> chosen;
            for (const Capability each : m_step.proposed->capabilities) {
                if (each == capability ? on : m_step.decided.capabilities.contains(each))
                    chosen.append(each);
            }
            m_step.decided.capabilities = chosen;
            m_step.taken = true;
            touch();
        });
    }
    m_capabilities->setMenu(menu);
}

QString StepRow::sourceText() const
{
    QStringList clauses;
    QStringList findings;
    QString sentence = m_step.decided.ruleText;
    if (m_step.proposed) {
        for (const ProposalSource& source : m_step.proposed->sources) {
            if (!clauses.contains(source.clause))
                clauses.append(source.clause);
            if (!source.findingId.isEmpty() && !findings.contains(source.findingId))
                findings.append(source.findingId);
        }
        sentence = m_step.proposed->sources.isEmpty() ? sentence : m_step.proposed->sources.first().sentence;
    } else {
        clauses = m_step.decided.clauses;
    }
    QStringList parts = {ListWords::plain(findings), ListWords::plain(clauses)};
    if (m_step.proposed)
        parts += {m_step.proposed->caseLabel, m_step.proposed->qualifier};
    parts.append(sentence.simplified());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString StepRow::historyText() const
{
    QStringList lines;
    const QList<StrikeCount> counts = m_step.proposed ? m_step.proposed->strikes : QList<StrikeCount>();
    for (const StrikeCount& count : counts) {
        // What a rule asks for whatever was before needs no word when nothing was.
        const bool byHistory =
            m_step.proposed->when != PenaltyCondition::Found && m_step.proposed->when != PenaltyCondition::Overdue;
        if (byHistory || !count.counted.isEmpty() || !count.disregarded.isEmpty())
            lines.append(HistoryWords::html(count));
    }
    return lines.join(QStringLiteral("<br>"));
}

void StepRow::setEditable(bool editable)
{
    m_editable = editable;
    m_tick->setEnabled(editable);
    if (m_days)
        m_days->setEnabled(editable);
    if (m_capabilities)
        m_capabilities->setEnabled(editable);
    m_reason->setReadOnly(!editable);
}

void StepRow::focusOpenPart()
{
    if (m_step.lacksReason())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_tick->setFocus(Qt::OtherFocusReason);
}

void StepRow::touch()
{
    refresh();
    Q_EMIT changed();
}

void StepRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reason)
        refresh();
}

void StepRow::refresh()
{
    const QSignalBlocker quiet(m_tick);
    // The style draws the outline of an empty box a shade darker than the window: not to be seen on a dark ground.
    QPalette visible = m_tick->palette();
    visible.setColor(QPalette::Window, Appearance::colour(Appearance::Role::Muted));
    // A second reader reads what they cannot change.
    visible.setColor(QPalette::Disabled, QPalette::WindowText, palette().color(QPalette::Active, QPalette::WindowText));
    m_tick->setPalette(visible);
    m_tick->setChecked(m_step.taken);
    // Until it is taken, the row shows what the rule offers; then what is decided.
    const QString sentence = m_step.taken || !m_step.proposed ? PenaltyWords::stepSentence(m_step.decided)
                                                              : PenaltyWords::stepSentence(*m_step.proposed);
    m_tick->setText(QString(sentence).replace(u'&', QStringLiteral("&&")));
    m_tick->setToolTip(plainToolTip(sentence));
    m_source->setText(sourceText());
    const QString history = historyText();
    m_history->setText(QStringLiteral("<style>a { color: %1 }</style>%2")
                           .arg(Appearance::colour(Appearance::Role::Accent).name(), history));
    m_history->setVisible(!history.isEmpty());
    setColour(m_history,
              m_step.proposed && m_step.proposed->dueByHistory() ? Appearance::Role::Penalty : Appearance::Role::Muted);
    setColour(m_mark, Appearance::Role::Warning);
    refreshDue();
    m_mark->setText(m_step.taken ? tr("departs") : tr("left out"));
    m_mark->setVisible(m_step.departs());
    m_reason->setVisible(m_step.asksForReason());
}

void StepRow::refreshDue()
{
    const bool dated = m_step.taken && m_step.decided.deadlineDays && m_dueDate;
    m_due->setVisible(dated);
    if (!dated)
        return;
    const CountedDate due = m_dueDate(m_step.decided);
    const QString warning = CountWords::warning(due.counted);
    const QString until = tr("until %1").arg(momentTextIn(due.at, m_zoneId));
    m_due->setText(due.counted.count == DayCount::Natural ? until : tr("%1, business days").arg(until));
    m_due->setToolTip(plainToolTip((CountWords::counting(due.counted) + u'\n' + warning).trimmed()));
    m_due->setAccessibleDescription(m_due->toolTip());
    setColour(m_due, warning.isEmpty() ? Appearance::Role::Muted : Appearance::Role::Warning);
}

} // namespace Mingjing
