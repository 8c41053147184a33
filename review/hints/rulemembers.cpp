// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/rulemembers.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

RuleMembers::RuleMembers(const QJsonValue& value, const QString& path, RuleFaults& faults)
    : m_object(value.toObject()), m_path(path), m_faults(faults)
{
    if (!value.isObject())
        fault(u"must be an object"_s);
}

QJsonValue RuleMembers::take(const QString& key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

QString RuleMembers::text(const QString& key, qsizetype longest)
{
    const QJsonValue value = take(key);
    const QString text = value.toString();
    if (text.trimmed().isEmpty() || text.size() > longest)
        m_faults.note(pathOf(key), u"'%1' must be a text of at most %2 characters"_s.arg(key).arg(longest));
    return text;
}

QStringList RuleMembers::texts(const QString& key, qsizetype most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList texts;
    for (const QJsonValue& item : list) {
        if (item.toString().isEmpty() || item.toString().size() > 500 || texts.size() >= most) {
            m_faults.note(pathOf(key), u"'%1' must be a text or a list of at most %2 texts"_s.arg(key).arg(most));
            return {};
        }
        texts.append(item.toString());
    }
    if (texts.isEmpty())
        m_faults.note(pathOf(key), u"'%1' is empty"_s.arg(key));
    return texts;
}

std::optional<double> RuleMembers::number(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble())
        m_faults.note(pathOf(key), u"'%1' must be a number"_s.arg(key));
    return value.toDouble();
}

std::optional<bool> RuleMembers::boolean(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        m_faults.note(pathOf(key), u"'%1' must be true or false"_s.arg(key));
    return value.toBool();
}

qsizetype RuleMembers::choice(const QString& key, const QStringList& known)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const qsizetype index = known.indexOf(value.toString());
    if (index < 0)
        m_faults.note(pathOf(key), u"'%1' must be one of %2"_s.arg(key, known.join(u", "_s)));
    return std::max<qsizetype>(index, 0);
}

QStringList RuleMembers::untaken() const
{
    QStringList keys = m_object.keys();
    keys.removeIf([this](const QString& key) { return m_taken.contains(key); });
    return keys;
}

void RuleMembers::finish()
{
    const QStringList keys = untaken();
    if (!keys.isEmpty())
        m_faults.note(pathOf(keys.constFirst()), u"'%1' is not known here"_s.arg(keys.constFirst().left(60)));
}

} // namespace Mingjing
