// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/answersreader.h"
#include "review/trace/scenarioreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;

namespace {

/// What was read is kept in cases: written, it has to be read again and to be the same from then on.
void keepAnswers(const QList<NetworkAnswer>& answers)
{
    const QByteArray kept = writeAnswers(answers);
    const auto again = readAnswers(kept);
    if (!again || again->size() != answers.size() || writeAnswers(*again) != kept)
        std::abort();
}

void keepScenario(const PageScenario& scenario)
{
    const QByteArray kept = QJsonDocument(scenario.toJson()).toJson();
    const auto again = readScenario(kept);
    if (!again || QJsonDocument(again->toJson()).toJson() != kept)
        std::abort();
}

} // namespace

/// A recording of a browser, a file of answers or a scenario.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto answers = readAnswers(bytes))
        keepAnswers(*answers);
    if (const auto scenario = readScenario(bytes))
        keepScenario(*scenario);
    return 0;
}
