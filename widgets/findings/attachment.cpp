// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/attachment.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace Mingjing {

Result<Attachment> readAttachment(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, QStringLiteral("the file cannot be read"), info.fileName()};
    Attachment attachment;
    // One byte more than is allowed: the file may have grown since.
    attachment.bytes = file.read(MaximumAttachmentBytes + 1);
    if (attachment.bytes.isEmpty())
        return Error{ErrorCode::Refused, QStringLiteral("the file is empty"), info.fileName()};
    if (attachment.bytes.size() > MaximumAttachmentBytes)
        return Error{ErrorCode::Refused,
                     QStringLiteral("an attachment has more than %1 MB").arg(MaximumAttachmentBytes >> 20),
                     info.fileName()};
    attachment.evidence.kind = EvidenceKind::File;
    attachment.evidence.caption = info.fileName().left(200);
    return attachment;
}

QString attachmentName(const Evidence& evidence)
{
    static const QRegularExpression unfit(
        QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    static const QRegularExpression hidden(QStringLiteral("\\A[.\\s]+"));
    QString name = evidence.caption;
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1).remove(unfit).remove(hidden).left(120).trimmed();
    return name.isEmpty() ? evidence.id : name;
}

Result<void> saveAttachment(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

} // namespace Mingjing
