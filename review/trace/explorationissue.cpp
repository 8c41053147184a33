// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/explorationissue.h"

#include "review/base/enumids.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<ExplorationIssue::kinds> kindIds = {
    "crash"_L1,        "hang"_L1,        "script_error"_L1,     "blank"_L1,
    "dead_end"_L1,     "dead_button"_L1, "placeholder_text"_L1, "missing_picture"_L1,
    "missing_page"_L1,
};

} // namespace

QString explorationIssueId(ExplorationIssue::Kind kind)
{
    return idOf(kindIds, kind);
}

std::optional<ExplorationIssue::Kind> explorationIssueFromId(const QString& id)
{
    return valueOf<ExplorationIssue::Kind>(kindIds, id);
}

QStringList clausesOf(ExplorationIssue::Kind kind)
{
    using Kind = ExplorationIssue::Kind;
    switch (kind) {
    case Kind::Crash:
        return {u"2/11.2"_s, u"2/11.3"_s};
    case Kind::Hang:
        return {u"2/11.3"_s, u"2/11.2"_s};
    case Kind::ScriptError:
    case Kind::DeadEnd:
        return {u"2/11.3"_s};
    case Kind::Blank:
    case Kind::MissingPage:
        return {u"2/11.1"_s, u"2/11.3"_s};
    case Kind::DeadButton:
    case Kind::PlaceholderText:
    case Kind::MissingPicture:
        break;
    }
    return {u"2/11.1"_s};
}

QJsonObject ExplorationIssue::toJson() const
{
    QJsonObject object{{u"kind"_s, explorationIssueId(kind)},
                       {u"route"_s, route},
                       {u"query"_s, query},
                       {u"step"_s, step},
                       {u"state"_s, state},
                       {u"detail"_s, detail},
                       {u"doubtful"_s, doubtful},
                       {u"clauses"_s, QJsonArray::fromStringList(clausesOf(kind))}};
    writeSourcePlace(place, object);
    return object;
}

ExplorationIssue ExplorationIssue::fromJson(const QJsonObject& object)
{
    ExplorationIssue issue;
    issue.kind = explorationIssueFromId(object.value(u"kind"_s).toString()).value_or(Kind::ScriptError);
    issue.route = object.value(u"route"_s).toString();
    issue.query = object.value(u"query"_s).toString();
    issue.step = object.value(u"step"_s).toInt();
    issue.state = object.value(u"state"_s).toInt();
    issue.detail = object.value(u"detail"_s).toString();
    issue.doubtful = object.value(u"doubtful"_s).toBool();
    issue.place = sourcePlaceFromJson(object);
    return issue;
}

} // namespace Mingjing
