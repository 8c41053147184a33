// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/versions/factchange.h"
#include "review/versions/filechange.h"
#include "review/versions/touchedfinding.h"
#include "widgets/common/appearance.h"

#include <QCoreApplication>
#include <QString>

namespace Mingjing {

/// What a person reads of a comparison of versions.
class VersionWords final
{
    Q_DECLARE_TR_FUNCTIONS(Mingjing::VersionWords)

public:
    static QString change(FileChangeKind kind);
    /// One letter for a narrow column.
    static QString letter(FileChangeKind kind);
    static Appearance::Role role(FileChangeKind kind);
    static QString touch(TouchState state);
    static Appearance::Role role(TouchState state);
    static QString fact(FactKind kind);
    static QString change(FactChangeKind kind);
    static Appearance::Role role(FactChangeKind kind);
    /// `12–14`, `3`.
    static QString lines(const QList<LineRange>& ranges);
};

} // namespace Mingjing
