// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hints/hintsdelegate.h"

#include "widgets/hints/hintsmodel.h"
#include "widgets/words/casewords.h"
#include "widgets/words/hintwords.h"
#include "widgets/words/listwords.h"

#include <QSortFilterProxyModel>

namespace Mingjing {

namespace {

const BoardHint* hintAt(const QModelIndex& index)
{
    QModelIndex source = index;
    if (const auto* filter = qobject_cast<const QSortFilterProxyModel*>(index.model()))
        source = filter->mapToSource(index);
    const auto* model = qobject_cast<const HintsModel*>(source.model());
    return model && source.isValid() ? &model->hint(source.row()) : nullptr;
}

} // namespace

Appearance::Role hintRole(const BoardHint& hint)
{
    switch (hint.severity()) {
    case Severity::Low:
        return Appearance::Role::Muted;
    case Severity::Medium:
        return Appearance::Role::Warning;
    case Severity::High:
    case Severity::Critical:
        return Appearance::Role::Violation;
    }
    return Appearance::Role::Muted;
}

TwoLineDelegate::Lines HintsDelegate::linesOf(const QModelIndex& index) const
{
    Lines lines;
    const BoardHint* hint = hintAt(index);
    if (!hint)
        return lines;
    lines.head = HintWords::message(*hint);
    const QString place = HintWords::place(hint->hint.places.value(0));
    const QString where = hint->hint.count > 1 ? tr("%1 and %2 more").arg(place).arg(hint->hint.count - 1) : place;
    lines.below = QStringLiteral("%1 · %2").arg(ListWords::plain(hint->clauses()), where);
    lines.remarks.append({QStringLiteral("%1 · %2").arg(CaseWords::severity(hint->severity()),
                                                        HintWords::confidence(hint->hint.confidence))});
    const bool open = hint->standing == HintStanding::Open;
    if (!open) {
        const QString standing = hint->edited() ? tr("Changed") : HintWords::standing(hint->standing);
        lines.remarks.append(
            {hint->findings.isEmpty() ? standing : ListWords::plain(hint->findings),
             hint->standing == HintStanding::Accepted ? Appearance::Role::Accent : Appearance::Role::Muted});
    }
    if (hint->grown)
        lines.remarks.append({tr("more places now"), Appearance::Role::Warning});
    if (hint->gone)
        lines.remarks.append({tr("no longer there"), Appearance::Role::Muted});
    if (open || hint->standing == HintStanding::Accepted)
        lines.stripe = hintRole(*hint);
    lines.headMuted = lines.belowMuted = !lines.stripe;
    lines.struck = hint->standing == HintStanding::Dismissed;
    return lines;
}

} // namespace Mingjing
