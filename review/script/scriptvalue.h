// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace Mingjing {

/// A part of a script. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive.
struct ScriptRange {
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    /// Offsets in the decoded text, in UTF-16 units.
    int begin = 0;
    int end = 0;

    bool isValid() const { return line > 0; }
    bool contains(const ScriptRange& other) const { return begin <= other.begin && other.end <= end; }
    bool operator==(const ScriptRange&) const = default;
};

struct ScriptMember;

/// What an expression is known to be without running it. Copies share their members.
struct ScriptValue {
    enum class Kind {
        Unknown, ///< decided at run time; where it comes from may be known
        Undefined,
        Null,
        Boolean, ///< `text` is `true` or `false`
        Number, ///< `text` as JavaScript would print it
        Text,
        Regex, ///< `text` is the pattern between its slashes
        Joined, ///< text of which parts are unknown: its pieces in order are the members
        Choice, ///< one of its members, as in `a ? b : c`, `a || b`, or a variable that is assigned twice
        Object, ///< members by name; an unknown value that is spread into it has the name `...`
        Array, ///< members in order, their names are empty
        Function, ///< `function` tells which
    };
    /// Where an unknown value comes from.
    enum class Origin {
        None,
        Name, ///< `path` is its resolved name: `this.data.url`, `getApp().globalData.host`
        Import, ///< of `source`, an index into the imports, the property `path`
        Parameter, ///< of parameter `source` of the function `function`, the property `path`
        Result, ///< of what call `source` returns or hands to its callback, the property `path`
    };

    Kind kind = Kind::Unknown;
    Origin origin = Origin::None;
    /// Of a constant its text; of an unknown value its resolved name, for people and for matching: `e.detail.value`,
    /// `getApp().globalData.host`, `wx.getSystemInfo().platform`.
    QString text;
    /// Names joined by dots; empty when the value itself is meant.
    QString path;
    int source = -1;
    int function = -1;
    QList<ScriptMember> members;
    /// Of an object or array: it has more members than are known, by spreading or computed names.
    bool open = false;
    /// How many values it is made of, itself included.
    int size = 1;
    ScriptRange range;

    bool isUnknown() const { return kind == Kind::Unknown; }
    /// A text, number, boolean, null or undefined.
    bool isConstant() const;
    /// The text of a constant, or of what is joined with `gap` where a piece is unknown. Of a choice that of the first
    /// member. Empty for everything else.
    QString knownText(QChar gap = QChar::ObjectReplacementCharacter) const;
    /// Whether knownText() has no gap.
    bool isWhole() const;
    /// The member that the dotted \a path leads to (numbers lead into arrays); null when there is none. An empty path
    /// is the value itself. Valid as long as this value is not changed.
    const ScriptValue* member(QStringView path) const;
    /// Calls \a visit with each value that this one can be: the members of choices, else itself. Ends, and is true,
    /// when \a visit is.
    bool anyOf(const std::function<bool(const ScriptValue&)>& visit) const;
    /// Calls \a visit with each text in it, however deep in objects, arrays and choices.
    void eachText(const std::function<void(const ScriptValue&)>& visit) const;

    static ScriptValue ofText(const QString& text);
};

struct ScriptMember {
    QString name;
    ScriptValue value;
};

} // namespace Mingjing
