// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Mingjing {

/// Lists as a person reads them.
class ListWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::ListWords)

public:
    /// “a, b and c”.
    static QString allOf(const QStringList& words);
    /// “a, b or c”.
    static QString anyOf(const QStringList& words);
    /// “a, b, c”.
    static QString plain(const QStringList& words);
};

} // namespace Mingjing
