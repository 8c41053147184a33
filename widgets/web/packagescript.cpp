// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/packagescript.h"

#include "review/package/packagecontents.h"
#include "widgets/web/javascript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString decode(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    return decoder.decode(bytes);
}

} // namespace

bool isSourcePath(const QString& path)
{
    static constexpr std::array endings{".json"_L1, ".js"_L1, ".ts"_L1, ".wxml"_L1, ".wxss"_L1, ".wxs"_L1};
    return std::any_of(endings.begin(), endings.end(),
                       [&path](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

QByteArray packageScript(const PackageContents& contents)
{
    QJsonObject files;
    QJsonArray assets;
    for (const PackageEntry& entry : contents.entries()) {
        if (entry.path.startsWith(outsidePrefix()))
            continue;
        if (!isSourcePath(entry.path)) {
            assets.append(entry.path);
            continue;
        }
        // What cannot be read is missing for the runtime too; intake has told why.
        if (const Result<QByteArray> bytes = contents.read(entry.path))
            files.insert(entry.path, decode(*bytes));
    }
    const QJsonDocument document(QJsonObject{{u"files"_s, files}, {u"assets"_s, assets}});
    const QString json = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    return "window.__mingjingPackage = JSON.parse(" + javaScriptLiteral(json).toUtf8() + ");\n";
}

} // namespace Mingjing
