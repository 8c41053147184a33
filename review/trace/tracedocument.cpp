// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/tracedocument.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mingjing {

QByteArray traceDocument(const TraceHeader& header, const QList<TraceEntry>& entries)
{
    QJsonArray list;
    for (const TraceEntry& entry : entries) {
        QJsonObject object = entry.toJson();
        object.insert(u"kind"_s, traceKindId(entry.kind));
        list.append(object);
    }
    QJsonArray scenarios;
    for (auto it = header.scenarios.begin(); it != header.scenarios.end(); ++it) {
        QJsonObject scenario = *it;
        scenario.insert(u"from"_s, it.key());
        scenarios.append(scenario);
    }
    const QJsonObject document{
        {u"schema"_s, 1},
        {u"package"_s, QJsonObject{{u"sha256"_s, header.packageSha256}}},
        {u"scenario"_s, header.scenario},
        {u"scenarios"_s, scenarios},
        {u"entries"_s, list},
    };
    return QJsonDocument(document).toJson();
}

} // namespace Mingjing
