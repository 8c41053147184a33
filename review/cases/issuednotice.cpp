// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/issuednotice.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<5> kindIds = {"warning"_L1, "ban"_L1, "reject"_L1, "pass"_L1, "appeal_answer"_L1};

} // namespace

QString noticeKindId(NoticeKind kind)
{
    return idOf(kindIds, kind);
}

std::optional<NoticeKind> noticeKindFromId(const QString& id)
{
    return valueOf<NoticeKind>(kindIds, id);
}

QJsonObject toJson(const IssuedNotice& notice)
{
    return {
        {u"id"_s, notice.id},           {u"kind"_s, noticeKindId(notice.kind)}, {u"decision"_s, notice.decisionId},
        {u"appeal"_s, notice.appealId}, {u"language"_s, notice.language},       {u"format"_s, notice.format},
        {u"sha256"_s, notice.sha256},
    };
}

Result<IssuedNotice> issuedNoticeFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"notice"_s);
    IssuedNotice notice;
    notice.id = fields.requiredString("id"_L1);
    notice.kind = fields.id("kind"_L1, noticeKindFromId);
    notice.decisionId = fields.requiredString("decision"_L1);
    notice.appealId = fields.string("appeal"_L1);
    notice.language = fields.requiredString("language"_L1);
    notice.format = fields.requiredString("format"_L1);
    notice.sha256 = fields.requiredString("sha256"_L1);
    if (fields.error())
        return *fields.error();
    return notice;
}

} // namespace Mingjing
