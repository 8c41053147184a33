// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Mingjing {

/// The payload of `second_reading_given`.
struct SecondReading {
    QString decisionId;
    /// It is issued; otherwise it goes back to who drafted it.
    bool agrees = false;
    /// In the reader's words; never empty when it goes back.
    QString reason;
    /// The reader said what they would decide before they saw what was decided.
    bool blind = false;
    /// What that was; only when blind.
    std::optional<Outcome> ownOutcome;

    /// Taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const SecondReading&) const = default;
};

QJsonObject toJson(const SecondReading& reading);
Result<SecondReading> secondReadingFromJson(const QJsonObject& object);

} // namespace Mingjing
