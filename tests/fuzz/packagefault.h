// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mingjing {

/// Takes \a input through everything that intake and the source view do with a package. It is one of
/// - an archive, which begins with `PK`;
/// - a package in text, which begins with `@`: each line `@path` begins the file of that path;
/// - else the bytes of each manifest, and of a source in each language.
/// Empty when every promise was kept; else the broken one. What must never happen at all (reading out of bounds,
/// endless loops) is the sanitizers' to find.
QString packageFault(const QByteArray& input);

} // namespace Mingjing
