// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// Why a decision waits for a second reader.
enum class HoldReason {
    Permanent, ///< something is taken away for good
    Account, ///< it touches the account or the program as a whole
    Departure, ///< it departs from the rule
    Junior, ///< a reviewer decides who still learns
    Sampled, ///< the lot fell on it
};

/// `permanent`, `account`, `departure`, `junior`, `sampled`.
QString holdReasonId(HoldReason reason);
std::optional<HoldReason> holdReasonFromId(const QString& id);
/// In declaration order.
const QList<HoldReason>& allHoldReasons();

QStringList holdReasonIds(const QList<HoldReason>& reasons);
/// Nothing when one of \a ids is not known.
std::optional<QList<HoldReason>> holdReasonsFromIds(const QStringList& ids);

} // namespace Mingjing
