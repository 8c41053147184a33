// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/answersreader.h"

#include "review/base/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype longestAddress = 8192;
/// Less than a file may be nested: a body stands within one.
constexpr JsonTextLimits bodyLimits{200};

Error malformed(const QString& message, const QString& where)
{
    return {ErrorCode::Malformed, message, where};
}

bool isAddress(const QString& text)
{
    return text.size() <= longestAddress && (text.startsWith("https://"_L1) || text.startsWith("http://"_L1));
}

bool isMethod(const QString& text)
{
    return text.size() <= 20 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// The text of a recorded body; nothing for what is no text.
QString bodyText(const QJsonObject& content)
{
    const QString text = content.value("text"_L1).toString();
    if (content.value("encoding"_L1).toString() != "base64"_L1)
        return text;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    QStringDecoder toText(QStringDecoder::Utf8);
    const QString words = toText(*decoded);
    return toText.hasError() ? QString() : words;
}

/// What the program gets as data: the value where the body says that it is JSON, else its text.
QJsonValue bodyValue(const QString& text, const QString& mediaType)
{
    if (mediaType.contains("json"_L1)) {
        if (const Result<QJsonValue> value = parseJsonText(text.toUtf8(), bodyLimits))
            return *value;
    }
    return text;
}

/// Of a body in bytes, the same however it was written down: what was read once can be read again.
qsizetype sizeOf(const QJsonValue& body)
{
    return body.isString() ? body.toString().toUtf8().size() : toJsonText(body).size();
}

class Reader final
{
public:
    explicit Reader(const AnswersLimits& limits) : m_limits(limits) { }

    Result<QList<NetworkAnswer>> read(const QJsonArray& array, bool recorded)
    {
        const QString list = recorded ? u"log.entries"_s : u"answers"_s;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString where = u"%1[%2]"_s.arg(list).arg(i);
            if (!array.at(i).isObject())
                return malformed(u"not an object"_s, where);
            const QJsonObject entry = array.at(i).toObject();
            if (const auto taken = recorded ? takeRecorded(entry, where) : take(entry, where); !taken)
                return taken.error();
            if (m_answers.size() > m_limits.answers)
                return Error{ErrorCode::Refused, u"more than %1 answers"_s.arg(m_limits.answers), where};
        }
        return m_answers;
    }

private:
    Result<void> weigh(qsizetype size, const QString& where)
    {
        m_bodies += size;
        if (size > m_limits.body)
            return Error{ErrorCode::Refused, u"the body is larger than %1 bytes"_s.arg(m_limits.body), where};
        if (m_bodies > m_limits.bodies)
            return Error{ErrorCode::Refused, u"the bodies are larger than %1 bytes together"_s.arg(m_limits.bodies),
                         where};
        return {};
    }

    Result<void> take(const QJsonObject& entry, const QString& where)
    {
        static const QStringList known{u"url"_s, u"method"_s, u"status"_s, u"data"_s};
        for (const QString& key : entry.keys()) {
            if (!known.contains(key))
                return malformed(u"an unknown key"_s, where + u'.' + key.left(40));
        }
        NetworkAnswer answer = NetworkAnswer::fromJson(entry);
        if (!isAddress(answer.url))
            return malformed(u"not an address that begins with http:// or https://"_s, where + u".url"_s);
        const QJsonValue method = entry.value("method"_L1);
        if (!(method.isUndefined() || method.isString()) || !isMethod(answer.method))
            return malformed(u"not a method"_s, where + u".method"_s);
        const QJsonValue status = entry.value("status"_L1);
        if (!(status.isUndefined() || status.isDouble()) || answer.status < 100 || answer.status > 599)
            return malformed(u"not a status from 100 to 599"_s, where + u".status"_s);
        if (const auto weighed = weigh(sizeOf(answer.data), where + u".data"_s); !weighed)
            return weighed;
        if (const auto checked = checkJsonText(toJsonText(answer.data), bodyLimits); !checked)
            return Error{checked.error().code, checked.error().message, where + u".data"_s};
        m_answers.append(answer);
        return {};
    }

    Result<void> takeRecorded(const QJsonObject& entry, const QString& where)
    {
        const QJsonValue request = entry.value("request"_L1);
        const QJsonValue response = entry.value("response"_L1);
        if (!request.isObject() || !request[u"url"_s].isString() || !request[u"method"_s].isString())
            return malformed(u"no request with a method and an address"_s, where + u".request"_s);
        if (!response.isObject() || !response[u"status"_s].isDouble())
            return malformed(u"no response with a status"_s, where + u".response"_s);
        NetworkAnswer answer;
        answer.url = request[u"url"_s].toString();
        answer.method = request[u"method"_s].toString().toUpper();
        answer.status = response[u"status"_s].toInt();
        if (!isAddress(answer.url) || !isMethod(answer.method) || answer.status < 100 || answer.status > 599)
            return {};
        const QJsonObject content = response[u"content"_s].toObject();
        answer.data = bodyValue(bodyText(content), content.value("mimeType"_L1).toString());
        if (const auto weighed = weigh(sizeOf(answer.data), where + u".response.content"_s); !weighed)
            return weighed;
        m_answers.append(answer);
        return {};
    }

    const AnswersLimits& m_limits;
    QList<NetworkAnswer> m_answers;
    qsizetype m_bodies = 0;
};

} // namespace

Result<QList<NetworkAnswer>> readAnswers(const QByteArray& bytes, const AnswersLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::Refused, u"larger than %1 bytes"_s.arg(limits.bytes), {}};
    const Result<QJsonValue> document = parseJsonText(bytes);
    if (!document)
        return document.error();
    if (const QJsonValue entries = (*document)[u"log"_s][u"entries"_s]; entries.isArray()) {
        auto answers = Reader(limits).read(entries.toArray(), true);
        if (!answers)
            return answers;
        // Bodies that were texts become values, and all of them stand in one file with the case.
        if (const auto checked = checkJsonText(writeAnswers(*answers)); !checked)
            return Error{checked.error().code, checked.error().message, u"log.entries"_s};
        return answers;
    }
    if (const QJsonValue answers = (*document)[u"answers"_s]; answers.isArray())
        return Reader(limits).read(answers.toArray(), false);
    return malformed(u"neither a recording (HAR) nor a list of answers"_s, {});
}

QByteArray writeAnswers(const QList<NetworkAnswer>& answers)
{
    QJsonArray array;
    for (const NetworkAnswer& answer : answers)
        array.append(answer.toJson());
    return toJsonText(QJsonObject{{u"schema"_s, 1}, {u"answers"_s, array}});
}

} // namespace Mingjing
