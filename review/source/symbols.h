// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Mingjing {

/// Something in a source file that has a name and can be gone to.
struct SourceSymbol {
    enum class Kind {
        Function, ///< a function, a method, a variable that holds one
        Class,
        Element, ///< an element of a template with an id, a template's definition
        Selector, ///< a rule of a style sheet
        Key, ///< a member of the outermost object of a JSON file
    };
    Kind kind = Kind::Function;
    QString name;
    /// Of the name, in UTF-16 units.
    qsizetype offset = 0;

    bool operator==(const SourceSymbol&) const = default;
};

/// The symbols of the file \a path in their order, by its look and without running it; at most maximumSymbols. None
/// for a file that is no source. Any thread.
QList<SourceSymbol> symbolsOf(const QString& path, QStringView text);

inline constexpr qsizetype maximumSymbols = 20'000;

} // namespace Mingjing
