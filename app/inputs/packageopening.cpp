// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/packageopening.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qsizetype mostPackages = 10'000;

} // namespace

QString programNameOf(const Manifest& manifest, const std::optional<Submission>& form, const QString& fileName)
{
    if (form && !form->name.isEmpty())
        return form->name;
    static const QRegularExpression encoded(u"%[0-9A-Fa-f]{2}"_s);
    QString name = manifest.projectName;
    if (name.contains(encoded)) {
        const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8()));
        name = decoded.contains(QChar::ReplacementCharacter) ? name : decoded;
    }
    return name.trimmed().isEmpty() ? QFileInfo(fileName).completeBaseName() : name.trimmed();
}

CaseOpening openingOf(const Manifest& manifest, const std::optional<Submission>& form, const QString& path,
                      const QByteArray& archive, const QString& root)
{
    CaseOpening opening;
    opening.packageFileName = QFileInfo(path).fileName();
    opening.programName = programNameOf(manifest, form, opening.packageFileName);
    opening.packageBytes = archive;
    opening.packageRoot = root;
    if (form) {
        opening.subject = form->subjectName;
        for (const RelatedSubject& related : form->relatedSubjects)
            opening.relatedSubjects.append(related.name);
        if (!form->categories.isEmpty())
            opening.category = form->categories.constFirst().first + u'/' + form->categories.constFirst().second;
        opening.storeForm = form->form;
    }
    if (opening.category.isEmpty() && manifest.kind == PackageKind::MiniGame)
        opening.category = u"小游戏"_s;
    return opening;
}

QStringList packagesIn(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inFolder;
        QDirIterator folder(path, {u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext() && inFolder.size() < mostPackages)
            inFolder.append(folder.next());
        inFolder.sort();
        files.append(inFolder);
    }
    files.removeDuplicates();
    return files.mid(0, mostPackages);
}

} // namespace Mingjing
