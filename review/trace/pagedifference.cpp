// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/pagedifference.h"

#include "review/base/enumids.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

using Kind = PageDifference::Kind;

constexpr qsizetype longestName = 300;

constexpr EnumIds<10> kindIds{"route"_L1, "title"_L1,    "text"_L1,   "call"_L1,   "refused"_L1,
                              "error"_L1, "elements"_L1, "images"_L1, "height"_L1, "ended"_L1};

/// Things that are counted, in the order in which they came.
class Tally final
{
public:
    void add(const QString& name, bool isFirst, const SourcePlace& place = {})
    {
        if (name.isEmpty())
            return;
        if (!m_entries.contains(name))
            m_names.append(name);
        Entry& entry = m_entries[name];
        ++(isFirst ? entry.first : entry.second);
        if (!entry.place.isValid())
            entry.place = place;
    }

    void tell(Kind kind, QList<PageDifference>& differences) const
    {
        for (const QString& name : m_names) {
            const Entry entry = m_entries.value(name);
            // How often something is called hangs on how long one has been there.
            const bool same = kind == Kind::Text ? entry.first == entry.second : entry.first > 0 && entry.second > 0;
            if (same)
                continue;
            differences.append({kind, entry.first > 0 ? name : QString(), entry.second > 0 ? name : QString(),
                                entry.first, entry.second, entry.place});
        }
    }

private:
    struct Entry {
        int first = 0;
        int second = 0;
        SourcePlace place;
    };
    QStringList m_names;
    QHash<QString, Entry> m_entries;
};

/// The call as one compares it: its name, and what it asks for by address.
QString nameOf(const RecordedCall& call)
{
    const QJsonValue argument = call.args.isEmpty() ? QJsonValue() : call.args.first();
    QString what;
    if (argument.isObject()) {
        const QJsonObject object = argument.toObject();
        for (const QString& key : {u"url"_s, u"scope"_s, u"title"_s, u"content"_s, u"key"_s, u"name"_s}) {
            what = object.value(key).toString();
            if (!what.isEmpty())
                break;
        }
    } else if (argument.isString()) {
        what = argument.toString();
    }
    const QString name = u"wx."_s + call.api;
    return what.isEmpty() ? name : name + u' ' + what.simplified().left(longestName);
}

void tallyTexts(Tally& tally, const QString& text, bool isFirst)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        tally.add(line.simplified().left(longestName), isFirst);
}

void compareTexts(Kind kind, const QString& first, const QString& second, QList<PageDifference>& differences)
{
    if (first != second)
        differences.append({kind, first, second, first.isEmpty() ? 0 : 1, second.isEmpty() ? 0 : 1, {}});
}

void compareNumbers(Kind kind, int first, int second, QList<PageDifference>& differences)
{
    if (first != second)
        differences.append({kind, QString::number(first), QString::number(second), first, second, {}});
}

} // namespace

PageObservation onItsPage(PageObservation seen)
{
    const QString route = seen.report.route;
    seen.calls.removeIf([&](const RecordedCall& call) { return !call.page.isEmpty() && call.page != route; });
    seen.refused.removeIf([&](const RefusedAttempt& attempt) { return attempt.page != route; });
    return seen;
}

QString pageDifferenceId(PageDifference::Kind kind)
{
    return idOf(kindIds, kind);
}

QJsonObject PageDifference::toJson() const
{
    QJsonObject object{{u"kind"_s, pageDifferenceId(kind)},
                       {u"first"_s, first},
                       {u"second"_s, second},
                       {u"first_count"_s, firstCount},
                       {u"second_count"_s, secondCount}};
    writeSourcePlace(place, object);
    return object;
}

QList<PageDifference> differencesOf(const PageObservation& first, const PageObservation& second, qsizetype most)
{
    QList<PageDifference> differences;
    compareTexts(Kind::Route, first.report.route, second.report.route, differences);
    compareTexts(Kind::Ended, first.ended, second.ended, differences);
    // Who runs no more shows nothing; that is no empty page.
    const bool bothShow = first.ended.isEmpty() && second.ended.isEmpty();
    if (bothShow)
        compareTexts(Kind::Title, first.report.title, second.report.title, differences);
    Tally texts;
    Tally calls;
    Tally refused;
    Tally errors;
    const std::pair<const PageObservation*, bool> both[] = {{&first, true}, {&second, false}};
    for (const auto& [seen, isFirst] : both) {
        if (bothShow)
            tallyTexts(texts, seen->report.text, isFirst);
        for (const RecordedCall& call : seen->calls)
            calls.add(nameOf(call), isFirst, call.place);
        for (const RefusedAttempt& attempt : seen->refused)
            refused.add(attempt.kind + u": "_s + attempt.url.left(longestName), isFirst);
        for (const PageError& error : seen->report.errors)
            errors.add(error.message.simplified().left(longestName), isFirst, error.place);
    }
    texts.tell(Kind::Text, differences);
    calls.tell(Kind::Call, differences);
    refused.tell(Kind::Refused, differences);
    errors.tell(Kind::Error, differences);
    if (!bothShow)
        return differences.mid(0, most);
    compareNumbers(Kind::Elements, first.report.elements, second.report.elements, differences);
    compareNumbers(Kind::Images, first.report.images + first.report.failedImages,
                   second.report.images + second.report.failedImages, differences);
    compareNumbers(Kind::Height, first.report.scrollHeight, second.report.scrollHeight, differences);
    return differences.mid(0, most);
}

} // namespace Mingjing
