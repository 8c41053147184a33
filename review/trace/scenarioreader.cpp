// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/scenarioreader.h"

#include "review/base/jsontext.h"
#include "review/trace/answersreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestText = 4096;

/// Whether what was written at \a key is what was understood: what is not came back as a default.
bool isUnderstood(const QString& key, const QJsonValue& written, const QJsonObject& understood)
{
    const QJsonValue known = understood.value(key);
    if (written.isObject() && known.isObject()) {
        const QJsonObject parts = written.toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            if (!isUnderstood(it.key(), *it, known.toObject()))
                return false;
        }
        return true;
    }
    return !written.isString() || written.toString().size() <= longestText ? written == known : false;
}

} // namespace

Result<PageScenario> readScenario(const QByteArray& bytes)
{
    Result<QJsonValue> document = parseJsonText(bytes);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error{ErrorCode::Malformed, u"not a scenario"_s, {}};
    QJsonObject object = document->toObject();
    object.remove(u"$schema"_s);
    if (const QString id = object.value(u"device"_s).toString(); !id.isEmpty()) {
        if (deviceById(id).id != id)
            return Error{ErrorCode::Malformed, u"no such device: "_s + id.left(40), u"device"_s};
        object.insert(u"device"_s, deviceById(id).toJson());
    }
    // Answers have a reader of their own, which names the one at fault.
    const QJsonValue answers = object.take(u"answers"_s);
    PageScenario scenario = PageScenario::fromJson(object);
    if (!answers.isUndefined()) {
        auto read = readAnswers(toJsonText(QJsonObject{{u"answers"_s, answers}}));
        if (!read)
            return read.error();
        scenario.answers = *std::move(read);
    }
    const QJsonObject understood = scenario.toRecord();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!understood.contains(it.key()))
            return Error{ErrorCode::Malformed, u"an unknown key"_s, it.key().left(40)};
        if (!isUnderstood(it.key(), *it, understood))
            return Error{ErrorCode::Malformed, u"a value that is not known or out of bounds"_s, it.key()};
    }
    return scenario;
}

} // namespace Mingjing
