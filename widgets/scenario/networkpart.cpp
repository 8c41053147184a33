// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/networkpart.h"

#include "review/base/digest.h"
#include "review/base/jsontext.h"
#include "review/trace/answersreader.h"
#include "widgets/common/appearance.h"
#include "widgets/common/errortext.h"
#include "widgets/common/rowtable.h"
#include "widgets/scenario/answersmodel.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Mingjing {

NetworkPart::NetworkPart(QWidget* parent)
    : ScenarioPart(parent),
      m_fails(new QRadioButton(tr("&Fails, as in flight mode"))),
      m_answers(new QRadioButton(tr("Answers from this &list"))),
      m_result(new QLabel),
      m_filter(new QLineEdit),
      m_model(new AnswersModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_table(new QTableView)
{
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_filter->setPlaceholderText(tr("Find in the answers"));
    m_filter->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    showAsRows(m_table, tr("Answers to requests"), 6);
    m_table->setColumnWidth(AnswersModel::MethodColumn, fontMetrics().horizontalAdvance(tr("Method")) + 20);
    m_table->setColumnWidth(AnswersModel::AddressColumn, 170);
    m_table->setColumnWidth(AnswersModel::StatusColumn, fontMetrics().horizontalAdvance(tr("Status")) + 20);
    auto* choose = new QPushButton(tr("&Choose a file…"));
    choose->setToolTip(tr("A recording (HAR) of a browser or proxy, or a list of answers (JSON)"));
    auto* form = new QWidget;
    makeForm(form);

    auto* above = new QHBoxLayout;
    above->addWidget(m_answers, 1);
    above->addWidget(choose);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_fails);
    layout->addLayout(above);
    layout->addWidget(m_result);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(form);

    connect(m_fails, &QRadioButton::clicked, this, &ScenarioPart::changed);
    connect(m_answers, &QRadioButton::clicked, this, &ScenarioPart::changed);
    connect(choose, &QPushButton::clicked, this, &NetworkPart::chooseFile);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NetworkPart::showRow);
    connect(m_model, &AnswersModel::modelReset, this, &NetworkPart::showRow);
    tellCount();
    showRow();
}

void NetworkPart::makeForm(QWidget* form)
{
    m_method = new QComboBox;
    m_method->addItem(tr("any", "method of a request"), QString());
    for (const QString& method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s, u"PATCH"_s, u"HEAD"_s, u"OPTIONS"_s})
        m_method->addItem(method, method);
    m_method->setAccessibleName(tr("Method"));
    m_address = new QLineEdit;
    m_address->setPlaceholderText(u"https://example.com/api/*"_s);
    m_address->setAccessibleName(tr("Address"));
    m_status = new QSpinBox;
    m_status->setRange(100, 599);
    m_status->setAccessibleName(tr("Status"));
    m_body = new QPlainTextEdit;
    m_body->setPlaceholderText(tr("The answer: JSON, or a text"));
    m_body->setAccessibleName(tr("Answer"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight((fontMetrics().lineSpacing() * 3) + 12);
    m_keep = new QPushButton(tr("Add"));
    m_keep->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_method);
    line->addWidget(m_address, 1);
    line->addWidget(m_status);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_body);
    layout->addLayout(buttons);
    connect(m_address, &QLineEdit::returnPressed, this, &NetworkPart::keepRow);
    connect(m_keep, &QPushButton::clicked, this, &NetworkPart::keepRow);
    connect(m_remove, &QPushButton::clicked, this, &NetworkPart::removeRow);
}

void NetworkPart::showScenario(const PageScenario& scenario)
{
    const bool answers = scenario.network == PageScenario::Network::Answers;
    (answers ? m_answers : m_fails)->setChecked(true);
    m_file = scenario.answersFile;
    m_sha256 = scenario.answersSha256;
    m_model->setAnswers(scenario.answers);
    if (answers && scenario.answers.isEmpty() && !m_file.isEmpty())
        say(tr("The answers of %1 are not kept with this case: requests fail until the file is chosen again.")
                .arg(m_file),
            true);
    else
        tellCount();
}

