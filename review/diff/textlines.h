// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Mingjing {

/// The lines of \a text without what ends them: a line feed, with or without a carriage return before it. Behind the
/// last line end there is no line. The text must outlive them.
std::vector<QStringView> linesOf(QStringView text);

} // namespace Mingjing
