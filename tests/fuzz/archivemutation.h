// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace Mingjing {

/// The entries of \a archive with one of them changed as \a seed says (its content or name by \a mutate, a field that
/// lies, one more or one fewer entry), written as an archive again. Empty when \a archive cannot be read.
QByteArray mutatedArchive(const QByteArray& archive, unsigned seed,
                          const std::function<QByteArray(const QByteArray&)>& mutate);

} // namespace Mingjing
