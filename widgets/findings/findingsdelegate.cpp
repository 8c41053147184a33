// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingsdelegate.h"

#include "review/cases/finding.h"
#include "widgets/findings/findingsmodel.h"
#include "widgets/words/casewords.h"
#include "widgets/words/listwords.h"

namespace Mingjing {

namespace {

Appearance::Role roleOf(Severity severity)
{
    switch (severity) {
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

} // namespace

TwoLineDelegate::Lines FindingsDelegate::linesOf(const QModelIndex& index) const
{
    const bool withdrawn = index.data(FindingsModel::WithdrawnRole).toBool();
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    Lines lines;
    lines.head = QStringLiteral("%1  %2").arg(index.data(FindingsModel::IdRole).toString(),
                                              ListWords::plain(index.data(FindingsModel::ClausesRole).toStringList()));
    lines.below = index.data(FindingsModel::WordsRole).toString().simplified();
    if (const QString confirm = index.data(FindingsModel::ConfirmRole).toString(); !confirm.isEmpty())
        lines.remarks.append({tr("↻ confirm: %1", "reasons").arg(confirm), Appearance::Role::Warning});
    lines.remarks.append({QStringLiteral("%1 · %2").arg(
        CaseWords::severity(severity), tr("evidence: %1").arg(index.data(FindingsModel::EvidenceCountRole).toInt()))});
    if (!withdrawn)
        lines.stripe = roleOf(severity);
    lines.headMuted = lines.belowMuted = lines.struck = withdrawn;
    return lines;
}

} // namespace Mingjing
