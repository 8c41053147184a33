// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Counts what opens, closes and separates, outside of texts.
class Scale final
{
public:
    explicit Scale(const JsonTextLimits& limits) : m_limits(limits) { }

    bool isDeep() const { return m_depth > m_limits.depth; }
    bool isFull() const { return m_values > m_limits.values; }

    void add(char c)
    {
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inText) {
            m_escaped = c == '\\';
            m_inText = c != '"';
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '[' || c == '{') {
            ++m_depth;
            ++m_values;
        } else if (c == ']' || c == '}') {
            --m_depth;
        } else if (c == ',') {
            ++m_values;
        }
    }

private:
    const JsonTextLimits& m_limits;
    int m_depth = 0;
    qsizetype m_values = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace

Result<void> checkJsonText(const QByteArray& bytes, const JsonTextLimits& limits)
{
    Scale scale(limits);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        scale.add(bytes.at(i));
        if (!scale.isDeep() && !scale.isFull())
            continue;
        const QString line = u"line %1"_s.arg(bytes.left(i).count('\n') + 1);
        if (scale.isDeep())
            return Error{ErrorCode::Refused, u"nested deeper than %1"_s.arg(limits.depth), line};
        return Error{ErrorCode::Refused, u"more than %1 values"_s.arg(limits.values), line};
    }
    return {};
}

Result<QJsonValue> parseJsonText(const QByteArray& bytes, const JsonTextLimits& limits)
{
    if (const Result<void> checked = checkJsonText(bytes, limits); !checked)
        return checked.error();
    // A document is an object or a list; in a list of its own any value can stand.
    const QByteArray text = '[' + (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes) + ']';
    QJsonParseError problem;
    const QJsonArray array = QJsonDocument::fromJson(text, &problem).array();
    if (problem.error == QJsonParseError::NoError && array.size() == 1)
        return QJsonValue(array.first());
    const auto line = text.left(problem.offset).count('\n') + 1;
    const QString why = problem.error == QJsonParseError::NoError ? u"not one JSON value"_s : problem.errorString();
    return Error{ErrorCode::Malformed, u"not JSON: "_s + why, u"line %1"_s.arg(line)};
}

QByteArray toJsonText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace Mingjing
