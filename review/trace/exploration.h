// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/explorationissue.h"

#include <QList>

namespace Mingjing {

/// One thing that the explorer did.
struct ExploredStep {
    enum class Effect {
        Nothing, ///< neither a call nor a change
        Changed, ///< something was called or changed
        Dialog, ///< a dialog came
        Page, ///< another page came
        Covered, ///< something lay over it: not done
        Hang,
        Crash,
    };

    /// From 1, through the whole exploration.
    int number = 0;
    QString route;
    QString query;
    /// As OfferedAction::kind.
    QString action;
    /// The words on what was touched.
    QString words;
    /// What was typed.
    QString value;
    SourcePlace place;
    Effect effect = Effect::Nothing;
    /// Id of the state to which it led; 0: none was kept.
    int state = 0;
    /// Errors that came with it.
    int errors = 0;

    bool operator==(const ExploredStep&) const = default;
    QJsonObject toJson() const;
    static ExploredStep fromJson(const QJsonObject& object);
};
/// `nothing`, `changed`, `dialog`, `page`, `covered`, `hang`, `crash`.
QString exploredEffectId(ExploredStep::Effect effect);

/// A look of a page that differs from the others of it.
struct ExploredState {
    /// From 1.
    int id = 0;
    QString route;
    QString query;
    QString title;
    QString fingerprint;
    int elements = 0;
    int textLength = 0;
    bool blank = false;
    /// What can be done there.
    int actions = 0;
    /// What the dialog says that lies over it.
    QString dialog;
    /// Step that led there; 0: opening the page.
    int step = 0;
    /// Relative to the folder of the exploration; two states that look alike share one. Empty: none was taken.
    QString screenshot;

    bool operator==(const ExploredState&) const = default;
    QJsonObject toJson() const;
    static ExploredState fromJson(const QJsonObject& object);
};

/// A step from one page to another.
struct ExploredEdge {
    QString from;
    QString to;
    QString query;
    SourcePlace place;
    int step = 0;
    /// The page was to be opened with such a query anyway.
    bool listed = false;

    bool operator==(const ExploredEdge&) const = default;
    QJsonObject toJson() const;
    static ExploredEdge fromJson(const QJsonObject& object);
};

/// One opening of a page and what was done from there.
struct ExploredVisit {
    QString route;
    QString query;
    /// How the query is known: `none` (without), `address`, `code`, `explored`.
    QString origin;
    /// It opened and neither hung nor crashed.
    bool ok = false;
    bool blank = true;
    int elements = 0;
    int textLength = 0;
    int steps = 0;
    /// `done`, `steps`, `time`, `hang`, `crash`, `not_opened`, `elsewhere` (another page came), `cancelled`.
    QString ended;

    bool operator==(const ExploredVisit&) const = default;
    QJsonObject toJson() const;
    static ExploredVisit fromJson(const QJsonObject& object);
};

/// What an explorer found on its walk through the pages of a package.
struct Exploration {
    quint32 seed = 1;
    int stepsPerPage = 0;
    /// Pages of the package.
    int pages = 0;
    qint64 ms = 0;
    bool cancelled = false;
    /// The time was over before the walk was.
    bool timeUp = false;
    QList<ExploredVisit> visits;
    QList<ExploredState> states;
    QList<ExploredStep> steps;
    QList<ExploredEdge> edges;
    QList<ExplorationIssue> issues;

    /// Routes that came to be seen.
    QStringList reachedRoutes() const;
    /// Of those, the ones to which a touch led.
    QStringList routesReachedByTouch() const;
    /// The opening of \a route with a query that shows content, else any with a query; null when there is none.
    const ExploredVisit* bestWithQuery(const QString& route) const;
    const ExploredState* stateById(int id) const;
    const ExploredStep* stepByNumber(int number) const;
    int count(ExplorationIssue::Kind kind) const;

    bool operator==(const Exploration&) const = default;
    /// The member `exploration` of audit.json, as resources/schema/exploration.schema.json says.
    QJsonObject toJson() const;
    static Exploration fromJson(const QJsonObject& object);
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::ExploredState)
Q_DECLARE_METATYPE(Mingjing::ExploredStep)
Q_DECLARE_METATYPE(Mingjing::Exploration)
