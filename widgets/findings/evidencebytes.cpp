// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/evidencebytes.h"

#include "review/cases/reviewsession.h"
#include "review/pictures/blurredpicture.h"
#include "widgets/context/reviewcontext.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace Mingjing {

namespace {

constexpr int longestSide = 16000;

} // namespace

EvidenceBytes bytesOfLiveCase(const ReviewContext& context)
{
    return [&context](const QString& sha256) -> Result<QByteArray> {
        if (context.session())
            return context.session()->blob(sha256);
        return Error{ErrorCode::Unreadable, QStringLiteral("no bytes are at hand"), sha256};
    };
}

QImage shownImage(const Evidence& evidence, const QByteArray& bytes)
{
    if (evidence.kind == EvidenceKind::File)
        return {};
    if (evidence.blurs.isEmpty())
        return evidenceImage(bytes);
    const Result<QByteArray> blurred = blurredPicture(bytes, evidence.blurs);
    return blurred ? evidenceImage(*blurred) : QImage();
}

QImage evidenceImage(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > longestSide || size.height() > longestSide)
        return {};
    return reader.read();
}

} // namespace Mingjing
