// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versions/changedfilesmodel.h"

#include "review/base/visibletext.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/versions/versionwords.h"

#include <QLocale>

namespace Mingjing {

namespace {

QString amount(const FileChange& file)
{
    if (file.content != ContentKind::Text)
        return file.oldBytes == file.newBytes ? QString() : QLocale().formattedDataSize(file.newBytes, 0);
    if (file.onlyEncoding)
        return QStringLiteral("±0");
    QStringList parts;
    if (file.addedLines > 0)
        parts.append(QStringLiteral("+%1").arg(file.addedLines));
    if (file.removedLines > 0)
        parts.append(QStringLiteral("−%1").arg(file.removedLines));
    return parts.join(u' ');
}

} // namespace

void ChangedFilesModel::setFiles(const QList<FileChange>& files, const QHash<QString, int>& findings)
{
    beginResetModel();
    m_files = files;
    m_findings = findings;
    endResetModel();
}

const FileChange* ChangedFilesModel::file(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

int ChangedFilesModel::rowOf(const QString& path) const
{
    for (int row = 0; row < int(m_files.size()); ++row) {
        if (!path.isEmpty() && (m_files.at(row).newPath == path || m_files.at(row).oldPath == path))
            return row;
    }
    return -1;
}

int ChangedFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ChangedFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangedFilesModel::words(const FileChange& file) const
{
    QString words = VersionWords::change(file.kind) + u'\n' + visibleText(file.path());
    if (file.inBoth() && file.oldPath != file.newPath)
        words += u'\n' + tr("before: %1").arg(visibleText(file.oldPath));
    if (file.onlyEncoding)
        words += u'\n' + tr("Only line ends or the encoding differ.");
    if (file.laidOut)
        words += u'\n' + tr("Compared as laid out for reading.");
    return words;
}

QVariant ChangedFilesModel::data(const QModelIndex& index, int role) const
{
    const FileChange* one = index.isValid() ? file(index.row()) : nullptr;
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == KindColumn)
            return VersionWords::letter(one->kind);
        if (index.column() == AmountColumn)
            return amount(*one);
        return m_findings.contains(one->oldPath) ? QStringLiteral("⚑ ") + visibleText(one->path())
                                                 : visibleText(one->path());
    case Qt::ToolTipRole:
        return plainToolTip(words(*one));
    case Qt::AccessibleTextRole:
        if (index.column() == KindColumn)
            return VersionWords::change(one->kind);
        return data(index, Qt::DisplayRole);
    case Qt::ForegroundRole:
        if (index.column() == KindColumn)
            return Appearance::colour(VersionWords::role(one->kind));
        return index.column() == AmountColumn ? QVariant(Appearance::colour(Appearance::Role::Muted)) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == KindColumn)
            return int(Qt::AlignCenter);
        return index.column() == AmountColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

} // namespace Mingjing
