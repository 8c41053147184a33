// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/casescenario.h"

#include "review/cases/reviewsession.h"
#include "review/trace/answersreader.h"
#include "widgets/words/scenariowords.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What cases of before said in two words: the id of a device, and the theme.
PageScenario scenarioOfWords(const QString& words)
{
    PageScenario scenario;
    const QStringList parts = words.split(u' ');
    scenario.device = deviceById(parts.first());
    if (parts.size() > 1 && parts.at(1) == "dark"_L1)
        scenario.theme = PageScenario::Theme::Dark;
    return scenario;
}

} // namespace

PageScenario scenarioOfCase(const CaseState& state, const CaseBytes& bytes)
{
    if (state.scenarioDetails.isEmpty())
        return scenarioOfWords(state.scenario);
    PageScenario scenario = PageScenario::fromJson(state.scenarioDetails);
    if (state.scenarioAnswers.isEmpty() || !bytes)
        return scenario;
    if (const auto kept = bytes(state.scenarioAnswers)) {
        // Written down they are longer than they were; their number and bodies are bounded.
        AnswersLimits limits;
        limits.bytes = kept->size();
        if (auto answers = readAnswers(*kept, limits))
            scenario.answers = *std::move(answers);
    }
    return scenario;
}

Result<void> recordScenario(ReviewSession& session, const PageScenario& scenario)
{
    const bool answers = scenario.network == PageScenario::Network::Answers && !scenario.answers.isEmpty();
    return session.changeScenario(ScenarioWords::brief(scenario), scenario.toRecord(),
                                  answers ? writeAnswers(scenario.answers) : QByteArray());
}

QJsonArray evidenceScenarios(const QList<PageScenario>& scenarios)
{
    QJsonArray array;
    for (const PageScenario& scenario : scenarios)
        array.append(QJsonObject{{u"words"_s, ScenarioWords::brief(scenario)}, {u"details"_s, scenario.toRecord()}});
    return array;
}

} // namespace Mingjing
