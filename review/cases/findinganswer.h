// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Mingjing {

/// What a resubmission did about a finding.
enum class AnswerResult { Fixed, Partly, NotFixed };

/// `fixed`, `partly`, `not_fixed`.
QString answerResultId(AnswerResult result);
std::optional<AnswerResult> answerResultFromId(const QString& id);

/// The reviewer's word on one finding in one resubmitted version. A plain value.
struct FindingAnswer {
    /// `F1`, `F2`, …
    QString findingId;
    /// SHA-256 of the version that was looked at.
    QString packageSha256;
    AnswerResult result = AnswerResult::Fixed;
    /// What is left, or how it was seen; may be empty.
    QString note;
    /// Of the version, from 1. Taken from the state.
    int version = 0;
    /// Who answered and when. Taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const FindingAnswer&) const = default;
};

/// The payload of `finding_answered`: finding, version, result, note.
QJsonObject toJson(const FindingAnswer& answer);
Result<FindingAnswer> findingAnswerFromJson(const QJsonObject& object);

} // namespace Mingjing
