// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsroom/peoplepage.h"

#include "app/inputs/osuser.h"
#include "app/settings.h"
#include "review/people/deskkeeper.h"
#include "widgets/common/errortext.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/peoplewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Mingjing {

namespace {

enum Column { AccountColumn, NameColumn, FirstRoleColumn, JuniorColumn = FirstRoleColumn + 4, PinColumn, ColumnCount };

QTableWidgetItem* checkItem(bool checked)
{
    auto* item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

PeoplePage::PeoplePage(PeopleStore& people, Settings& settings, QWidget* parent)
    : SettingsPage(tr("People"), parent),
      m_people(people),
      m_settings(settings),
      m_notice(new NoticeBar),
      m_word(note())
{
    m_notice->hide();
    addWide(m_notice);
    addWide(m_word);
    addWide(makeTable());
    m_adding = makeAdding();
    addWide(m_adding);
    m_pinRow = makePin();
    addRow(tr("Your PIN"), m_pinRow, tr("Asked for when you issue a decision. Leave the new one empty to have none."));
    addHeading(tr("Decisions held for a second reader"));
    makeRules();
    addStretch();
    connect(&m_settings, &Settings::changed, this, &PeoplePage::refresh);
    refresh();
}

QWidget* PeoplePage::makeTable()
{
    m_table = new QTableWidget(0, ColumnCount);
    QStringList titles = {tr("Account"), tr("Name")};
    for (const Role role : allRoles())
        titles.append(PeopleWords::role(role));
    titles += {tr("Junior"), tr("PIN")};
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(tr("People"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 11);
    m_table->horizontalHeaderItem(JuniorColumn)->setToolTip(tr("Still learns: decisions may be held, and reads none"));
    m_table->setFixedHeight(8 * (fontMetrics().height() + 10));
    connect(m_table, &QTableWidget::itemChanged, this, &PeoplePage::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeoplePage::updateButtons);
    return m_table;
}

QWidget* PeoplePage::makeAdding()
{
    m_account = new QLineEdit;
    m_account->setPlaceholderText(tr("Account on this system"));
    m_account->setAccessibleName(m_account->placeholderText());
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto* addButton = new QPushButton(tr("Add"));
    m_remove = new QPushButton(tr("Remove"));
    m_forget = new QPushButton(tr("Take the PIN away"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_account, 1);
    layout->addWidget(m_name, 1);
    layout->addWidget(addButton);
    layout->addWidget(m_forget);
    layout->addWidget(m_remove);
    connect(addButton, &QPushButton::clicked, this, &PeoplePage::add);
    connect(m_name, &QLineEdit::returnPressed, this, &PeoplePage::add);
    connect(m_remove, &QPushButton::clicked, this, &PeoplePage::removeChosen);
    connect(m_forget, &QPushButton::clicked, this, &PeoplePage::forgetPin);
    return row;
}

QWidget* PeoplePage::makePin()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_oldPin = new QLineEdit;
    m_oldPin->setPlaceholderText(tr("PIN now"));
    m_newPin = new QLineEdit;
    m_newPin->setPlaceholderText(tr("New PIN"));
    for (QLineEdit* field : {m_oldPin, m_newPin}) {
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(field->placeholderText());
        field->setMaximumWidth(140);
        layout->addWidget(field);
    }
    auto* set = new QPushButton(tr("Set"));
    layout->addWidget(set);
    layout->addStretch(1);
    connect(set, &QPushButton::clicked, this, &PeoplePage::setPin);
    connect(m_newPin, &QLineEdit::returnPressed, this, &PeoplePage::setPin);
    return row;
}

void PeoplePage::makeRules()
{
    m_use = new QComboBox;
    m_use->addItem(tr("When somebody else can read it"), static_cast<int>(HoldUse::WhenReadable));
    m_use->addItem(tr("Always, even if it has to wait"), static_cast<int>(HoldUse::Always));
    m_use->addItem(tr("Never"), static_cast<int>(HoldUse::Never));
    addRow(tr("Hold"), m_use);
    auto* boxes = new QWidget;
    auto* layout = new QVBoxLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const HoldReason reason : allHoldReasons()) {
        auto* box = new QCheckBox(PeopleWords::holdReason(reason));
        m_reasons.append(box);
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PeoplePage::takeRules);
    }
    addRow(tr("Because of"), boxes);
    m_percent = new QSpinBox;
    m_percent->setRange(0, 100);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setKeyboardTracking(false);
    addRow(tr("Sampled share"), m_percent,
           tr("Of all decisions. Whether a case is drawn is fixed; issuing again does not change it."));
    m_blind = new QCheckBox(tr("The second reader decides first, and then sees the decision"));
    addRow(tr("Blind"), m_blind);
    connect(m_use, &QComboBox::activated, this, &PeoplePage::takeRules);
    connect(m_percent, &QSpinBox::valueChanged, this, &PeoplePage::takeRules);
    connect(m_blind, &QCheckBox::clicked, this, &PeoplePage::takeRules);
}

void PeoplePage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    refresh();
}

