// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Mingjing {

class ReportText;

/// In what the scenario of \a record, written by PageScenario::toRecord(), departs from the usual one, in the language
/// of \a text; the device first.
QString scenarioWords(const ReportText& text, const QJsonObject& record);

} // namespace Mingjing
