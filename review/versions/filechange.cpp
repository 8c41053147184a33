// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/versions/filechange.h"

#include "review/package/language.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool looksLikeText(QByteArrayView bytes)
{
    constexpr qsizetype enough = 8'000;
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return utf16 || !bytes.first(std::min(bytes.size(), enough)).contains('\0');
}

} // namespace

QString fileChangeId(FileChangeKind kind)
{
    switch (kind) {
    case FileChangeKind::Added:
        return u"added"_s;
    case FileChangeKind::Removed:
        return u"removed"_s;
    case FileChangeKind::Changed:
        return u"changed"_s;
    case FileChangeKind::Renamed:
        return u"renamed"_s;
    case FileChangeKind::Moved:
        return u"moved"_s;
    }
    return {};
}

QString contentKindId(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Text:
        return u"text"_s;
    case ContentKind::Picture:
        return u"picture"_s;
    case ContentKind::Binary:
        return u"binary"_s;
    }
    return {};
}

ContentKind contentKindOf(const QString& path, QByteArrayView bytes)
{
    const QString language = languageOf(path);
    const bool text = looksLikeText(bytes);
    if (language == "image"_L1 && !(text && path.endsWith(".svg"_L1, Qt::CaseInsensitive)))
        return ContentKind::Picture;
    static const QStringList media{u"audio"_s, u"video"_s, u"font"_s, u"wasm"_s};
    return text && !media.contains(language) ? ContentKind::Text : ContentKind::Binary;
}

} // namespace Mingjing