DeskKeeper PeoplePage::keeper() const
{
    return DeskKeeper(m_people, m_settings.actor());
}

bool PeoplePage::tell(const Result<void>& done)
{
    if (done) {
        m_notice->clear();
        return true;
    }
    const QHash<QString, QString> sentences = {
        {QStringLiteral("a desk needs an administrator"),
         tr("Somebody has to stay an administrator. The first person is one.")},
        {QStringLiteral("a person needs a role"), tr("A person needs at least one role.")},
        {QStringLiteral("a person needs the account of an operating-system user"),
         tr("Enter the account with which the person signs in to this system.")},
        {QStringLiteral("the PIN is too short"), tr("A PIN has at least %1 characters.").arg(DeskKeeper::shortestPin)},
        {QStringLiteral("the PIN is wrong"), tr("The PIN is wrong.")},
    };
    m_notice->showMessage(NoticeBar::Kind::Failure, sentences.value(done.error().message, errorText(done.error())));
    return false;
}

void PeoplePage::refresh()
{
    const Result<Desk> desk = m_people.desk();
    if (!desk) {
        m_notice->showMessage(NoticeBar::Kind::Failure, errorText(desk.error()));
        return;
    }
    m_desk = *desk;
    m_filling = true;
    const QString actor = m_settings.actor();
    const bool manages = m_desk.allows(actor, Permission::ManagePeople).ok();
    m_word->setText(
        m_desk.isOfOne()
            ? tr("Nobody is entered: this is a desk of one. Whoever sits here may do everything, and nothing is "
                 "held unless it is held always. The first person you add is an administrator.")
            : tr("Only the people on this list can do anything here. The account counts, not the name."));
    fillTable();
    updateButtons();
    m_adding->setEnabled(manages);
    m_table->setEditTriggers(manages ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    const Person* own = m_desk.person(accountOf(actor));
    m_pinRow->setEnabled(own);
    m_oldPin->setEnabled(own && own->hasPin);
    if (m_desk.isOfOne() && m_account->text().isEmpty()) {
        m_account->setText(currentUserName());
        m_name->setText(m_settings.reviewer());
    }
    const HoldRules& rules = m_desk.rules;
    const bool changes = m_desk.allows(actor, Permission::ChangeHoldRules).ok();
    m_use->setCurrentIndex(m_use->findData(static_cast<int>(rules.use)));
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        m_reasons.at(i)->setChecked(rules.reasons.contains(allHoldReasons().at(i)));
        m_reasons.at(i)->setEnabled(changes && rules.use != HoldUse::Never);
    }
    m_percent->setValue(rules.sampledPercent);
    m_blind->setChecked(rules.blind);
    m_use->setEnabled(changes);
    m_percent->setEnabled(changes && rules.reasons.contains(HoldReason::Sampled));
    m_blind->setEnabled(changes);
    m_filling = false;
}

