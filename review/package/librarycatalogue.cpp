// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/librarycatalogue.h"

#include "review/base/digest.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void initializeLibraryResources()
{
    Q_INIT_RESOURCE(libraries);
}

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Bytes of a digest that are kept: the first half of a SHA-256.
constexpr qsizetype digestBytes = 16;
/// Shorter files say too little to be anybody's.
constexpr qsizetype smallestFile = 400;
constexpr qsizetype bannerCharacters = 1'024;
/// Names of two letters stand in too many sentences.
constexpr qsizetype shortestName = 3;

/// As resources/libraries/collect does it.
QByteArray digestOf(QByteArrayView content)
{
    qsizetype end = content.size();
    while (end > 0 && " \t\n\v\f\r"_L1.contains(QLatin1Char(content[end - 1])))
        --end;
    Sha256 hash;
    for (qsizetype from = 0; from < end;) {
        const qsizetype found = content.indexOf('\r', from);
        const qsizetype to = found < 0 || found > end ? end : found;
        hash.addData(content.sliced(from, to - from));
        from = to + 1;
    }
    return hash.result().first(digestBytes);
}

/// Libraries that are copied by hand as often as they are installed.
const QSet<QString>& handCopiedLibraries()
{
    static const QSet<QString> names = {u"jquery"_s,  u"vue"_s,     u"react"_s,    u"zepto"_s,  u"three"_s,
                                        u"wxparse"_s, u"wemark"_s,  u"wxcharts"_s, u"towxml"_s, u"qrcode"_s,
                                        u"babylon"_s, u"cocos2d"_s, u"laya"_s,     u"egret"_s,  u"underscore"_s};
    return names;
}

/// The comments before the first code, at most bannerCharacters.
QStringView bannerOf(QStringView script)
{
    qsizetype at = 0;
    for (;;) {
        while (at < script.size() && (script[at].isSpace() || script[at] == u'\ufeff'))
            ++at;
        qsizetype close = -1;
        if (script.sliced(at).startsWith(u"/*"))
            close = script.indexOf(u"*/", at + 2);
        else if (script.sliced(at).startsWith(u"//"))
            close = script.indexOf(u'\n', at);
        else
            return script.first(std::min(at, bannerCharacters));
        if (close < 0 || close >= bannerCharacters)
            return script.first(std::min(script.size(), bannerCharacters));
        at = close + (script[close] == u'\n' ? 1 : 2);
    }
}

} // namespace

Result<LibraryCatalogue> LibraryCatalogue::fromText(const QByteArray& text)
{
    LibraryCatalogue catalogue;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        const QString where = u"line %1"_s.arg(number);
        if (line.isEmpty())
            continue;
        if (!line.startsWith(' ')) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            if (words.size() != 2 || words.at(0).isEmpty() || words.at(1).isEmpty())
                return Error{ErrorCode::Malformed, u"a library is a name and a version"_s, where};
            catalogue.m_libraries.append({words.at(0), words.at(1)});
            catalogue.m_names.insert(words.at(0));
            continue;
        }
        const QByteArray digest = QByteArray::fromHex(line.sliced(1));
        if (digest.size() != digestBytes || digest.toHex() != line.sliced(1) || catalogue.m_libraries.isEmpty())
            return Error{ErrorCode::Malformed, u"not a digest of a library's file"_s, where};
        catalogue.m_owners.insert(digest, catalogue.m_libraries.size() - 1);
    }
    return catalogue;
}

const LibraryVersion* LibraryCatalogue::ownerOf(QByteArrayView content) const
{
    if (content.size() < smallestFile)
        return nullptr;
    const auto owner = m_owners.constFind(digestOf(content));
    return owner == m_owners.cend() ? nullptr : &m_libraries.at(*owner);
}

const LibraryCatalogue& publishedLibraries()
{
    static const LibraryCatalogue catalogue = [] {
        initializeLibraryResources();
        QFile file(u":/mingjing/libraries/known-files.txt"_s);
        auto read = file.open(QIODevice::ReadOnly) ? LibraryCatalogue::fromText(file.readAll())
                                                   : Result<LibraryCatalogue>(LibraryCatalogue());
        return read ? std::move(*read) : LibraryCatalogue();
    }();
    return catalogue;
}

LibraryVersion libraryInBanner(QStringView script, const LibraryCatalogue& catalogue)
{
    static const QRegularExpression named(
        u"(?<![\\w./-])(@[\\w.-]+/[\\w.-]+|[\\w-]+?)(?:\\.min)?(?:\\.js)?[ \\t]*@?[ \\t]*[vV]?(\\d+\\.\\d+(?:\\.\\d+)?)(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = named.globalMatch(bannerOf(script).toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1).toLower();
        if (name.size() >= shortestName && (catalogue.knowsName(name) || handCopiedLibraries().contains(name)))
            return {name, match.captured(2)};
    }
    return {};
}

QString libraryInPath(QStringView path)
{
    for (const QStringView folder : {QStringView(u"miniprogram_npm/"), QStringView(u"node_modules/")}) {
        const qsizetype at = path.lastIndexOf(folder);
        if (at < 0 || (at > 0 && path[at - 1] != u'/'))
            continue;
        const QList<QStringView> parts = path.sliced(at + folder.size()).split(u'/');
        const bool scoped = parts.constFirst().startsWith(u'@');
        if (parts.size() > (scoped ? 2 : 1))
            return scoped ? parts.at(0).toString() + u'/' + parts.at(1).toString() : parts.at(0).toString();
    }
    return {};
}

} // namespace Mingjing
