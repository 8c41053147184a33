// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/notice/notice.h"

#include <QJsonObject>

namespace Mingjing {

class ReportText;

/// One notice that is being written. Lives for one call.
struct NoticeContext {
    const NoticeSource& source;
    const ReportText& text;
    const Decision& decision;
    /// nullptr: the notice is of the decision.
    const Appeal* appeal = nullptr;
};

/// The findings that the decision was issued on, also those that an appeal took back since.
QList<Finding> findingsOf(const CaseState& state, const Decision& decision);

/// What fills the blanks of the templates.
QJsonObject noticeData(const NoticeContext& context);

} // namespace Mingjing
