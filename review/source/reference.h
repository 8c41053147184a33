// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/sourceplace.h"

#include <QList>
#include <QString>

namespace Mingjing {

class PackageContents;
struct Manifest;

/// What the thing at one place of a source means.
struct Reference {
    enum class Kind {
        None,
        Handler, ///< the function that an event calls
        Component,
        File, ///< a script, style sheet, template or asset
        Page,
        Interface, ///< `wx.x`: name is `wx.request`, targets are empty
        Style, ///< rules for a class or id
        Template, ///< the definition of a template
        Name, ///< an identifier; targets are what the file itself defines
    };
    Kind kind = Kind::None;
    /// As it is written: the function, the tag, the path, the identifier.
    QString name;
    /// Empty when it leads nowhere in the package. Lines of places that are whole files are 0.
    QList<SourcePlace> targets;
};

/// What stands at \a offset of \a text, the file \a path of \a package. Reads the few files that may define it. Any
/// thread.
Reference referenceAt(const PackageContents& package, const Manifest& manifest, const QString& path,
                      const QString& text, qsizetype offset);

} // namespace Mingjing