void PeoplePage::fillTable()
{
    const QString chosen = chosenAccount();
    const bool manages = m_desk.allows(m_settings.actor(), Permission::ManagePeople).ok();
    m_table->setRowCount(static_cast<int>(m_desk.people.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Person& person = m_desk.people.at(row);
        auto* account = new QTableWidgetItem(person.account);
        account->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, AccountColumn, account);
        m_table->setItem(row, NameColumn, new QTableWidgetItem(person.name));
        for (int i = 0; i < allRoles().size(); ++i)
            m_table->setItem(row, FirstRoleColumn + i, checkItem(person.roles.contains(allRoles().at(i))));
        m_table->setItem(row, JuniorColumn, checkItem(person.junior));
        auto* pin = new QTableWidgetItem(person.hasPin ? tr("yes", "has a PIN") : QString());
        pin->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, PinColumn, pin);
        for (int column = FirstRoleColumn; column <= JuniorColumn && !manages; ++column)
            m_table->item(row, column)->setFlags(Qt::ItemIsSelectable);
        if (person.account == chosen)
            m_table->selectRow(row);
    }
}

QString PeoplePage::chosenAccount() const
{
    const QTableWidgetItem* item = m_table->item(m_table->currentRow(), AccountColumn);
    return item ? item->text() : QString();
}

void PeoplePage::updateButtons()
{
    const Person* chosen = m_desk.person(chosenAccount());
    m_remove->setEnabled(chosen);
    m_forget->setEnabled(chosen && chosen->hasPin);
}

void PeoplePage::take(QTableWidgetItem* item)
{
    if (m_filling || item->row() >= m_desk.people.size())
        return;
    const int row = item->row();
    Person person = m_desk.people.at(row);
    person.name = m_table->item(row, NameColumn)->text();
    person.roles.clear();
    for (int i = 0; i < allRoles().size(); ++i) {
        if (m_table->item(row, FirstRoleColumn + i)->checkState() == Qt::Checked)
            person.roles.append(allRoles().at(i));
    }
    person.junior = m_table->item(row, JuniorColumn)->checkState() == Qt::Checked;
    tell(keeper().save(person));
    // Queued: the table is still telling of the item that is replaced.
    QMetaObject::invokeMethod(this, &PeoplePage::refresh, Qt::QueuedConnection);
}

void PeoplePage::add()
{
    Person person;
    person.account = m_account->text().trimmed();
    person.name = m_name->text().trimmed();
    person.roles = m_desk.isOfOne() ? QList{Role::Reviewer, Role::Lead, Role::Administrator} : QList{Role::Reviewer};
    if (m_desk.person(person.account)) {
        m_notice->showMessage(NoticeBar::Kind::Failure, tr("%1 is there already.").arg(person.account));
        return;
    }
    if (tell(keeper().save(person))) {
        m_account->clear();
        m_name->clear();
    }
    refresh();
}

void PeoplePage::removeChosen()
{
    if (!chosenAccount().isEmpty())
        tell(keeper().remove(chosenAccount()));
    refresh();
}

void PeoplePage::forgetPin()
{
    if (!chosenAccount().isEmpty())
        tell(keeper().setPin(chosenAccount(), {}, m_oldPin->text()));
    refresh();
}

void PeoplePage::setPin()
{
    if (tell(keeper().setPin(accountOf(m_settings.actor()), m_newPin->text(), m_oldPin->text()))) {
        m_notice->showMessage(NoticeBar::Kind::Information,
                              m_newPin->text().isEmpty() ? tr("You have no PIN now.") : tr("Your PIN is set."));
        m_oldPin->clear();
        m_newPin->clear();
    }
    refresh();
}

void PeoplePage::takeRules()
{
    if (m_filling)
        return;
    HoldRules rules;
    rules.use = static_cast<HoldUse>(m_use->currentData().toInt());
    rules.reasons.clear();
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons.at(i)->isChecked())
            rules.reasons.append(allHoldReasons().at(i));
    }
    rules.sampledPercent = m_percent->value();
    rules.blind = m_blind->isChecked();
    if (!(rules == m_desk.rules))
        tell(keeper().saveHoldRules(rules));
    refresh();
}

} // namespace Mingjing
