// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/memorypackage.h"
#include "review/trace/tracedocument.h"
#include "review/trace/tracelog.h"
#include "widgets/web/explorer/explorationbook.h"
#include "widgets/web/pagemessages.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// What is recorded becomes evidence: as JSON within other JSON it has to be readable.
void demandReadable(const QByteArray& document)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(QByteArray(40, '[') + document + QByteArray(40, ']'), &error);
    demand(error.error == QJsonParseError::NoError);
}

void record(const PageMessages::Records& message)
{
    TraceLog log;
    log.beginRun(0);
    QList<TraceEntry> entries;
    for (const TraceEntry& entry : message.entries) {
        const int row = log.add(entry);
        demand(row >= 0 && row < log.size());
        const QJsonObject json = entry.toJson();
        demand(TraceEntry::fromJson(json).toJson() == json);
        entries.append(entry);
    }
    for (const TraceAnswer& answer : message.answers)
        demand(log.join(answer) < log.size());
    demandReadable(traceDocument({}, entries));
}

void explore(const PageSight& sight)
{
    ExplorationBook book(std::make_shared<MemoryPackage>(QMap<QString, QByteArray>{{u"app.json"_s, "{}"}}),
                         {u"pages/a/a"_s}, u"pages/a/a"_s);
    ExploredVisit visit;
    visit.route = sight.route;
    for (int step = 0; step < 3; ++step) {
        bool isNew = false;
        const ExploredState* state = book.stateOf(sight, step, isNew);
        const int id = state ? state->id : 0;
        book.judgeOpening(sight, visit, id);
        book.judgeSight(sight, step, id);
    }
    book.finish();
    const QJsonObject json = book.exploration().toJson();
    demand(Exploration::fromJson(json).toJson() == json);
    demandReadable(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void read(const QString& text)
{
    (void)parsePageReport(text);
    const auto message = parsePageMessage(text);
    if (!message)
        return;
    if (const auto* records = std::get_if<PageMessages::Records>(&*message))
        record(*records);
    else if (const auto* explored = std::get_if<PageMessages::Explored>(&*message))
        explore(explored->sight);
    else if (const auto* calls = std::get_if<PageMessages::Calls>(&*message)) {
        for (const RecordedCall& call : calls->calls)
            demandReadable(QJsonDocument(call.toJson()).toJson(QJsonDocument::Compact));
    } else if (const auto* inspected = std::get_if<PageMessages::Inspected>(&*message)) {
        const auto& instances = inspected->page.instances;
        for (qsizetype i = 0; i < instances.size(); ++i)
            demand(instances.at(i).parent < i);
    }
}

} // namespace

/// What the document tells the workstation, as UTF-8 and as the engine's own sixteen bits, broken ones included.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    read(QString::fromUtf8(bytes));
    read(QString(reinterpret_cast<const QChar*>(bytes.constData()), bytes.size() / 2));
    return 0;
}
