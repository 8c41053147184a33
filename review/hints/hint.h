// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/cases/finding.h"
#include "review/specification/catalogue.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mingjing {

/// On what a hint rests.
enum class HintLayer {
    Form, ///< the store form
    Static, ///< the files of the package
    Trace, ///< what it did while it ran
    CrossCase, ///< other cases
};
/// `form`, `static`, `trace`, `cross_case`.
QString hintLayerId(HintLayer layer);
std::optional<HintLayer> hintLayerFromId(const QString& id);

/// How often such a hint turns out to be one.
enum class HintConfidence { Low, Medium, High };
/// `low`, `medium`, `high`.
QString hintConfidenceId(HintConfidence confidence);
std::optional<HintConfidence> hintConfidenceFromId(const QString& id);

/// Where something stands that a hint speaks of. Which fields are set depends on the kind.
struct HintPlace {
    enum class Kind { Form, Source, Trace, Page, Case };
    Kind kind = Kind::Source;
    /// Form: `administrator.wechat`.
    QString field;
    /// Source: path within the package.
    QString path;
    /// Source: both from 1, columns in UTF-16 units; 0: the whole file.
    int line = 0;
    int column = 0;
    /// Source: the end, the column behind the last character; 0: not known.
    int endLine = 0;
    int endColumn = 0;
    /// What stands there, shortened to maximumExcerpt.
    QString excerpt;
    /// Trace, Page: of the page.
    QString route;
    /// Trace: RecordedCall::sequence, 0 for what is no call, and TraceEntry::run.
    qint64 sequence = 0;
    int run = 0;
    /// Case: the other case.
    QString caseId;

    static constexpr qsizetype maximumExcerpt = 200;

    bool operator==(const HintPlace&) const = default;
};
/// `form`, `source`, `trace`, `page`, `case`.
QString hintPlaceKindId(HintPlace::Kind kind);
std::optional<HintPlace::Kind> hintPlaceKindFromId(const QString& id);

/// A question that a rule asks a person, with what made it ask. Never a verdict. A plain value.
struct Hint {
    /// The same in every scan of the same package: `<rule>:<16 hexadecimal digits>`.
    QString id;
    QString ruleId;
    QStringList clauses;
    HintLayer layer = HintLayer::Static;
    Severity severity = Severity::Low;
    HintConfidence confidence = HintConfidence::Low;
    /// Why it was raised, in one sentence with its facts filled in.
    BilingualText message;
    /// What a person has to find out.
    BilingualText question;
    /// By name, what filled the message.
    QJsonObject facts;
    /// The leading one first; at most maximumPlaces.
    QList<HintPlace> places;
    /// Of all places.
    int count = 0;
    /// What was matched, in its normalised form: the same elsewhere has the same.
    QString pattern;
    /// SHA-256 of the file of the leading place; empty when that is no file.
    QString fileDigest;
    /// Published library to which that file belongs, to the byte; empty otherwise.
    QString library;
    /// `mingjing`, or the tool that found it.
    QString origin;

    static constexpr qsizetype maximumPlaces = 50;
};

/// The id of a hint of \a ruleId about \a pattern in \a path (or field, or route): without lines, so that moved code
/// keeps its hint.
QString hintId(const QString& ruleId, const QString& pattern, const QString& path);

/// As the journal freezes it. What does not belong to a place's kind, and what is empty, is left out.
QJsonObject toJson(const Hint& hint);
Result<Hint> hintFromJson(const QJsonObject& object);

} // namespace Mingjing
