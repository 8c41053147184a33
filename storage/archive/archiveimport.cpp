// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/casearchive.h"

#include "review/cases/casestore.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

Result<QString> importCaseArchive(const CaseArchive& archive, CaseStore& store)
{
    if (!archive.isVerified())
        return Error{ErrorCode::Refused, u"the archive is not verified"_s, archive.caseId()};
    if (store.journal(archive.caseId()))
        return Error{ErrorCode::Conflict, u"there is such a case already"_s, archive.caseId()};
    const QStringList hashes = referencedBlobs(archive.state());
    for (const QString& sha256 : hashes) {
        const Result<QByteArray> bytes = archive.blob(sha256);
        if (!bytes)
            return bytes.error();
        const Result<QString> kept = store.putBlob(*bytes);
        if (!kept)
            return kept.error();
    }
    const Result<void> created = store.createCase(archive.caseId(), archive.journal(), {});
    if (!created)
        return created.error();
    return archive.caseId();
}

} // namespace Mingjing
