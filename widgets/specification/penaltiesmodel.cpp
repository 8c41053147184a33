// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/penaltiesmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/words/clausewords.h"
#include "widgets/words/penaltywords.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mingjing {

PenaltiesModel::PenaltiesModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void PenaltiesModel::setEdition(std::shared_ptr<const Edition> edition)
{
    beginResetModel();
    m_edition = std::move(edition);
    m_rows.clear();
    if (m_edition) {
        for (const ProcessingRule& rule : m_edition->rules())
            addRule(rule);
        for (const ProcessingRule& rule : m_edition->inClauseRules())
            addRule(rule);
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.place < b.place; });
    }
    endResetModel();
}

void PenaltiesModel::addRule(const ProcessingRule& rule)
{
    const qsizetype before = m_rows.size();
    for (const PenaltyCase& penaltyCase : rule.cases) {
        for (const PenaltyStep& step : penaltyCase.steps)
            m_rows.append({&rule, &penaltyCase, &step, rule.line});
    }
    if (m_rows.size() == before)
        m_rows.append({&rule, nullptr, nullptr, rule.line});
}

int PenaltiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PenaltiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PenaltiesModel::text(const Row& row, int column) const
{
    const Clause* owner = m_edition->clause(row.rule->owner);
    const PenaltyStep* step = row.step;
    switch (column) {
    case OwnerColumn:
        return owner ? u"%1 %2"_s.arg(owner->id, ClauseWords::title(*owner, m_catalogue)) : row.rule->owner;
    case CaseColumn:
        return row.penaltyCase ? row.penaltyCase->label : QString();
    case ConditionColumn:
        return step ? PenaltyWords::condition(step->when) : QString();
    case KindColumn:
        return step ? PenaltyWords::kind(step->kind) : tr("Could not be read");
    case CapabilitiesColumn:
        return step ? PenaltyWords::capabilities(step->capabilities, step->anyOf) : QString();
    case DaysColumn:
        if (step && step->permanent)
            return tr("for good");
        return step && step->days ? PenaltyWords::duration(step->days->min, step->days->max) : QString();
    case DeadlineColumn:
        return step && step->deadlineDays ? PenaltyWords::deadline(*step->deadlineDays, step->deadlineCount)
                                          : QString();
    case SentenceColumn:
        return (step ? step->text : row.rule->text).simplified();
    default:
        return {};
    }
}

QVariant PenaltiesModel::sortKey(const Row& row, int column) const
{
    const PenaltyStep* step = row.step;
    switch (column) {
    case OwnerColumn:
        return row.place;
    case ConditionColumn:
        return step ? int(step->when) : -1;
    case DaysColumn:
        if (step && step->permanent)
            return std::numeric_limits<int>::max();
        return step && step->days ? step->days->max : 0;
    case DeadlineColumn:
        return step && step->deadlineDays ? *step->deadlineDays : 0;
    default:
        return text(row, column);
    }
}

QVariant PenaltiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(row.step && index.column() != SentenceColumn ? PenaltyWords::stepSentence(*row.step)
                                                                         : row.rule->text.trimmed());
    case OwnerRole:
        return row.rule->owner;
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant PenaltiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OwnerColumn:
        return tr("Clause");
    case CaseColumn:
        return tr("Case");
    case ConditionColumn:
        return tr("When");
    case KindColumn:
        return tr("Penalty");
    case CapabilitiesColumn:
        return tr("Capabilities");
    case DaysColumn:
        return tr("For");
    case DeadlineColumn:
        return tr("Deadline");
    case SentenceColumn:
        return tr("Sentence");
    default:
        return {};
    }
}

} // namespace Mingjing
