// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/scenariofiles.h"

#include "app/inputs/inputs.h"
#include "review/base/digest.h"
#include "review/trace/answersreader.h"
#include "review/trace/scenarioreader.h"

#include <QFileInfo>

namespace Mingjing {

namespace {

Error at(const QString& path, Error error)
{
    error.context = error.context.isEmpty() ? path : path + QStringLiteral(": ") + error.context;
    return error;
}

} // namespace

Result<PageScenario> readScenarioFiles(const QString& scenarioPath, const QString& answersPath)
{
    PageScenario scenario;
    const qint64 most = AnswersLimits().bytes;
    if (!scenarioPath.isEmpty()) {
        const auto bytes = readFile(scenarioPath, most);
        if (!bytes)
            return bytes.error();
        auto read = readScenario(*bytes);
        if (!read)
            return at(scenarioPath, read.error());
        scenario = *std::move(read);
    }
    if (!answersPath.isEmpty()) {
        const auto bytes = readFile(answersPath, most);
        if (!bytes)
            return bytes.error();
        auto answers = readAnswers(*bytes);
        if (!answers)
            return at(answersPath, answers.error());
        scenario.answers = *std::move(answers);
        scenario.answersFile = QFileInfo(answersPath).fileName();
        scenario.answersSha256 = sha256Hex(*bytes);
        scenario.network = PageScenario::Network::Answers;
    }
    return scenario;
}

} // namespace Mingjing
