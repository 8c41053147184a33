// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/audittables.h"

#include "review/report/reporttext.h"

#include "review/trace/auditreport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString placeOf(const SourcePlace& place)
{
    return place.isValid() ? place.file + u':' + QString::number(place.line) : place.file;
}

QJsonObject tableOf(const QJsonArray& rows)
{
    return rows.isEmpty() ? QJsonObject() : QJsonObject{{u"rows"_s, rows}};
}

/// A few of \a pages by name, the rest as a number.
QString namesOf(const QStringList& pages, const ReportText& text)
{
    constexpr qsizetype most = 3;
    if (pages.size() <= most)
        return text.list(pages);
    return text.list(pages.first(most)) + u" +"_s + QString::number(pages.size() - most);
}

struct CallTally {
    QString api;
    int count = 0;
    int gestures = 0;
    SourcePlace first;
    QStringList pages;
};

struct RefusalTally {
    int count = 0;
    QStringList pages;
};

} // namespace

QJsonObject auditExploration(const AuditReport& audit, const ReportText& text, QString (*address)(const QString&))
{
    if (!audit.exploration)
        return {};
    const Exploration& found = *audit.exploration;
    const auto withQuery = [](const QString& route, const QString& query) {
        return query.isEmpty() ? route : route + u'?' + query;
    };
    QHash<int, QStringList> wrong;
    QJsonArray issues;
    for (const ExplorationIssue& issue : found.issues) {
        const QString kind = text.word("exploration_issue"_L1, explorationIssueId(issue.kind));
        if (!wrong[issue.state].contains(kind))
            wrong[issue.state].append(kind);
        issues.append(QJsonObject{{u"clauses"_s, text.list(clausesOf(issue.kind))},
                                  {u"kind"_s, kind},
                                  {u"detail"_s, issue.detail},
                                  {u"doubtful"_s, issue.doubtful},
                                  {u"page"_s, withQuery(issue.route, issue.query)},
                                  {u"place"_s, placeOf(issue.place)},
                                  {u"step"_s, issue.step > 0 ? QString::number(issue.step) : QString()}});
    }
    QJsonArray states;
    for (const ExploredState& state : found.states) {
        QString way = text.phrase(u"explored_opened"_s);
        if (const ExploredStep* step = found.stepByNumber(state.step)) {
            QString action = text.word("exploration_action"_L1, step->action);
            action.replace("%1"_L1, step->words.isEmpty() ? placeOf(step->place) : step->words);
            way = text.phrase(u"explored_step"_s, {QString::number(step->number), action});
        }
        states.append(QJsonObject{{u"title"_s, state.title},
                                  {u"route"_s, withQuery(state.route, state.query)},
                                  {u"picture"_s, address(state.screenshot)},
                                  {u"way"_s, way},
                                  {u"failed"_s, text.list(wrong.value(state.id))}});
    }
    return {{u"summary"_s,
             text.phrase(u"explored"_s, {QString::number(found.reachedRoutes().size()), QString::number(found.pages)})},
            {u"measure"_s,
             text.phrase(u"explored_measure"_s,
                         {QString::number(found.seed), QString::number(found.steps.size()),
                          QString::number(found.states.size()), QString::number(found.ms / 1000),
                          QString::number(audit.pagesRescued())})},
            {u"issues"_s, tableOf(issues)},
            {u"states"_s, states}};
}

QJsonObject auditComparison(const AuditReport& audit, const ReportText& text, QString (*address)(const QString&))
{
    if (!audit.comparison)
        return {};
    const ScenarioComparison& found = *audit.comparison;
    const auto counted = [](const QString& what, int count) {
        return count > 1 && what != QString::number(count) ? what + u" ×"_s + QString::number(count) : what;
    };
    QJsonArray pages;
    for (const PageComparison& page : found.pages) {
        if (!page.differs())
            continue;
        QJsonArray rows;
        for (const PageDifference& difference : page.differences) {
            rows.append(QJsonObject{{u"kind"_s, text.word("difference"_L1, pageDifferenceId(difference.kind))},
                                    {u"first"_s, counted(difference.first, difference.firstCount)},
                                    {u"second"_s, counted(difference.second, difference.secondCount)},
                                    {u"place"_s, placeOf(difference.place)}});
        }
        pages.append(QJsonObject{{u"route"_s, page.route},
                                 {u"pictures_differ"_s, page.picturesDiffer},
                                 {u"first"_s, address(page.firstPicture)},
                                 {u"second"_s, address(page.secondPicture)},
                                 {u"differences"_s, tableOf(rows)}});
    }
    const auto words = [](const QJsonObject& object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return {{u"summary"_s,
             text.phrase(u"pages_differ"_s, {QString::number(found.differing()), QString::number(found.pages.size())})},
            {u"first"_s, words(found.onlyFirst())},
            {u"second"_s, words(found.onlySecond())},
            {u"pages"_s, tableOf(pages)}};
}

QJsonObject auditErrors(const AuditReport& audit, const ReportText& text)
{
    QJsonArray rows;
    const auto add = [&](const QString& page, const PageError& error) {
        rows.append(QJsonObject{{u"page"_s, page},
                                {u"kind"_s, error.kind},
                                {u"message"_s, error.message},
                                {u"place"_s, placeOf(error.place)}});
    };
    for (const PageError& error : audit.launchErrors)
        add(text.phrase(u"launch"_s), error);
    for (const PageAudit& page : audit.pages) {
        for (const PageError& error : page.errors)
            add(page.route, error);
    }
    return tableOf(rows);
}

QJsonObject auditCalls(const AuditReport& audit, const ReportText& text)
{
    QMap<QString, CallTally> byApi;
    for (const PageAudit& page : audit.pages) {
        for (const RecordedCall& call : page.calls) {
            CallTally& tally = byApi[call.api];
            tally.api = call.api;
            ++tally.count;
            tally.gestures += call.gesture ? 1 : 0;
            if (!tally.first.isValid())
                tally.first = call.place;
            if (!tally.pages.contains(page.route))
                tally.pages += page.route;
        }
    }
    QList<CallTally> tallies = byApi.values();
    std::stable_sort(tallies.begin(), tallies.end(),
                     [](const CallTally& a, const CallTally& b) { return a.count > b.count; });
    QJsonArray rows;
    for (const CallTally& tally : std::as_const(tallies)) {
        rows.append(QJsonObject{{u"api"_s, tally.api},
                                {u"count"_s, QString::number(tally.count)},
                                {u"gestures"_s, tally.gestures > 0 ? QString::number(tally.gestures) : QString()},
                                {u"place"_s, placeOf(tally.first)},
                                {u"pages"_s, namesOf(tally.pages, text)}});
    }
    return tableOf(rows);
}

QJsonObject auditBlocked(const AuditReport& audit, const ReportText& text)
{
    QMap<std::pair<QString, QString>, RefusalTally> byTarget;
    for (const PageAudit& page : audit.pages) {
        for (const RefusedAttempt& attempt : page.blocked) {
            RefusalTally& tally = byTarget[{attempt.kind, attempt.url}];
            ++tally.count;
            if (!tally.pages.contains(page.route))
                tally.pages += page.route;
        }
    }
    QJsonArray rows;
    for (auto it = byTarget.cbegin(); it != byTarget.cend(); ++it) {
        rows.append(QJsonObject{{u"kind"_s, it.key().first},
                                {u"url"_s, it.key().second.left(300)},
                                {u"pages"_s, namesOf(it->pages, text)},
                                {u"count"_s, QString::number(it->count)}});
    }
    return tableOf(rows);
}

} // namespace Mingjing
