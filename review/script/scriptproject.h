// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/script/syntaxtree.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace Mingjing {

class PackageContents;

/// The scripts of one package, joined: constants and wrappers that one imports from another by a relative path are
/// filled in, and calls lead into other files.
class ScriptProject final
{
public:
    /// \a package must outlive the project.
    explicit ScriptProject(const PackageContents& package, ScriptLimits limits = {});
    ~ScriptProject();
    Q_DISABLE_COPY_MOVE(ScriptProject)

    /// Reads \a paths and the modules that they import, at most four steps away, with \a threads threads; modules that
    /// \a follows is false for are left alone (it is called on the calling thread). May be called once. Ends early when
    /// cancelled.
    void load(const QStringList& paths, int threads = 2, const std::function<bool(const QString& path)>& follows = {});

    /// Of \a path; null when it was not loaded or refused. Valid as long as the project.
    const ScriptFacts* facts(const QString& path) const;
    /// The tree of \a path, for queries; null when there is none.
    const SyntaxTree* tree(const QString& path) const;
    /// Files that were refused, and why.
    const QHash<QString, Error>& refused() const;
    /// All paths that were loaded, sorted.
    QStringList paths() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Mingjing
