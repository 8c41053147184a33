// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMetaType>
#include <QString>

class QJsonObject;

namespace Mingjing {

/// How a recorded call was answered.
struct CallAnswer {
    bool ok = true;
    /// What the platform said of it (its `errMsg`) or the error's message; empty when a value was returned.
    QString message;
    /// What was given, cut; undefined: nothing.
    QJsonValue value = QJsonValue::Undefined;
    /// Milliseconds from the call to the answer.
    qint64 ms = 0;

    bool operator==(const CallAnswer&) const = default;
    QJsonObject toJson() const;
    /// What is absent or of another type keeps its default.
    static CallAnswer fromJson(const QJsonObject& object);
};

/// An answer on its way to its call.
struct TraceAnswer {
    /// RecordedCall::sequence.
    qint64 call = 0;
    CallAnswer answer;

    bool operator==(const TraceAnswer&) const = default;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::TraceAnswer)
