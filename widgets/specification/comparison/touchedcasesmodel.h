// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/carryover.h"
#include "review/cases/casequery.h"
#include "review/cases/casestate.h"

#include <QAbstractTableModel>

#include <optional>

namespace Mingjing {

/// An open case under the old edition, and what the new one would do to it.
struct TouchedCase {
    enum class Stage { Planning, Ready, Done, Failed };

    CaseSummary summary;
    Stage stage = Stage::Planning;
    bool checked = false;
    /// As it was when the plan was made.
    CaseState state;
    CarryOverPlan plan;
    /// Why it could not be planned or carried over.
    std::optional<Error> error;

    bool isPlanned() const { return !plan.newSha256.isEmpty(); }
    /// It was planned and could not be carried over: that stands until it is tried again.
    bool wasRefused() const { return stage == Stage::Failed && isPlanned(); }
};

/// The open cases that a new edition touches; those to be carried over are checked.
class TouchedCasesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TouchedCasesModel)

public:
    enum Column { ProgramColumn, KeptColumn, AgainColumn, FindingsColumn, StageColumn, ColumnCount };

    explicit TouchedCasesModel(QObject* parent = nullptr);

    /// What is checked stays so, and what was carried over stays in sight.
    void setCases(const QList<CaseSummary>& cases);
    void clear();
    const QList<TouchedCase>& cases() const { return m_cases; }
    int rowOf(const QString& caseId) const;
    void setPlan(const QString& caseId, const CaseState& state, const CarryOverPlan& plan);
    void setFailed(const QString& caseId, const Error& error);
    void setDone(const QString& caseId);
    /// Rows that are checked and can be carried over.
    QList<int> checkedRows() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    template <typename Change>
    void change(const QString& caseId, Change change);
    QString words(const TouchedCase& touched, int column) const;

    QList<TouchedCase> m_cases;
};

} // namespace Mingjing
