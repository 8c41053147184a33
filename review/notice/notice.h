// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/appealchannel.h"
#include "review/cases/casestate.h"
#include "review/report/reportlanguage.h"
#include "review/specification/catalogue.h"
#include "review/specification/edition.h"

#include <QByteArray>

#include <optional>

namespace Mingjing {

/// What a notice is written from. The references must outlive the call.
struct NoticeSource {
    const CaseState& state;
    /// The edition that the case pins.
    const Edition& edition;
    const Catalogue& catalogue;
    /// By which rule the decision can be appealed against.
    AppealTerms terms;
    /// Why it cannot be, if it cannot.
    std::optional<AppealClosure> closure;
    /// The date on the notice.
    QDateTime at;
};

enum class NoticeFormat { Text, Html, Json };

/// `text`, `html`, `json`.
QString noticeFormatId(NoticeFormat format);
std::optional<NoticeFormat> noticeFormatFromId(const QString& id);

/// Of which decision, or of which answer to an appeal against it, in whose language.
struct NoticeRequest {
    QString decisionId;
    /// Empty: of the decision itself.
    QString appealId;
    ReportLanguage language = ReportLanguage::Chinese;
};

/// The kind of notice that a decision asks for.
NoticeKind noticeKindOf(const Decision& decision);

/// The request for what the developer should be told next: the last answer to an appeal that no notice tells of, else
/// the last decision that was issued. Nothing when none was.
std::optional<NoticeRequest> nextNotice(const CaseState& state, ReportLanguage language);

/// The notice itself. Conflict when the decision was not issued or the appeal not answered; Refused with the blank's
/// name when a blank has no value. What the developer's names and words carry cannot become markup.
Result<QByteArray> writeNotice(const NoticeSource& source, const NoticeRequest& request, NoticeFormat format);

/// What is recorded when it is sent; the id and the digest are ReviewSession::recordNotice()'s to give.
IssuedNotice issuedNotice(const CaseState& state, const NoticeRequest& request, NoticeFormat format);

} // namespace Mingjing
