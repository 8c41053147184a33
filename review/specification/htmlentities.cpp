// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/specification/htmlentities.h"

#include <QHash>

namespace Mingjing {

namespace {

constexpr qsizetype LongestName = 10;

const QHash<QString, QString>& named()
{
    static const QHash<QString, QString> table{
        {QStringLiteral("amp"), QStringLiteral("&")},      {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},       {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},     {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ensp"), QStringLiteral(" ")},     {QStringLiteral("emsp"), QStringLiteral(" ")},
        {QStringLiteral("thinsp"), QStringLiteral(" ")},   {QStringLiteral("ldquo"), QStringLiteral("“")},
        {QStringLiteral("rdquo"), QStringLiteral("”")},    {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rsquo"), QStringLiteral("’")},    {QStringLiteral("middot"), QStringLiteral("·")},
        {QStringLiteral("hellip"), QStringLiteral("…")},   {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("ndash"), QStringLiteral("–")},    {QStringLiteral("bull"), QStringLiteral("•")},
        {QStringLiteral("times"), QStringLiteral("×")},    {QStringLiteral("copy"), QStringLiteral("©")},
        {QStringLiteral("reg"), QStringLiteral("®")},      {QStringLiteral("trade"), QStringLiteral("™")},
        {QStringLiteral("yen"), QStringLiteral("¥")},      {QStringLiteral("sect"), QStringLiteral("§")},
        {QStringLiteral("para"), QStringLiteral("¶")},     {QStringLiteral("le"), QStringLiteral("≤")},
        {QStringLiteral("ge"), QStringLiteral("≥")},       {QStringLiteral("ne"), QStringLiteral("≠")},
        {QStringLiteral("laquo"), QStringLiteral("«")},    {QStringLiteral("raquo"), QStringLiteral("»")},
        {QStringLiteral("sup2"), QStringLiteral("²")},     {QStringLiteral("deg"), QStringLiteral("°")},
        {QStringLiteral("shy"), QStringLiteral("\u00ad")}, {QStringLiteral("zwnj"), QStringLiteral("\u200c")},
        {QStringLiteral("larr"), QStringLiteral("←")},     {QStringLiteral("rarr"), QStringLiteral("→")},
        {QStringLiteral("plusmn"), QStringLiteral("±")},   {QStringLiteral("permil"), QStringLiteral("‰")},
    };
    return table;
}

QString decoded(const QString& name)
{
    if (!name.startsWith(u'#'))
        return named().value(name);
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool character = ok && code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (!character)
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

} // namespace

QString withoutEntities(const QString& text)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at) == u'&') {
            qsizetype end = at + 1;
            while (end < text.size() && end - at <= LongestName && text.at(end) != u';')
                ++end;
            if (end < text.size() && text.at(end) == u';') {
                const QString character = decoded(text.mid(at + 1, end - at - 1));
                if (!character.isEmpty()) {
                    out.append(character);
                    at = end + 1;
                    continue;
                }
            }
        }
        out.append(text.at(at++));
    }
    return out;
}

} // namespace Mingjing
