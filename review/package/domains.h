// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>

namespace Mingjing {

/// Finds the host (with its port) of every http, https, ws, wss or ftp address in \a text, in lower case, in one
/// pass. Escaped slashes count as slashes; \a offset is that of the scheme.
void findDomains(QStringView text, const std::function<void(const QString& host, qsizetype offset)>& found);

} // namespace Mingjing
