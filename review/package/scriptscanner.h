// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>

namespace Mingjing {

/// One token of a script. Comments and white space are none.
struct ScriptToken {
    enum class Kind {
        Name, ///< identifier or keyword
        Number,
        String, ///< \a text is what stands between the quotes, escapes as written
        Template, ///< one piece of a template literal, between its backticks and `${…}`
        Regex,
        Punctuator, ///< a single character
    };
    Kind kind = Kind::Punctuator;
    QStringView text;
    /// Of the first character of \a text, in UTF-16 units.
    qsizetype offset = 0;

    bool is(char16_t c) const { return kind == Kind::Punctuator && text.startsWith(QChar(c)); }
};

/// Splits JavaScript, TypeScript, WXS or JSON into tokens in one pass, whatever it is fed: broken source yields odd
/// tokens, never an endless or quadratic scan. \a sink returns false to stop.
void scanScript(QStringView script, const std::function<bool(const ScriptToken&)>& sink);

/// \a literal with its escapes resolved.
QString unescapeScript(QStringView literal);

} // namespace Mingjing
