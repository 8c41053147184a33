// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/trace/pagescenario.h"

#include <QDir>
#include <QStringList>

namespace Mingjing {

/// Scenarios that the person gave a name, each a file in a folder of theirs.
class ScenarioShelf final
{
public:
    /// \a folder need not exist; empty: the program's own.
    explicit ScenarioShelf(const QString& folder = {});

    /// In alphabetical order.
    QStringList names() const;
    Result<PageScenario> scenario(const QString& name) const;
    /// Keeps \a scenario, in place of one with the same name.
    Result<void> save(const QString& name, const PageScenario& scenario) const;
    Result<void> remove(const QString& name) const;

    /// The scenario in a file that somebody shared, and the other way round.
    static Result<PageScenario> read(const QString& path);
    static Result<void> write(const PageScenario& scenario, const QString& path);

private:
    QString pathOf(const QString& name) const;
    QString nameOf(const QString& file) const;

    QDir m_folder;
};

} // namespace Mingjing
