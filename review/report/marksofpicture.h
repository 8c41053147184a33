// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSize>

namespace Mingjing {

struct Evidence;

/// The rectangles, arrows and numbers of \a evidence as the template of a picture of \a size pixels draws them:
/// `marks`, `arrows`, `numbers`.
QJsonObject marksOfPicture(const Evidence& evidence, const QSize& size);

} // namespace Mingjing
