// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/cases/finding.h"

#include "review/base/enumids.h"
#include "review/journal/jsonfields.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<4> severityIds = {
    QLatin1StringView("low"),
    QLatin1StringView("medium"),
    QLatin1StringView("high"),
    QLatin1StringView("critical"),
};

} // namespace

QString severityId(Severity severity)
{
    return idOf(severityIds, severity);
}

std::optional<Severity> severityFromId(const QString& id)
{
    return valueOf<Severity>(severityIds, id);
}

QJsonObject toJson(const Finding& finding)
{
    QJsonObject object{
        {u"id"_s, finding.id},
        {u"clauses"_s, QJsonArray::fromStringList(finding.clauses)},
        {u"twins"_s, QJsonArray::fromStringList(finding.twins)},
        {u"severity"_s, severityId(finding.severity)},
        {u"words"_s, finding.words},
        {u"evidence"_s, QJsonArray::fromStringList(finding.evidence)},
    };
    if (finding.suggestedSeverity)
        object.insert(u"suggested_severity"_s, severityId(*finding.suggestedSeverity));
    if (!finding.severityReason.isEmpty())
        object.insert(u"severity_reason"_s, finding.severityReason);
    if (!finding.hints.isEmpty())
        object.insert(u"hints"_s, QJsonArray::fromStringList(finding.hints));
    return object;
}

Result<Finding> findingFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"finding"_s);
    Finding finding;
    finding.id = fields.requiredString("id"_L1);
    finding.clauses = fields.strings("clauses"_L1);
    finding.twins = fields.strings("twins"_L1);
    finding.severity = fields.id("severity"_L1, severityFromId);
    finding.words = fields.string("words"_L1);
    finding.evidence = fields.strings("evidence"_L1);
    if (object.contains("suggested_severity"_L1))
        finding.suggestedSeverity = fields.id("suggested_severity"_L1, severityFromId);
    if (object.contains("severity_reason"_L1))
        finding.severityReason = fields.string("severity_reason"_L1);
    if (object.contains("hints"_L1))
        finding.hints = fields.strings("hints"_L1);
    if (fields.error())
        return *fields.error();
    if (finding.clauses.isEmpty())
        return Error{ErrorCode::Malformed, u"a finding needs a clause"_s, finding.id};
    return finding;
}

} // namespace Mingjing
