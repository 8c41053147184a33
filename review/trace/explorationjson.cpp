// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/enumids.h"
#include "review/trace/exploration.h"
#include "review/trace/jsonlist.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr EnumIds<7> effectIds = {
    "nothing"_L1, "changed"_L1, "dialog"_L1, "page"_L1, "covered"_L1, "hang"_L1, "crash"_L1,
};

} // namespace

QString exploredEffectId(ExploredStep::Effect effect)
{
    return idOf(effectIds, effect);
}

QJsonObject ExploredStep::toJson() const
{
    QJsonObject object{{u"number"_s, number}, {u"route"_s, route},   {u"query"_s, query},
                       {u"action"_s, action}, {u"words"_s, words},   {u"value"_s, value},
                       {u"state"_s, state},   {u"errors"_s, errors}, {u"effect"_s, exploredEffectId(effect)}};
    writeSourcePlace(place, object);
    return object;
}

ExploredStep ExploredStep::fromJson(const QJsonObject& object)
{
    ExploredStep step;
    step.number = object.value(u"number"_s).toInt();
    step.route = object.value(u"route"_s).toString();
    step.query = object.value(u"query"_s).toString();
    step.action = object.value(u"action"_s).toString();
    step.words = object.value(u"words"_s).toString();
    step.value = object.value(u"value"_s).toString();
    step.place = sourcePlaceFromJson(object);
    step.effect =
        valueOf<ExploredStep::Effect>(effectIds, object.value(u"effect"_s).toString()).value_or(Effect::Nothing);
    step.state = object.value(u"state"_s).toInt();
    step.errors = object.value(u"errors"_s).toInt();
    return step;
}

QJsonObject ExploredState::toJson() const
{
    return {{u"id"_s, id},
            {u"route"_s, route},
            {u"query"_s, query},
            {u"title"_s, title},
            {u"fingerprint"_s, fingerprint},
            {u"elements"_s, elements},
            {u"text_length"_s, textLength},
            {u"blank"_s, blank},
            {u"actions"_s, actions},
            {u"dialog"_s, dialog},
            {u"step"_s, step},
            {u"screenshot"_s, screenshot}};
}

ExploredState ExploredState::fromJson(const QJsonObject& object)
{
    ExploredState state;
    state.id = object.value(u"id"_s).toInt();
    state.route = object.value(u"route"_s).toString();
    state.query = object.value(u"query"_s).toString();
    state.title = object.value(u"title"_s).toString();
    state.fingerprint = object.value(u"fingerprint"_s).toString();
    state.elements = object.value(u"elements"_s).toInt();
    state.textLength = object.value(u"text_length"_s).toInt();
    state.blank = object.value(u"blank"_s).toBool();
    state.actions = object.value(u"actions"_s).toInt();
    state.dialog = object.value(u"dialog"_s).toString();
    state.step = object.value(u"step"_s).toInt();
    state.screenshot = object.value(u"screenshot"_s).toString();
    return state;
}

QJsonObject ExploredEdge::toJson() const
{
    QJsonObject object{{u"from"_s, from}, {u"to"_s, to}, {u"query"_s, query}, {u"step"_s, step}, {u"listed"_s, listed}};
    writeSourcePlace(place, object);
    return object;
}

ExploredEdge ExploredEdge::fromJson(const QJsonObject& object)
{
    return {object.value(u"from"_s).toString(), object.value(u"to"_s).toString(), object.value(u"query"_s).toString(),
            sourcePlaceFromJson(object),        object.value(u"step"_s).toInt(),  object.value(u"listed"_s).toBool()};
}

QJsonObject ExploredVisit::toJson() const
{
    return {{u"route"_s, route}, {u"query"_s, query},       {u"origin"_s, origin},          {u"ok"_s, ok},
            {u"blank"_s, blank}, {u"elements"_s, elements}, {u"text_length"_s, textLength}, {u"steps"_s, steps},
            {u"ended"_s, ended}};
}

ExploredVisit ExploredVisit::fromJson(const QJsonObject& object)
{
    ExploredVisit visit;
    visit.route = object.value(u"route"_s).toString();
    visit.query = object.value(u"query"_s).toString();
    visit.origin = object.value(u"origin"_s).toString();
    visit.ok = object.value(u"ok"_s).toBool();
    visit.blank = object.value(u"blank"_s).toBool();
    visit.elements = object.value(u"elements"_s).toInt();
    visit.textLength = object.value(u"text_length"_s).toInt();
    visit.steps = object.value(u"steps"_s).toInt();
    visit.ended = object.value(u"ended"_s).toString();
    return visit;
}

QJsonObject Exploration::toJson() const
{
    return {{u"seed"_s, static_cast<qint64>(seed)},
            {u"steps_per_page"_s, stepsPerPage},
            {u"pages"_s, pages},
            {u"pages_reached"_s, reachedRoutes().size()},
            {u"ms"_s, ms},
            {u"cancelled"_s, cancelled},
            {u"time_up"_s, timeUp},
            {u"visits"_s, toJsonArray(visits)},
            {u"states"_s, toJsonArray(states)},
            {u"steps"_s, toJsonArray(steps)},
            {u"edges"_s, toJsonArray(edges)},
            {u"issues"_s, toJsonArray(issues)}};
}

Exploration Exploration::fromJson(const QJsonObject& object)
{
    Exploration exploration;
    exploration.seed = static_cast<quint32>(object.value(u"seed"_s).toInteger());
    exploration.stepsPerPage = object.value(u"steps_per_page"_s).toInt();
    exploration.pages = object.value(u"pages"_s).toInt();
    exploration.ms = object.value(u"ms"_s).toInteger();
    exploration.cancelled = object.value(u"cancelled"_s).toBool();
    exploration.timeUp = object.value(u"time_up"_s).toBool();
    exploration.visits = fromJsonArray<ExploredVisit>(object.value(u"visits"_s));
    exploration.states = fromJsonArray<ExploredState>(object.value(u"states"_s));
    exploration.steps = fromJsonArray<ExploredStep>(object.value(u"steps"_s));
    exploration.edges = fromJsonArray<ExploredEdge>(object.value(u"edges"_s));
    exploration.issues = fromJsonArray<ExplorationIssue>(object.value(u"issues"_s));
    return exploration;
}

} // namespace Mingjing
