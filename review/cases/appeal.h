// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/appealterms.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

enum class AppealKind {
    Before, ///< of a warning: no penalty of the decision has taken effect yet
    After, ///< of a penalty that has taken effect
};

/// `before`, `after`.
QString appealKindId(AppealKind kind);
std::optional<AppealKind> appealKindFromId(const QString& id);

enum class AppealState {
    Pending,
    Upheld, ///< in every item
    Partly, ///< in some items, or a penalty was shortened
    Rejected, ///< in every item
    Withdrawn, ///< by who filed it; it counts as used
    Moot, ///< its decision was taken back before it was answered
};

/// `pending`, `upheld`, `partly`, `rejected`, `withdrawn`, `moot`.
QString appealStateId(AppealState state);
std::optional<AppealState> appealStateFromId(const QString& id);

/// What was said to one finding.
enum class AppealResult {
    Upheld, ///< the finding does not stand
    Partly, ///< it stands, its penalty is too hard
    Rejected, ///< it stands
};

/// `upheld`, `partly`, `rejected`.
QString appealResultId(AppealResult result);
std::optional<AppealResult> appealResultFromId(const QString& id);

/// A document that came with an appeal; its bytes lie in the store.
struct AppealMaterial {
    QString sha256;
    /// As the developer named it.
    QString name;

    bool operator==(const AppealMaterial&) const = default;
};

/// What an appeal says against one finding.
struct AppealItem {
    QString findingId;
    /// In the developer's words.
    QString statement;
    QList<AppealMaterial> materials;

    bool operator==(const AppealItem&) const = default;
};

/// What a reviewer says to one item.
struct AppealItemAnswer {
    QString findingId;
    AppealResult result = AppealResult::Rejected;
    /// As the developer will read it.
    QString reason;

    bool operator==(const AppealItemAnswer&) const = default;
};

/// A timed or permanent penalty that lasts shorter than was decided.
struct ShortenedStep {
    QString stepId;
    /// From the day it was executed on, so that what was served counts.
    int days = 0;
    /// The new end; invalid while it is not executed.
    QDateTime endsAt;

    bool operator==(const ShortenedStep&) const = default;
};

/// An objection to findings of a decision. A plain value.
struct Appeal {
    /// `A1`, `A2`, …; given by ReviewSession::fileAppeal().
    QString id;
    QString decisionId;
    AppealKind kind = AppealKind::Before;
    /// When it reached the platform.
    QDateTime filedAt;
    /// What it says on the whole; may be empty.
    QString text;
    /// At least one, each on another finding.
    QList<AppealItem> items;
    /// By which rule it was let in.
    AppealTerms terms;
    AppealState state = AppealState::Pending;
    /// One for each item, in their order; empty until it is answered.
    QList<AppealItemAnswer> answers;
    QList<ShortenedStep> shortened;
    /// Steps that fell away before they were executed, and executed ones that ended with the answer.
    QStringList cancelledSteps;
    QStringList liftedSteps;
    /// Nobody else was there: who answered had a part in the decision.
    bool soleReviewer = false;
    /// Taken from the events.
    QString recordedBy;
    QDateTime recordedAt;
    QString answeredBy;
    /// When it was answered, withdrawn or became moot.
    QDateTime answeredAt;
    QString withdrawnReason;

    bool concerns(const QString& findingId) const;
    /// nullptr while there is none.
    const AppealItemAnswer* answerTo(const QString& findingId) const;

    bool operator==(const Appeal&) const = default;
};

/// The payload of `appeal_filed`: id, decision, kind, filed_at, text, items of {finding, statement, materials of
/// {sha256, name}}, terms.
QJsonObject toJson(const Appeal& appeal);
Result<Appeal> appealFromJson(const QJsonObject& object);

/// What `appeal_answered` says: id, outcome, answers of {finding, result, reason}, shortened of {step, days, ends_at},
/// cancelled, lifted; sole_reviewer only when it is so.
struct AppealAnswer {
    QString appealId;
    AppealState outcome = AppealState::Rejected;
    QList<AppealItemAnswer> answers;
    QList<ShortenedStep> shortened;
    QStringList cancelledSteps;
    QStringList liftedSteps;
    bool soleReviewer = false;

    bool operator==(const AppealAnswer&) const = default;
};

/// What was said to \a appeal; without answers while it is pending.
AppealAnswer answerOf(const Appeal& appeal);

QJsonObject toJson(const AppealAnswer& answer);
Result<AppealAnswer> appealAnswerFromJson(const QJsonObject& object);

/// The largest document that is taken with an appeal.
inline constexpr qint64 MaximumMaterialBytes = 32 * 1024 * 1024;

/// A document as it is handed in.
struct HandedMaterial {
    QString name;
    QByteArray bytes;
};

/// An appeal as it is handed in.
struct AppealFiling {
    struct Item {
        QString findingId;
        QString statement;
        QList<HandedMaterial> materials;
    };

    QString decisionId;
    AppealKind kind = AppealKind::Before;
    /// Invalid: now.
    QDateTime filedAt;
    QString text;
    QList<Item> items;
};

/// How an appeal is to be answered.
struct AppealVerdict {
    struct Shortening {
        QString stepId;
        int days = 0;
    };

    QString appealId;
    QList<AppealItemAnswer> answers;
    QList<Shortening> shortenings;
    bool soleReviewer = false;
};

} // namespace Mingjing
