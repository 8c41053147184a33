// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/hints/wordbook.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace Mingjing {

/// A value of a form, attribute, argument or trace, as far as it is known.
struct TestedValue {
    enum class State {
        Absent,
        Known,
        Joined, ///< a text with U+FFFC where a piece is not known
        Unknown,
    };
    State state = State::Absent;
    QJsonValue value = QJsonValue::Undefined;

    static TestedValue of(const QJsonValue& value)
    {
        return {value.isUndefined() ? State::Absent : State::Known, value};
    }
    static TestedValue unknown() { return {State::Unknown, QJsonValue::Undefined}; }
    /// A text, joined when it has gaps.
    static TestedValue ofText(const QString& text);

    /// The text or number as it is shown; of a list or object the texts in it, one a line, shortened.
    QString shown() const;
};

/// What a rule asks of a value; all that is given must hold.
struct ValueTest {
    std::optional<QJsonValue> equals;
    std::vector<QJsonValue> anyOf;
    std::optional<WordChoice> words;
    std::optional<QRegularExpression> matches;
    std::optional<bool> present;
    std::optional<bool> empty;
    std::optional<bool> unknown;
    std::optional<double> longerThan;
    std::optional<double> shorterThan;
    std::optional<double> lessThan;
    std::optional<double> moreThan;
    /// None of them may hold.
    std::vector<ValueTest> excluded;

    /// \a matched takes what of a text was matched (a word as the rule spells it) when it holds for a part of it.
    bool holds(const TestedValue& value, const WordBook& words, QString* matched = nullptr) const;
};

/// \a pattern compiled with bounds on the work of a match; invalid when it is not one.
QRegularExpression boundedExpression(const QString& pattern);

} // namespace Mingjing
