// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/comparedtexts.h"

#include "review/package/sourcetext.h"

namespace Mingjing {

ComparedTexts comparedTexts(const QString& path, QByteArrayView oldBytes, QByteArrayView newBytes)
{
    ComparedTexts texts{decodeSource(oldBytes).text, decodeSource(newBytes).text, false, {}, {}};
    texts.laidOut = canPrettyPrint(path) && (looksMinified(texts.oldText) || looksMinified(texts.newText));
    if (texts.laidOut) {
        texts.oldLayout = prettyPrint(path, texts.oldText);
        texts.newLayout = prettyPrint(path, texts.newText);
        texts.oldText = texts.oldLayout.text();
        texts.newText = texts.newLayout.text();
    }
    return texts;
}

} // namespace Mingjing
