// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/language.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString languageOf(const QString& path)
{
    static const QHash<QString, QString> byEnding = {
        {u"js"_s, u"javascript"_s}, {u"mjs"_s, u"javascript"_s}, {u"cjs"_s, u"javascript"_s},
        {u"ts"_s, u"typescript"_s}, {u"wxml"_s, u"wxml"_s},      {u"wxss"_s, u"wxss"_s},
        {u"wxs"_s, u"wxs"_s},       {u"json"_s, u"json"_s},      {u"css"_s, u"css"_s},
        {u"less"_s, u"css"_s},      {u"scss"_s, u"css"_s},       {u"md"_s, u"markdown"_s},
        {u"wasm"_s, u"wasm"_s},     {u"br"_s, u"wasm"_s},        {u"png"_s, u"image"_s},
        {u"jpg"_s, u"image"_s},     {u"jpeg"_s, u"image"_s},     {u"gif"_s, u"image"_s},
        {u"webp"_s, u"image"_s},    {u"svg"_s, u"image"_s},      {u"bmp"_s, u"image"_s},
        {u"ico"_s, u"image"_s},     {u"mp3"_s, u"audio"_s},      {u"aac"_s, u"audio"_s},
        {u"m4a"_s, u"audio"_s},     {u"wav"_s, u"audio"_s},      {u"ogg"_s, u"audio"_s},
        {u"silk"_s, u"audio"_s},    {u"mp4"_s, u"video"_s},      {u"mov"_s, u"video"_s},
        {u"webm"_s, u"video"_s},    {u"ttf"_s, u"font"_s},       {u"otf"_s, u"font"_s},
        {u"woff"_s, u"font"_s},     {u"woff2"_s, u"font"_s},     {u"txt"_s, u"text"_s},
        {u"xml"_s, u"text"_s},      {u"html"_s, u"text"_s},      {u"yml"_s, u"text"_s},
    };
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot <= path.lastIndexOf(u'/'))
        return u"other"_s;
    return byEnding.value(path.sliced(dot + 1).toLower(), u"other"_s);
}

} // namespace Mingjing
