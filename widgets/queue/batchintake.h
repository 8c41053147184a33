// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Mingjing {

/// What became of one file of many that were taken in.
struct BatchIntakeRow {
    enum class State {
        Waiting,
        Reading,
        Taken, ///< it became a case
        Known, ///< it is reviewed in a case already
        Refused,
        Stopped, ///< it was not read any more
    };
    QString file;
    /// The folder of the program in a file that holds several; empty for the only one.
    QString root = {};
    State state = State::Waiting;
    /// The case, or why it was refused.
    QString caseId = {};
    QString detail = {};
};

/// The files that are taken in, one a row.
class BatchIntakeModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchIntakeModel)

public:
    enum Column { FileColumn, StateColumn, DetailColumn, ColumnCount };

    explicit BatchIntakeModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void setFiles(const QStringList& files);
    void setRow(int row, BatchIntakeRow::State state, const QString& caseId, const QString& detail);
    /// The file holds the programs in \a roots: a row for each takes the place of its own.
    void partRow(int row, const QStringList& roots);
    const QList<BatchIntakeRow>& rows() const { return m_rows; }
    int count(BatchIntakeRow::State state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BatchIntakeRow> m_rows;
};

/// Many packages on their way into the queue: how far, what became of each, and a way to stop.
class BatchIntakePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchIntakePanel)

public:
    explicit BatchIntakePanel(QWidget* parent = nullptr);
    ~BatchIntakePanel() override;

    void begin(const QStringList& files);
    void setRow(int row, BatchIntakeRow::State state, const QString& caseId = {}, const QString& detail = {});
    /// The file holds the programs in \a roots, each of which is taken in.
    void partRow(int row, const QStringList& roots);
    /// Nothing is read any more.
    void end();
    bool isWorking() const { return m_working; }
    BatchIntakeModel* model() const { return m_model; }

Q_SIGNALS:
    void cancelRequested();
    void caseChosen(const QString& caseId);

private:
    void updateSummary();

    BatchIntakeModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_close = nullptr;
    bool m_working = false;
};

} // namespace Mingjing
