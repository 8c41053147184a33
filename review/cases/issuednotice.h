// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Mingjing {

/// What the developer is told.
enum class NoticeKind {
    Warning, ///< to rectify within a time, and what else follows
    Ban, ///< a penalty
    Reject,
    Pass,
    AppealAnswer,
};

/// `warning`, `ban`, `reject`, `pass`, `appeal_answer`.
QString noticeKindId(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromId(const QString& id);

/// A notice that was sent; its bytes lie in the store. A plain value.
struct IssuedNotice {
    /// `T1`, `T2`, …; given by ReviewSession::recordNotice().
    QString id;
    NoticeKind kind = NoticeKind::Warning;
    QString decisionId;
    /// Of an answer to an appeal; else empty.
    QString appealId;
    /// `zh_CN`, `en`.
    QString language;
    /// `text`, `html`, `json`.
    QString format;
    QString sha256;
    /// Taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const IssuedNotice&) const = default;
};

/// The payload of `notice_issued`: id, kind, decision, appeal, language, format, sha256.
QJsonObject toJson(const IssuedNotice& notice);
Result<IssuedNotice> issuedNoticeFromJson(const QJsonObject& object);

} // namespace Mingjing
