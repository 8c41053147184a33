// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QString>

namespace Mingjing {

/// Has the workstation, which can render, print \a html to \a path. It is looked for beside this program, then in
/// PATH. Internal when there is none.
Result<void> printToPdf(const QByteArray& html, const QString& path);

} // namespace Mingjing
