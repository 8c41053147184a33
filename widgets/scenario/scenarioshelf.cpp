// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scenario/scenarioshelf.h"

#include "review/trace/answersreader.h"
#include "review/trace/scenarioreader.h"

#include <QFile>
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

} // namespace

ScenarioShelf::ScenarioShelf(const QString& folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/scenarios"_s
                                : folder)
{
}

QString ScenarioShelf::pathOf(const QString& name) const
{
    return m_folder.filePath(QString::fromLatin1(QUrl::toPercentEncoding(name, {}, ".~")) + u".json"_s);
}

QStringList ScenarioShelf::names() const
{
    QStringList names;
    const QStringList files = m_folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files.mid(0, mostNames))
        names.append(QUrl::fromPercentEncoding(file.chopped(5).toLatin1()));
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
    return write(scenario, pathOf(name));
}

Result<void> ScenarioShelf::remove(const QString& name) const
{
    QFile file(pathOf(name));
    if (!file.remove())
        return Error{ErrorCode::Unwritable, file.errorString(), name};
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
