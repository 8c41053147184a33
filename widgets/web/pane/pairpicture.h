// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace Mingjing {

/// Two pictures beside each other on white, each below its name.
QImage pairPicture(const QImage& first, const QString& firstName, const QImage& second, const QString& secondName);

} // namespace Mingjing
