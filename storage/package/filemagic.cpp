// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/filemagic.h"

#include <QLatin1StringView>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mingjing {
namespace {

enum class Family { Picture, Sound, Archive, Program };

struct Magic {
    QByteArrayView bytes;
    qsizetype offset;
    Family family;
    QLatin1StringView name;
};

const Magic magics[] = {
    {"\x89PNG\r\n\x1A\n", 0, Family::Picture, "png"_L1},
    {"\xFF\xD8\xFF", 0, Family::Picture, "jpeg"_L1},
    {"GIF87a", 0, Family::Picture, "gif"_L1},
    {"GIF89a", 0, Family::Picture, "gif"_L1},
    {"WEBP", 8, Family::Picture, "webp"_L1},
    {"ID3", 0, Family::Sound, "mp3"_L1},
    {"WAVE", 8, Family::Sound, "wav"_L1},
    {"ftyp", 4, Family::Sound, "mp4"_L1},
    {"PK\x03\x04", 0, Family::Archive, "zip"_L1},
    {"PK\x05\x06", 0, Family::Archive, "zip"_L1},
    {"Rar!\x1A\x07", 0, Family::Archive, "rar"_L1},
    {"7z\xBC\xAF\x27\x1C", 0, Family::Archive, "7z"_L1},
    {"\x1F\x8B\x08", 0, Family::Archive, "gzip"_L1},
    {"BZh", 0, Family::Archive, "bzip2"_L1},
    {"\xFD"
     "7zXZ",
     0, Family::Archive, "xz"_L1},
    {"\x28\xB5\x2F\xFD", 0, Family::Archive, "zstd"_L1},
    {"ustar", 257, Family::Archive, "tar"_L1},
    {"\x7F"
     "ELF",
     0, Family::Program, "elf"_L1},
    {"MZ", 0, Family::Program, "pe"_L1},
    {"\xFE\xED\xFA\xCE", 0, Family::Program, "mach-o"_L1},
    {"\xFE\xED\xFA\xCF", 0, Family::Program, "mach-o"_L1},
    {"\xCE\xFA\xED\xFE", 0, Family::Program, "mach-o"_L1},
    {"\xCF\xFA\xED\xFE", 0, Family::Program, "mach-o"_L1},
    {"\xCA\xFE\xBA\xBE", 0, Family::Program, "class or mach-o"_L1},
    {"dex\n", 0, Family::Program, "dex"_L1},
    {"#!", 0, Family::Program, "script"_L1},
};

const Magic* recognise(QByteArrayView head)
{
    for (const Magic& magic : magics) {
        if (head.size() >= magic.offset + magic.bytes.size()
            && head.sliced(magic.offset, magic.bytes.size()) == magic.bytes)
            return &magic;
    }
    return nullptr;
}

bool isText(const QString& ending)
{
    static const QSet<QString> endings = {u"js"_s,   u"ts"_s,   u"json"_s, u"wxml"_s, u"wxss"_s, u"wxs"_s, u"css"_s,
                                          u"less"_s, u"scss"_s, u"html"_s, u"svg"_s,  u"txt"_s,  u"md"_s};
    return endings.contains(ending);
}

bool isPicture(const QString& ending)
{
    static const QSet<QString> endings = {u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s};
    return endings.contains(ending);
}

/// A program in text form only counts where programs of the mini-program do not look so.
bool isProgram(const Magic& magic, const QString& ending, QByteArrayView head)
{
    if (magic.name == "script"_L1)
        return !isText(ending);
    // Two letters are little evidence; a PE has its DOS header too.
    return magic.name != "pe"_L1 || (head.size() >= 32 && head.contains('\0'));
}

} // namespace

QList<IntakeWarning> judgeContent(const QString& path, QByteArrayView head, const QString& nested)
{
    QList<IntakeWarning> warnings;
    const QString file = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = file.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : file.sliced(dot + 1).toLower();

    const Magic* magic = recognise(head);
    if (magic && magic->family == Family::Archive)
        warnings.append({IntakeWarningKind::NestedArchive, path, nested.isEmpty() ? QString(magic->name) : nested});
    if (magic && magic->family == Family::Program && isProgram(*magic, ending, head))
        warnings.append({IntakeWarningKind::Executable, path, magic->name});
    if (isPicture(ending) && !head.isEmpty() && !(magic && magic->family == Family::Picture)) {
        warnings.append({IntakeWarningKind::MisnamedFile, path, magic ? QString(magic->name) : QString()});
    } else if (isText(ending) && magic && magic->name != "script"_L1
               && (magic->family != Family::Program || isProgram(*magic, ending, head))) {
        warnings.append({IntakeWarningKind::MisnamedFile, path, magic->name});
    }
    return warnings;
}

bool isHidden(const QString& path)
{
    return path.startsWith(u'.') || path.contains("/."_L1) || path.contains("__MACOSX/"_L1);
}

QString hiddenFolder(const QString& path)
{
    qsizetype from = 0;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', from)) {
        const QStringView name = QStringView(path).sliced(from, slash - from);
        if (name.startsWith(u'.') || name == "__MACOSX"_L1)
            return path.first(slash + 1);
        from = slash + 1;
    }
    return {};
}

} // namespace Mingjing
