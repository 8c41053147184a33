// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/notice/noticedata.h"

namespace Mingjing {

/// The notice for machines, with \a text as the developer reads it. Keys are stable.
///
/// Its facts have the names of the platform's published records of violations (illegal_record_id, create_time,
/// illegal_reason, illegal_content, rule_name); `appeal_record` those of its records of appeals. `events` are the
/// messages that the platform pushes: `wxa_punish_event`, one for each kind of penalty (event_type 1 warning,
/// 2 functions, 3 delisting, 4 account), `wxa_appeal_record`, `weapp_audit_fail`, `weapp_audit_success`; empty where it
/// has none for what was decided. Function names stand beside their days, and 0 days mean: for good.
///
/// What the platform gives and a case does not know is left out: appid, rule_url, adjust_guide_url, appeal_from,
/// content_url, and the envelope (ToUserName, FromUserName, CreateTime, MsgType). Not confirmed by what is published:
/// - whether 0 days also stand for a ban that lasts until it is lifted, as they do here;
/// - the form of ids: the platform's appeal_record_id is a number and its materials are media ids, here they are
///   `CASE/A1` and SHA-256;
/// - illegal_content of `wxa_punish_event`: described as one string and shown as a list; here it is the list;
/// - proof_material_id of `wxa_appeal_record`: described as one string, here a list;
/// - a message for clearing content, closing the appeal channel and the like: none is published.
QJsonObject noticeJson(const NoticeContext& context, NoticeKind kind, const QJsonObject& data, const QString& text);

} // namespace Mingjing
