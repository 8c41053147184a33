// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace Mingjing {

/// \a value as a JavaScript expression. The only way in which a string of ours gets into a script.
QString javaScriptLiteral(const QJsonValue& value);

/// A call of \a function of the runtime's `window.mingjing`; harmless where there is no runtime.
QString runtimeCall(QLatin1StringView function, const QJsonArray& arguments = {});

} // namespace Mingjing
