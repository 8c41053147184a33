// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/scenarioeditor.h"

#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/scenario/clockpart.h"
#include "widgets/scenario/entrypart.h"
#include "widgets/scenario/networkpart.h"
#include "widgets/scenario/personpart.h"
#include "widgets/scenario/phonepart.h"
#include "widgets/words/scenariowords.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Mingjing {

ScenarioEditor::ScenarioEditor(ScenarioShelf shelf, QWidget* parent)
    : QWidget(parent, Qt::Tool),
      m_shelf(std::move(shelf)),
      m_tabs(new QTabWidget),
      m_entry(new EntryPart),
      m_network(new NetworkPart),
      m_brief(new QLabel),
      m_remark(new QLabel),
      m_message(new QLabel),
      m_apply(new QPushButton(tr("Apply")))
{
    setWindowTitle(tr("Scenario"));
    for (QLabel* label : {m_brief, m_remark, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_brief->setAccessibleName(tr("This scenario"));
    m_remark->hide();
    m_message->hide();
    m_tabs->setDocumentMode(true);
    addPart(new PhonePart, tr("Phone"));
    addPart(m_entry, tr("Entry"));
    addPart(new PersonPart, tr("Person"));
    addPart(new ClockPart, tr("Time"));
    addPart(m_network, tr("Network"));
    auto* usual = new QPushButton(tr("Default"));
    usual->setToolTip(tr("Set everything back to the default scenario"));
    usual->setAutoDefault(false);
    m_apply->setToolTip(tr("Restart the program under this scenario (Ctrl+Return)"));
    m_apply->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(presetLine());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_brief);
    layout->addWidget(m_remark);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    resize(430, 440);

    connect(m_apply, &QPushButton::clicked, this, &ScenarioEditor::apply);
    connect(usual, &QPushButton::clicked, this, &ScenarioEditor::resetToDefault);
    listPresets({});
    showAll({});
}

void ScenarioEditor::addPart(ScenarioPart* part, const QString& title)
{
    m_tabs->addTab(part, title);
    m_parts.append(part);
    connect(part, &ScenarioPart::changed, this, &ScenarioEditor::touch);
}

QLayout* ScenarioEditor::presetLine()
{
    m_presets = new QComboBox;
    m_presets->setAccessibleName(tr("Named scenarios"));
    m_presets->setToolTip(m_presets->accessibleName());
    m_presets->setPlaceholderText(u"—"_s);
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name to keep the scenario under"));
    m_save = new QToolButton;
    m_save->setText(tr("Keep"));
    m_save->setToolTip(tr("Keep this scenario under the name"));
    m_remove = new QToolButton;
    m_remove->setText(tr("Forget"));
    m_remove->setToolTip(tr("Forget the named scenario that is chosen"));
    auto* more = new QToolButton;
    more->setText(tr("File"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Open from a file…")), &QAction::triggered, this, &ScenarioEditor::openFile);
    connect(menu->addAction(tr("Save to a file…")), &QAction::triggered, this, &ScenarioEditor::saveFile);
    more->setMenu(menu);
    connect(m_presets, &QComboBox::activated, this, &ScenarioEditor::choosePreset);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenarioEditor::savePreset);
    connect(m_name, &QLineEdit::textChanged, m_save,
            [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_save, &QToolButton::clicked, this, &ScenarioEditor::savePreset);
    connect(m_remove, &QToolButton::clicked, this, &ScenarioEditor::removePreset);
    m_save->setEnabled(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_presets, 3);
    line->addWidget(m_name, 2);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    line->addWidget(more);
    return line;
}

void ScenarioEditor::showAll(const PageScenario& scenario)
{
    m_shown = scenario;
    for (ScenarioPart* part : std::as_const(m_parts))
        part->showScenario(scenario);
    m_brief->setText(ScenarioWords::brief(scenario));
    say({});
}

void ScenarioEditor::setScenario(const PageScenario& scenario)
{
    if (scenario == this->scenario())
        return;
    showAll(scenario);
    // None of the named ones, as far as is known.
    const bool isUsual = scenario == PageScenario();
    m_presets->setCurrentIndex(isUsual ? 0 : -1);
    m_remove->setEnabled(false);
    m_name->clear();
}

PageScenario ScenarioEditor::scenario() const
{
    PageScenario scenario = m_shown;
    for (const ScenarioPart* part : m_parts)
        part->writeTo(scenario);
    return scenario;
}

void ScenarioEditor::setRoutes(const QStringList& routes)
{
    m_entry->setRoutes(routes);
}

void ScenarioEditor::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void ScenarioEditor::openAt(const QWidget* anchor, const QWidget& clear)
{
    constexpr int gap = 8;
    constexpr int titleBar = 40;
    const QRect room = anchor->screen()->availableGeometry();
    const QRect kept(clear.mapToGlobal(QPoint()), clear.size());
    QPoint at(kept.right() + gap, anchor->mapToGlobal(QPoint(0, anchor->height())).y());
    const int left = kept.left() - gap - width();
    if (at.x() + width() > room.right() && left >= room.left())
        at.setX(left);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height() - titleBar)));
    if (!isVisible())
        move(at);
    show();
    raise();
    activateWindow();
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    m_tabs->currentWidget()->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

QString ScenarioEditor::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void ScenarioEditor::apply()
{
    say({});
    Q_EMIT applied(scenario());
}

void ScenarioEditor::resetToDefault()
{
    m_presets->setCurrentIndex(0);
    m_remove->setEnabled(false);
    showAll({});
}

void ScenarioEditor::listPresets(const QString& chosen)
{
    m_presets->clear();
    m_presets->addItem(tr("Default", "a scenario"));
    const QStringList names = m_shelf.names();
    for (const QString& name : names)
        m_presets->addItem(name, name);
    m_presets->setCurrentIndex(std::max(m_presets->findData(chosen), 0));
    m_remove->setEnabled(m_presets->currentIndex() > 0);
}

void ScenarioEditor::choosePreset(int index)
{
    const QString name = m_presets->itemData(index).toString();
    m_remove->setEnabled(index > 0);
    m_name->setText(name);
    if (name.isEmpty())
        return showAll({});
    const auto kept = m_shelf.scenario(name);
    if (!kept)
        return say(errorText(kept.error()), true);
    showAll(*kept);
}

void ScenarioEditor::savePreset()
{
    const QString name = m_name->text().trimmed();
    if (const auto saved = m_shelf.save(name, scenario()); !saved)
        return say(errorText(saved.error()), true);
    listPresets(name);
    say(tr("Kept as %1.").arg(name));
}

void ScenarioEditor::removePreset()
{
    const QString name = m_presets->currentData().toString();
    if (name.isEmpty())
        return;
    if (const auto removed = m_shelf.remove(name); !removed)
        return say(errorText(removed.error()), true);
    listPresets({});
    say(tr("%1 was forgotten.").arg(name));
}

void ScenarioEditor::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a scenario"), QString(), tr("Scenarios (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto read = ScenarioShelf::read(path);
    if (!read)
        return say(errorText(read.error()), true);
    showAll(*read);
}

void ScenarioEditor::saveFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the scenario"), u"scenario.json"_s,
                                                      tr("Scenarios (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = ScenarioShelf::write(scenario(), path); !written)
        say(errorText(written.error()), true);
}

void ScenarioEditor::touch()
{
    m_brief->setText(ScenarioWords::brief(scenario()));
    say({});
}

void ScenarioEditor::say(const QString& sentence, bool isRefusal)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     Appearance::colour(isRefusal ? Appearance::Role::Violation : Appearance::Role::Muted));
    m_message->setPalette(colours);
}

void ScenarioEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->modifiers() == Qt::ControlModifier
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Mingjing
