// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/scenarioshelf.h"

#include "review/base/digest.h"
#include "review/trace/answersreader.h"
#include "review/trace/scenarioreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostNames = 200;
constexpr qsizetype longestName = 60;
/// A file's name has up to 255 bytes, of which the ending and what is added while it is written take some.
constexpr qsizetype longestFile = 243;
/// Of a longer one, before the digest of the name; the name itself stands in a file beside.
constexpr qsizetype keptOfLong = 90;
constexpr QLatin1Char shortened('~');
constexpr QLatin1StringView wholeName(".name");

} // namespace

ScenarioShelf::ScenarioShelf(const QString& folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/scenarios"_s
                                : folder)
{
}

QString ScenarioShelf::pathOf(const QString& name) const
{
    QString file = QString::fromLatin1(QUrl::toPercentEncoding(name, {}, ".~"));
    if (file.size() > longestFile)
        file = file.left(keptOfLong) + shortened + sha256Hex(name.toUtf8());
    return m_folder.filePath(file + u".json"_s);
}

QString ScenarioShelf::nameOf(const QString& file) const
{
    const QString base = file.chopped(5);
    if (!base.contains(shortened))
        return QUrl::fromPercentEncoding(base.toLatin1());
    QFile whole(m_folder.filePath(base + wholeName));
    return whole.open(QIODevice::ReadOnly) ? QString::fromUtf8(whole.read(longestName * 4)) : QString();
}

QStringList ScenarioShelf::names() const
{
    QStringList names;
    const QStringList files = m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files.mid(0, mostNames))
        names.append(nameOf(file));
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<PageScenario> ScenarioShelf::scenario(const QString& name) const
{
    return read(pathOf(name));
}

Result<void> ScenarioShelf::save(const QString& name, const PageScenario& scenario) const
{
    if (name.isEmpty() || name.size() > longestName)
        return Error{ErrorCode::Refused, u"a name has 1 to %1 characters"_s.arg(longestName), name.left(longestName)};
    if (!m_folder.mkpath(u"."_s))
        return Error{ErrorCode::Unwritable, u"the folder cannot be made"_s, m_folder.path()};
    const QString path = pathOf(name);
    if (QFileInfo(path).completeBaseName().contains(shortened)) {
        const QByteArray bytes = name.toUtf8();
        QSaveFile whole(path.chopped(5) + wholeName);
        if (!whole.open(QIODevice::WriteOnly) || whole.write(bytes) != bytes.size() || !whole.commit())
            return Error{ErrorCode::Unwritable, whole.errorString(), name};
    }
    return write(scenario, path);
}

Result<void> ScenarioShelf::remove(const QString& name) const
{
    const QString path = pathOf(name);
    QFile file(path);
    if (!file.remove())
        return Error{ErrorCode::Unwritable, file.errorString(), name};
    if (QFileInfo(path).completeBaseName().contains(shortened))
        QFile::remove(path.chopped(5) + wholeName);
    return {};
}

Result<PageScenario> ScenarioShelf::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), path};
    if (file.size() > AnswersLimits().bytes)
        return Error{ErrorCode::Refused, u"larger than %1 bytes"_s.arg(AnswersLimits().bytes), path};
    return readScenario(file.readAll());
}

Result<void> ScenarioShelf::write(const PageScenario& scenario, const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(scenario.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace Mingjing
