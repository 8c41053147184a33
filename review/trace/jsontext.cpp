// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QJsonValue> parseJsonText(const QByteArray& bytes)
{
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
