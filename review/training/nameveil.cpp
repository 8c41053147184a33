// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/training/nameveil.h"

#include "review/journal/reviewevent.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Each once, in the order in which they came.
void gather(QStringList& names, const QString& name)
{
    if (!name.trimmed().isEmpty() && !names.contains(name))
        names.append(name);
}

void gatherNames(const ReviewEvent& event, QStringList& subjects, QStringList& people)
{
    const QJsonObject& payload = event.payload;
    gather(people, event.actor);
    switch (event.kind) {
    case EventKind::CaseOpened:
        gather(subjects, payload.value("subject"_L1).toString());
        for (const QJsonValue& name : payload.value("related_subjects"_L1).toArray())
            gather(subjects, name.toString());
        break;
    case EventKind::RelationRecorded:
        gather(subjects, payload.value("subject"_L1).toString());
        gather(subjects, payload.value("other"_L1).toString());
        break;
    case EventKind::StoreFormFilled: {
        const QJsonObject form = payload.value("form"_L1).toObject();
        const QJsonObject subject = form.value("subject"_L1).toObject();
        gather(people, form.value("administrator"_L1).toObject().value("name"_L1).toString());
        gather(subjects, subject.value("name"_L1).toString());
        for (const QJsonValue& related : subject.value("related"_L1).toArray())
            gather(subjects, related["name"_L1].toString());
        break;
    }
    case EventKind::HandedOver:
        gather(people, payload.value("to"_L1).toString());
        break;
    default:
        break;
    }
}

bool isWordCharacter(QChar c)
{
    return (c.unicode() < 0x250 && c.isLetterOrNumber()) || c == u'_';
}

bool standsAlone(const QString& text, qsizetype from, qsizetype length)
{
    const auto joins = [&text](qsizetype before, qsizetype after) {
        return before >= 0 && after < text.size() && isWordCharacter(text.at(before))
            && isWordCharacter(text.at(after));
    };
    return !joins(from - 1, from) && !joins(from + length - 1, from + length);
}

} // namespace

NameVeil NameVeil::of(const QList<ReviewEvent>& journal, const Words& words)
{
    QStringList subjects;
    QStringList people;
    for (const ReviewEvent& event : journal)
        gatherNames(event, subjects, people);
    NameVeil veil;
    const auto add = [&veil](const QStringList& names, const QString& word) {
        for (qsizetype i = 0; i < names.size(); ++i)
            veil.m_names.append({names.at(i), word.arg(i + 1)});
    };
    add(subjects, words.subject);
    add(people, words.person);
    std::stable_sort(veil.m_names.begin(), veil.m_names.end(),
                     [](const auto& one, const auto& other) { return one.first.size() > other.first.size(); });
    return veil;
}

QString NameVeil::veiled(const QString& text) const
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const auto here = std::find_if(m_names.cbegin(), m_names.cend(), [&](const auto& name) {
            return QStringView(text).sliced(at).startsWith(name.first) && standsAlone(text, at, name.first.size());
        });
        if (here == m_names.cend()) {
            result += text.at(at++);
            continue;
        }
        result += here->second;
        at += here->first.size();
    }
    return result;
}

QJsonValue NameVeil::veiled(const QJsonValue& value) const
{
    if (value.isString())
        return veiled(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array.append(veiled(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = veiled(QJsonValue(it.value()));
        return object;
    }
    return value;
}

} // namespace Mingjing
