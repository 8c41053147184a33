// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/obfuscation.h"

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

// Below these a script is odd rather than obfuscated.
constexpr qsizetype manyNames = 30;
constexpr qsizetype manyEscapes = 400;
constexpr qsizetype symbolsInARow = 1'500;

bool isHexadecimal(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// `_0x3fa1`: the names that the usual obfuscators give.
qsizetype hexadecimalNames(QStringView script)
{
    qsizetype count = 0;
    for (qsizetype at = script.indexOf(u"_0x"); at >= 0 && count < manyNames; at = script.indexOf(u"_0x", at + 3)) {
        qsizetype end = at + 3;
        while (end < script.size() && isHexadecimal(script[end]))
            ++end;
        if (end - at >= 7)
            ++count;
    }
    return count;
}

/// Latin letters written as `\x41` or `\u0041`, which nobody has a reason to.
qsizetype escapedLetters(QStringView script)
{
    qsizetype count = 0;
    for (qsizetype at = script.indexOf(u'\\'); at >= 0 && at + 3 < script.size() && count < manyEscapes;
         at = script.indexOf(u'\\', at + 2)) {
        const bool shortForm = script[at + 1] == u'x';
        const bool longForm = script.sliced(at + 1).startsWith(u"u00");
        const qsizetype digits = at + (shortForm ? 2 : 4);
        if ((!shortForm && !longForm) || digits + 1 >= script.size())
            continue;
        bool ok = false;
        const uint code = script.sliced(digits, 2).toUInt(&ok, 16);
        if (ok && code < 0x80 && QChar(code).isLetter())
            ++count;
    }
    return count;
}

bool onlySymbols(QStringView script)
{
    qsizetype run = 0;
    for (const QChar c : script) {
        const bool symbol = QStringView(u"[]()!+{}").contains(c);
        run = symbol ? run + 1 : c.isSpace() ? run : 0;
        if (run >= symbolsInARow)
            return true;
    }
    return false;
}

} // namespace

QString obfuscationOf(QStringView script)
{
    if (hexadecimalNames(script) >= manyNames)
        return u"hexadecimal names"_s;
    if (script.contains(u"eval(function(p,a,c,k,e"))
        return u"packed code"_s;
    if (escapedLetters(script) >= manyEscapes)
        return u"escaped text"_s;
    if (onlySymbols(script))
        return u"only symbols"_s;
    return {};
}

} // namespace Mingjing
