// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/notice/noticedata.h"

namespace Mingjing {

/// The notice for machines: the facts under the names that the platform's own messages give them, the message itself
/// under `event`, and \a text as the developer reads it. Keys are stable.
QJsonObject noticeJson(const NoticeContext& context, NoticeKind kind, const QJsonObject& data, const QString& text);

} // namespace Mingjing
