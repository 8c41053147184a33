// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintsmodel.h"

#include "widgets/common/plaintooltip.h"
#include "widgets/context/hintbook.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"
#include "widgets/words/listwords.h"

#include <algorithm>

namespace Mingjing {

namespace {

bool sameIds(const QList<BoardHint>& a, const QList<BoardHint>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const BoardHint& x, const BoardHint& y) { return x.hint.id == y.hint.id; });
}

} // namespace

HintsModel::HintsModel(const ReviewContext& context, QObject* parent) : QAbstractListModel(parent), m_context(context)
{
    connect(&m_context.hints(), &HintBook::changed, this, &HintsModel::refresh);
    refresh();
}

void HintsModel::refresh()
{
    const QList<BoardHint>& now = m_context.hints().board().hints();
    // An answer changes rows; only another scan changes which there are.
    if (!m_hints.isEmpty() && sameIds(now, m_hints)) {
        m_hints = now;
        Q_EMIT dataChanged(index(0), index(int(m_hints.size()) - 1));
        return;
    }
    beginResetModel();
    m_hints = now;
    endResetModel();
}

int HintsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_hints.size());
}

QVariant HintsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardHint& each = m_hints.at(index.row());
    switch (role) {
    case IdRole:
        return each.hint.id;
    case ClausesRole:
        return each.clauses();
    case SearchTextRole: {
        QStringList texts{each.hint.ruleId,  each.hint.message.zh, each.hint.message.en, HintWords::message(each),
                          each.hint.pattern, each.hint.origin,     each.hint.library,    each.clauses().join(u' ')};
        for (const HintPlace& place : each.hint.places)
            texts.append(HintWords::place(place));
        return texts.join(u'\n').toLower();
    }
    case Qt::ToolTipRole:
        return plainToolTip(HintWords::tip(each));
    case Qt::DisplayRole:
        return HintWords::message(each);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 · %2 · %3 · %4")
            .arg(ListWords::plain(each.clauses()), CaseWords::severity(each.severity()),
                 HintWords::standing(each.standing), HintWords::message(each));
    default:
        return {};
    }
}

QModelIndex HintsModel::indexOf(const QString& id) const
{
    for (int row = 0; row < int(m_hints.size()); ++row) {
        if (m_hints.at(row).hint.id == id)
            return index(row);
    }
    return {};
}

} // namespace Mingjing
