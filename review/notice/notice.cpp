// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/notice/notice.h"

#include "review/base/enumids.h"
#include "review/cases/deadlinedate.h"
#include "review/notice/noticedata.h"
#include "review/notice/noticejson.h"
#include "review/notice/noticetemplate.h"
#include "review/report/reporttext.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<3> formatIds = {"text"_L1, "html"_L1, "json"_L1};

Error conflict(const QString& message, const QString& context)
{
    return {ErrorCode::Conflict, message, context};
}

Result<void> checkRequest(const CaseState& state, const NoticeRequest& request)
{
    const Decision* decision = state.decision(request.decisionId);
    if (!decision)
        return Error{ErrorCode::NotFound, u"no such decision"_s, request.decisionId};
    if (!decision->issuedAt.isValid())
        return conflict(u"the decision was not issued"_s, decision->id);
    if (request.appealId.isEmpty())
        return {};
    const Appeal* appeal = state.appeal(request.appealId);
    if (!appeal || appeal->decisionId != decision->id)
        return Error{ErrorCode::NotFound, u"no such appeal against the decision"_s, request.appealId};
    if (appeal->answers.isEmpty())
        return conflict(u"the appeal was not answered"_s, appeal->id);
    return {};
}

NoticeKind kindOf(const CaseState& state, const NoticeRequest& request)
{
    return request.appealId.isEmpty() ? noticeKindOf(*state.decision(request.decisionId)) : NoticeKind::AppealAnswer;
}

} // namespace

QString noticeFormatId(NoticeFormat format)
{
    return idOf(formatIds, format);
}

std::optional<NoticeFormat> noticeFormatFromId(const QString& id)
{
    return valueOf<NoticeFormat>(formatIds, id);
}

NoticeKind noticeKindOf(const Decision& decision)
{
    switch (decision.outcome) {
    case Outcome::Pass:
        return NoticeKind::Pass;
    case Outcome::Reject:
        return NoticeKind::Reject;
    case Outcome::Rectify:
        return NoticeKind::Warning;
    case Outcome::Penalise:
        break;
    }
    return NoticeKind::Ban;
}

std::optional<NoticeRequest> nextNotice(const CaseState& state, ReportLanguage language)
{
    for (auto appeal = state.appeals.rbegin(); appeal != state.appeals.rend(); ++appeal) {
        const bool told = std::any_of(state.notices.begin(), state.notices.end(), [&](const IssuedNotice& notice) {
            return notice.kind == NoticeKind::AppealAnswer && notice.appealId == appeal->id;
        });
        if (!appeal->answers.isEmpty() && !told)
            return NoticeRequest{appeal->decisionId, appeal->id, language};
    }
    for (auto decision = state.decisions.rbegin(); decision != state.decisions.rend(); ++decision) {
        if (decision->state == DecisionState::Issued)
            return NoticeRequest{decision->id, {}, language};
    }
    return std::nullopt;
}

Result<QByteArray> writeNotice(const NoticeSource& source, const NoticeRequest& request, NoticeFormat format)
{
    const Result<void> fits = checkRequest(source.state, request);
    if (!fits)
        return fits.error();
    const Result<ReportText> text = ReportText::load(request.language, timeZoneOrDefault(source.state.timeZone));
    if (!text)
        return text.error();
    const NoticeKind kind = kindOf(source.state, request);
    const NoticeContext context{source, *text, *source.state.decision(request.decisionId),
                                source.state.appeal(request.appealId)};
    const QJsonObject data = noticeData(context);
    const Result<QString> page =
        format == NoticeFormat::Html ? noticeHtml(kind, *text, data) : noticeText(kind, *text, data);
    if (!page)
        return page.error();
    if (format != NoticeFormat::Json)
        return page->toUtf8();
    return QJsonDocument(noticeJson(context, kind, data, *page)).toJson();
}

IssuedNotice issuedNotice(const CaseState& state, const NoticeRequest& request, NoticeFormat format)
{
    IssuedNotice notice;
    notice.decisionId = request.decisionId;
    notice.appealId = request.appealId;
    notice.language = reportLanguageId(request.language);
    notice.format = noticeFormatId(format);
    if (state.decision(request.decisionId))
        notice.kind = kindOf(state, request);
    return notice;
}

} // namespace Mingjing