void NetworkPart::writeTo(PageScenario& scenario) const
{
    scenario.network = m_answers->isChecked() ? PageScenario::Network::Answers : PageScenario::Network::Fails;
    scenario.answers = m_model->answers();
    scenario.answersFile = m_file;
    scenario.answersSha256 = m_sha256;
}

void NetworkPart::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the answers to requests"), QString(),
                                                      tr("Answers (*.har *.json);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

Result<NetworkPart::AnswersFile> NetworkPart::answersOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), {}};
    const QByteArray bytes = file.read(AnswersLimits().bytes + 1);
    auto answers = readAnswers(bytes);
    if (!answers)
        return answers.error();
    return AnswersFile{*std::move(answers), QFileInfo(path).fileName(), sha256Hex(bytes)};
}

void NetworkPart::readFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    say(tr("%1 is being read…").arg(name), false);
    auto* watcher = new QFutureWatcher<Result<AnswersFile>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        take(watcher->result(), name);
    });
    watcher->setFuture(QtConcurrent::run([path] { return answersOf(path); }));
}

void NetworkPart::take(const Result<AnswersFile>& file, const QString& name)
{
    if (!file) {
        say(u"%1: %2"_s.arg(name, errorText(file.error())), true);
        Q_EMIT fileRead(false);
        return;
    }
    m_file = file->name;
    m_sha256 = file->sha256;
    m_model->setAnswers(file->answers);
    m_answers->setChecked(true);
    tellCount();
    Q_EMIT changed();
    Q_EMIT fileRead(true);
}

QString NetworkPart::resultText() const
{
    return m_result->text();
}

void NetworkPart::say(const QString& sentence, bool isRefusal)
{
    m_result->setText(sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     Appearance::colour(isRefusal ? Appearance::Role::Violation : Appearance::Role::Muted));
    m_result->setPalette(colours);
}

void NetworkPart::tellCount()
{
    const QString count = tr("%n answer(s)", "to requests", int(m_model->answers().size()));
    say(m_file.isEmpty() ? count : tr("%1 from %2").arg(count, m_file), false);
}

int NetworkPart::currentRow() const
{
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void NetworkPart::showRow()
{
    const int row = currentRow();
    const NetworkAnswer answer = row < 0 ? NetworkAnswer() : m_model->answers().at(row);
    m_method->setCurrentIndex(std::max(m_method->findData(answer.method), 0));
    m_address->setText(answer.url);
    m_status->setValue(answer.status);
    const bool empty = answer.data.isUndefined() || answer.data.isNull();
    m_body->setPlainText(answer.data.isString() ? answer.data.toString()
                                                : QString::fromUtf8(empty ? QByteArray() : toJsonText(answer.data)));
    m_keep->setText(row < 0 ? tr("Add") : tr("Change"));
    m_remove->setEnabled(row >= 0);
}

void NetworkPart::keepRow()
{
    NetworkAnswer answer;
    answer.url = m_address->text().trimmed();
    answer.method = m_method->currentData().toString();
    answer.status = m_status->value();
    const QByteArray body = m_body->toPlainText().toUtf8();
    const auto json = parseJsonText(body);
    answer.data = json ? *json : QJsonValue(QString::fromUtf8(body));
    const int row = currentRow();
    if (const auto good = readAnswers(writeAnswers({answer})); !good)
        return say(errorText(good.error()), true);
    QList<NetworkAnswer> all = m_model->answers();
    if (row < 0)
        all.prepend(answer);
    else
        all[row] = answer;
    // What could not be read again would be lost with the next opening of the case.
    if (const auto good = readAnswers(writeAnswers(all)); !good)
        return say(errorText(good.error()), true);
    if (row < 0)
        m_model->putFirst(answer);
    else
        m_model->replace(row, answer);
    m_answers->setChecked(true);
    m_sha256.clear(); // no longer what the file says
    tellCount();
    if (row < 0)
        showRow();
    Q_EMIT changed();
}

void NetworkPart::removeRow()
{
    if (const int row = currentRow(); row >= 0) {
        m_model->remove(row);
        m_sha256.clear();
        tellCount();
        showRow();
        Q_EMIT changed();
    }
}

} // namespace Mingjing
