// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/callanswer.h"
#include "review/trace/sourceplace.h"

#include <QJsonArray>
#include <QMetaType>

#include <optional>

class QJsonObject;

namespace Mingjing {

/// A call of a platform interface (`wx.…`) that code of the package made while a page ran. Observed, not proved:
/// the package can call without being recorded only by leaving the sandbox, and can hide behind conditions.
struct RecordedCall {
    /// Order within one run, from 1.
    qint64 sequence = 0;
    /// Name without `wx.`, such as `request` or `cloud.callFunction`.
    QString api;
    /// The arguments; what is no JSON or was too long is its beginning as a text.
    QJsonArray args;
    /// Where the call stands in the package.
    SourcePlace place;
    /// Whether the person (or the explorer) had touched the page right before.
    bool gesture = false;
    /// Route of the page that was on top.
    QString page;
    /// Milliseconds since the run started.
    qint64 timeMs = 0;
    /// A name that the platform never published; the call may be no more than a look at it.
    bool nonPublic = false;
    /// Absent: it was not answered, or not yet.
    std::optional<CallAnswer> answer = {};

    bool operator==(const RecordedCall&) const = default;
    QJsonObject toJson() const;
    /// What is absent or of another type keeps its default.
    static RecordedCall fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::RecordedCall)
