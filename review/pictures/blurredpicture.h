// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/pictures/picturemarks.h"

#include <QByteArray>
#include <QList>

namespace Mingjing {

/// Makes \a areas of a picture of \a width × \a height pixels with four bytes each, \a stride bytes a row, unreadable:
/// coarse squares of one colour. What lies outside the picture is passed over.
void blurAreas(uchar* pixels, int width, int height, qsizetype stride, const QList<BlurredArea>& areas);

/// The PNG \a png as it may be shown: a new PNG in which nothing is left of \a areas. Malformed or Refused when it
/// cannot be read or is too large; then it must not be shown at all.
Result<QByteArray> blurredPicture(const QByteArray& png, const QList<BlurredArea>& areas);

} // namespace Mingjing
