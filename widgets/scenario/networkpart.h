// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "widgets/scenario/scenariopart.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace Mingjing {

class AnswersModel;

/// How requests of the program are answered: never, or from a file or a list written by hand.
class NetworkPart final : public ScenarioPart
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkPart)

public:
    explicit NetworkPart(QWidget* parent = nullptr);

    void showScenario(const PageScenario& scenario) override;
    void writeTo(PageScenario& scenario) const override;

    /// Takes the answers of the file \a path, a recording (HAR) or a list of answers, and says what came of it: how
    /// many, or why none. Reads in another thread; changed() follows.
    void readFile(const QString& path);
    /// What was said of it.
    QString resultText() const;
    const AnswersModel* model() const { return m_model; }

Q_SIGNALS:
    void fileRead(bool taken);

private:
    struct AnswersFile {
        QList<NetworkAnswer> answers;
        QString name;
        QString sha256;
    };
    static Result<AnswersFile> answersOf(const QString& path);

    void makeForm(QWidget* form);
    void chooseFile();
    void take(const Result<AnswersFile>& file, const QString& name);
    void say(const QString& sentence, bool isRefusal);
    void tellCount();
    /// Shows the answer of the chosen row in the fields; an empty one when none is.
    void showRow();
    void keepRow();
    void removeRow();
    int currentRow() const;

    QRadioButton* m_fails = nullptr;
    QRadioButton* m_answers = nullptr;
    QLabel* m_result = nullptr;
    QLineEdit* m_filter = nullptr;
    AnswersModel* m_model = nullptr;
    QSortFilterProxyModel* m_filtered = nullptr;
    QTableView* m_table = nullptr;
    QComboBox* m_method = nullptr;
    QLineEdit* m_address = nullptr;
    QSpinBox* m_status = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_remove = nullptr;
    QString m_file;
    QString m_sha256;
};

} // namespace Mingjing
