// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/hintspage.h"

#include "app/settings.h"
#include "review/hints/ruleset.h"
#include "widgets/common/appearance.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"
#include "widgets/words/listwords.h"
#include "widgets/words/localized.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace Mingjing {

namespace {

enum Column { RuleColumn, ClausesColumn, SeverityColumn, LayerColumn, AsksColumn, ColumnCount };
constexpr int mostProblems = 50;
constexpr int shownRows = 16;

} // namespace

HintsPage::HintsPage(Settings& settings, QWidget* parent)
    : SettingsPage(tr("Hints"), parent),
      m_settings(settings),
      m_folder(note()),
      m_forget(new QPushButton(tr("Use none"))),
      m_problems(note()),
      m_count(note()),
      m_text(new QLineEdit),
      m_rules(new QTreeWidget)
{
    addWide(note(HintWords::nature() + u' '
                 + tr("A rule that is switched off asks nothing in any case; what was answered stays.")));
    addRow(tr("Rules of your own"), makeFolderRow(),
           tr("A folder of rule files (*.json). A rule or list of the same name replaces the one that comes with the "
              "program; what is broken is left out and named here."));
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWide(m_problems);
    m_text->setPlaceholderText(tr("Filter: rule, clause, word"));
    m_text->setAccessibleName(tr("Filter the rules"));
    m_text->setClearButtonEnabled(true);
    addWide(m_text);
    m_rules->setColumnCount(ColumnCount);
    m_rules->setHeaderLabels({tr("Rule"), tr("Clauses"), tr("Severity"), tr("From"), tr("What it asks")});
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setRootIsDecorated(false);
    m_rules->setUniformRowHeights(true);
    m_rules->setSortingEnabled(true);
    m_rules->sortByColumn(ClausesColumn, Qt::AscendingOrder);
    m_rules->header()->setStretchLastSection(true);
    m_rules->setMinimumHeight(shownRows * (fontMetrics().height() + 6));
    addWide(m_rules);
    addWide(m_count);
    addStretch();
    connect(m_text, &QLineEdit::textChanged, this, &HintsPage::filter);
    connect(m_rules, &QTreeWidget::itemChanged, this, &HintsPage::take);
    connect(&m_settings, &Settings::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

QWidget* HintsPage::makeFolderRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("Choose a folder…"));
    choose->setAccessibleName(choose->text());
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    line->addWidget(m_forget);
    row->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &HintsPage::chooseFolder);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_settings.setHintRulesFolder({}); });
    return row;
}

void HintsPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    // The files may be others by now.
    m_shown.clear();
    fill();
}

void HintsPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder with rules of your own"), m_settings.hintRulesFolder());
    if (!folder.isEmpty())
        m_settings.setHintRulesFolder(folder);
}

void HintsPage::fill()
{
    const QString folder = m_settings.hintRulesFolder();
    const QStringList off = m_settings.hintRulesOff();
    const QString shown = folder + u'\n' + off.join(u'\n');
    if (!m_shown.isNull() && shown == m_shown)
        return;
    m_shown = shown;
    const RuleSet set = folder.isEmpty() ? builtInRules() : loadRules(folder);
    m_folder->setText(folder.isEmpty() ? tr("None") : folder);
    m_forget->setEnabled(!folder.isEmpty());
    QStringList problems;
    for (const RuleProblem& problem : set.problems().mid(0, mostProblems))
        problems.append(
            tr("%1, line %2: %3", "file, line, reason").arg(problem.file, QString::number(problem.line), problem.why));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    QPalette colours = m_problems->palette();
    colours.setColor(QPalette::WindowText, Appearance::colour(Appearance::Role::Violation));
    m_problems->setPalette(colours);
    m_problems->setForegroundRole(QPalette::WindowText);

    m_filling = true;
    const QString current = m_rules->currentItem() ? m_rules->currentItem()->text(RuleColumn) : QString();
    m_rules->setSortingEnabled(false);
    m_rules->clear();
    for (const HintRule& rule : set.rules()) {
        auto* item = new QTreeWidgetItem(m_rules);
        item->setText(RuleColumn, rule.id);
        item->setCheckState(RuleColumn, off.contains(rule.id) ? Qt::Unchecked : Qt::Checked);
        item->setText(ClausesColumn, ListWords::plain(rule.clauses));
        item->setText(SeverityColumn, CaseWords::severity(rule.severity));
        item->setText(LayerColumn, HintWords::layer(rule.layer));
        item->setText(AsksColumn, localized(rule.question));
        item->setToolTip(AsksColumn, plainToolTip(localized(rule.question)));
        item->setToolTip(RuleColumn, plainToolTip(QStringLiteral("%1:%2").arg(rule.file).arg(rule.line)));
        if (rule.id == current)
            m_rules->setCurrentItem(item);
    }
    m_rules->setSortingEnabled(true);
    for (int column = 0; column < AsksColumn; ++column)
        m_rules->resizeColumnToContents(column);
    m_rules->setColumnWidth(RuleColumn, std::min(m_rules->columnWidth(RuleColumn), 260));
    m_filling = false;
    m_count->setText(
        tr("%1 rules, %2 of them switched off.").arg(QString::number(set.rules().size()), QString::number(off.size())));
    filter();
}

void HintsPage::filter()
{
    const QStringList words = m_text->text().toLower().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_rules->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_rules->topLevelItem(i);
        QString searched;
        for (int column = 0; column < ColumnCount; ++column)
            searched += item->text(column).toLower() + u'\n';
        item->setHidden(
            !std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return searched.contains(word); }));
    }
}

void HintsPage::take(QTreeWidgetItem* item)
{
    if (m_filling)
        return;
    QStringList off = m_settings.hintRulesOff();
    const QString id = item->text(RuleColumn);
    off.removeAll(id);
    if (item->checkState(RuleColumn) == Qt::Unchecked)
        off.append(id);
    // What is shown is what was chosen: the list stays as it stands.
    off.sort();
    m_shown = m_settings.hintRulesFolder() + u'\n' + off.join(u'\n');
    m_settings.setHintRulesOff(off);
    m_count->setText(tr("%1 rules, %2 of them switched off.")
                         .arg(QString::number(m_rules->topLevelItemCount()), QString::number(off.size())));
}

} // namespace Mingjing
