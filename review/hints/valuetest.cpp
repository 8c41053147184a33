// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/valuetest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestText = 100'000;
constexpr int deepestValue = 12;
constexpr qsizetype mostTexts = 200;

void collectTexts(const QJsonValue& value, int depth, QStringList& texts)
{
    if (depth > deepestValue || texts.size() >= mostTexts)
        return;
    if (value.isString()) {
        texts.append(value.toString().left(longestText));
    } else if (value.isDouble()) {
        texts.append(QString::number(value.toDouble(), 'g', 15));
    } else if (value.isBool()) {
        texts.append(value.toBool() ? u"true"_s : u"false"_s);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array)
            collectTexts(item, depth + 1, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& item : object)
            collectTexts(item, depth + 1, texts);
    }
}

/// A number, or the one that a text begins with: `12` of `12rpx`.
std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString().trimmed();
    qsizetype end = 0;
    while (end < text.size() && end < 30
           && (text.at(end).isDigit() || text.at(end) == u'.' || (end == 0 && text.at(end) == u'-')))
        ++end;
    bool ok = false;
    const double number = QStringView(text).first(end).toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isEmpty(const TestedValue& value)
{
    if (value.state == TestedValue::State::Absent)
        return true;
    if (value.state != TestedValue::State::Known)
        return false;
    return value.value.isNull() || (value.value.isString() && value.value.toString().trimmed().isEmpty())
        || (value.value.isArray() && value.value.toArray().isEmpty())
        || (value.value.isObject() && value.value.toObject().isEmpty());
}

double lengthOf(const QJsonValue& value)
{
    return static_cast<double>(value.isArray()        ? value.toArray().size()
                                   : value.isObject() ? value.toObject().size()
                                                      : value.toString().size());
}

} // namespace

QRegularExpression boundedExpression(const QString& pattern)
{
    QRegularExpression expression(u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)"_s + pattern,
                                  QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

TestedValue TestedValue::ofText(const QString& text)
{
    return {text.contains(QChar::ObjectReplacementCharacter) ? State::Joined : State::Known, text};
}

QString TestedValue::shown() const
{
    QStringList texts;
    collectTexts(value, 0, texts);
    QString joined = texts.join(u'\n').left(200);
    return joined.replace(QChar::ObjectReplacementCharacter, u'…');
}

bool ValueTest::holds(const TestedValue& value, const WordBook& book, QString* matched) const
{
    using State = TestedValue::State;
    if (present && *present != (value.state != State::Absent))
        return false;
    if (empty && *empty != isEmpty(value))
        return false;
    if (unknown && *unknown != (value.state == State::Unknown || value.state == State::Joined))
        return false;
    for (const ValueTest& test : excluded) {
        if (test.holds(value, book))
            return false;
    }
    const bool known = value.state == State::Known;
    if (equals && !(known && value.value == *equals))
        return false;
    if (!anyOf.empty() && !(known && std::find(anyOf.begin(), anyOf.end(), value.value) != anyOf.end()))
        return false;
    const bool legible = known || value.state == State::Joined;
    if ((longerThan || shorterThan || lessThan || moreThan || words || matches) && !legible)
        return false;
    if (longerThan && lengthOf(value.value) <= *longerThan)
        return false;
    if (shorterThan && lengthOf(value.value) >= *shorterThan)
        return false;
    if (lessThan || moreThan) {
        const std::optional<double> number = numberOf(value.value);
        if (!number || (lessThan && *number >= *lessThan) || (moreThan && *number <= *moreThan))
            return false;
    }
    if (!words && !matches)
        return true;
    QStringList texts;
    collectTexts(value.value, 0, texts);
    for (const QString& text : std::as_const(texts)) {
        QString part;
        if (words) {
            const WordHit hit = book.findFirst(text, *words);
            if (hit.entry < 0)
                continue;
            part = book.entry(hit.entry).word;
        }
        if (matches) {
            QRegularExpressionMatch match = matches->match(text);
            // As it is seen: full width levelled, nothing pushed between.
            const bool plain =
                std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c.unicode() < 0x80; });
            if (!match.hasMatch() && !plain)
                match = matches->match(text.normalized(QString::NormalizationForm_KC));
            if (!match.hasMatch() && !plain)
                match = matches->match(normalForm(text));
            if (!match.hasMatch())
                continue;
            if (part.isEmpty())
                part = match.captured(0).left(200);
        }
        if (matched)
            *matched = part;
        return true;
    }
    return false;
}

} // namespace Mingjing
