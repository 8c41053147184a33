// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/pagescenario.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

#include <functional>

namespace Mingjing {

class ReviewSession;
struct CaseState;

/// Gives the bytes that a case keeps under a SHA-256.
using CaseBytes = std::function<Result<QByteArray>(const QString& sha256)>;

/// The scenario that \a state stands at, its answers taken from \a bytes; the default when none was ever written down.
/// Answers that are gone leave a list without any, beside the name of their file.
PageScenario scenarioOfCase(const CaseState& state, const CaseBytes& bytes);

/// Writes into the case that pages are looked at under \a scenario from now on.
Result<void> recordScenario(ReviewSession& session, const PageScenario& scenario);

/// What evidence says of the circumstances under which it was made: Evidence::scenarios.
QJsonArray evidenceScenarios(const QList<PageScenario>& scenarios);

} // namespace Mingjing
