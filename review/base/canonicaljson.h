// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QJsonObject;

namespace Mingjing {

/// The one byte form of \a object that is hashed: UTF-8, keys in code-point order, no white space.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace Mingjing
