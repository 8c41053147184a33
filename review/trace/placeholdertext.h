// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Mingjing {

/// Words in \a text that only an unfinished program shows, each once, with a little of what stands around it.
QStringList findPlaceholderText(const QString& text);

} // namespace Mingjing
