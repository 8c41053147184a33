// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/entrypart.h"

#include "widgets/words/scenariowords.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int longestQuery = 2048;

} // namespace

EntryPart::EntryPart(QWidget* parent)
    : ScenarioPart(parent), m_scene(new QComboBox), m_page(new QComboBox), m_query(new QLineEdit)
{
    m_scene->setEditable(true);
    m_scene->setInsertPolicy(QComboBox::NoInsert);
    m_scene->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{1,5}\\b.*"_s), m_scene));
    m_scene->completer()->setFilterMode(Qt::MatchContains);
    m_scene->setToolTip(tr("The number that tells the program from where it was opened"));
    for (const int scene : ScenarioWords::scenes())
        m_scene->addItem(u"%1 · %2"_s.arg(scene).arg(ScenarioWords::scene(scene)), scene);
    for (QComboBox* box : {m_scene, m_page})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_query->setPlaceholderText(u"id=7&from=share"_s);
    m_query->setMaxLength(longestQuery);
    setRoutes({});

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Opened from"), m_scene);
    form->addRow(tr("Enters &at"), m_page);
    form->addRow(tr("&Query"), m_query);
    connect(m_scene, &QComboBox::currentTextChanged, this, &ScenarioPart::changed);
    connect(m_page, &QComboBox::activated, this, &ScenarioPart::changed);
    connect(m_query, &QLineEdit::textEdited, this, &ScenarioPart::changed);
}

void EntryPart::setRoutes(const QStringList& routes)
{
    const QString chosen = m_page->currentData().toString();
    m_page->clear();
    m_page->addItem(tr("the page that is shown"), QString());
    for (const QString& route : routes)
        m_page->addItem(route, route);
    m_page->setCurrentIndex(std::max(m_page->findData(chosen), 0));
}

void EntryPart::showScenario(const PageScenario& scenario)
{
    const QSignalBlocker quiet(m_scene);
    const int known = m_scene->findData(scenario.scene);
    m_scene->setCurrentIndex(known);
    if (known < 0)
        m_scene->setEditText(QString::number(scenario.scene));
    if (!scenario.entry.isEmpty() && m_page->findData(scenario.entry) < 0)
        m_page->addItem(scenario.entry, scenario.entry);
    m_page->setCurrentIndex(m_page->findData(scenario.entry));
    m_query->setText(scenario.query);
}

void EntryPart::writeTo(PageScenario& scenario) const
{
    const int scene = m_scene->currentText().section(QRegularExpression(u"\\D"_s), 0, 0).toInt();
    scenario.scene = scene > 0 ? scene : PageScenario().scene;
    scenario.entry = m_page->currentData().toString();
    QString query = m_query->text().trimmed();
    if (query.startsWith(u'?'))
        query.remove(0, 1);
    scenario.query = query;
}

} // namespace Mingjing
