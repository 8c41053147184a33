// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Mingjing {

struct PageScenario;

/// \a scenario in the words of the page runtime's `configure()`.
QJsonObject runtimeConfiguration(const PageScenario& scenario);

/// `a=1&b=%20` as an object of decoded strings; of a key given twice the last counts.
QJsonObject queryObject(const QString& query);
/// The reverse of queryObject(); values that are no strings are left out.
QString queryString(const QJsonObject& query);

} // namespace Mingjing
