// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/casearchive.h"

#include "review/base/digest.h"
#include "review/cases/casefold.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Adds members to an open zip and remembers them for the manifest.
class MemberWriter final
{
public:
    MemberWriter(QuaZip& zip, const QDateTime& time) : m_zip(zip), m_time(time) { }

    Result<void> add(const QString& name, const QByteArray& bytes, bool compress)
    {
        QuaZipNewInfo info(name);
        info.dateTime = m_time;
        info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        QuaZipFile file(&m_zip);
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, compress ? Z_DEFLATED : 0))
            return failure(name);
        if (file.write(bytes) != bytes.size())
            return failure(name);
        file.close();
        if (file.getZipError() != ZIP_OK)
            return failure(name);
        m_members.append({name, bytes.size(), sha256Hex(bytes)});
        return {};
    }

    const QList<ArchiveMember>& members() const { return m_members; }

private:
    static Error failure(const QString& name)
    {
        return {ErrorCode::Unwritable, u"the member could not be written"_s, name};
    }

    QuaZip& m_zip;
    QDateTime m_time;
    QList<ArchiveMember> m_members;
};

QByteArray journalLines(const QList<ReviewEvent>& events)
{
    QByteArray lines;
    for (const ReviewEvent& event : events)
        lines += toJsonLine(event) + '\n';
    return lines;
}

Result<void> addMembers(MemberWriter& writer, const CaseRecord& record, const CaseState& state)
{
    const Result<QByteArray> package = record.packageBytes();
    if (!package)
        return package.error();
    const Result<QByteArray> edition = record.editionBytes();
    if (!edition)
        return edition.error();
    Result<void> done = writer.add(journalMember(), journalLines(record.journal()), true);
    if (done)
        done = writer.add(packageMember(), *package, false);
    if (done)
        done = writer.add(editionMember(), *edition, true);
    QStringList formerEditions;
    for (const PinnedEdition& former : state.formerEditions) {
        if (former.sha256 != state.editionSha256)
            formerEditions.append(former.sha256);
    }
    QStringList blobs = formerEditions;
    for (const SubmittedVersion& version : state.versions) {
        if (version.sha256 != state.packageSha256)
            blobs.append(version.sha256);
    }
    for (const Evidence& evidence : state.evidence)
        blobs.append(evidence.blobSha256);
    blobs.removeAll(QString());
    blobs.sort();
    blobs.removeDuplicates();
    for (const QString& sha256 : std::as_const(blobs)) {
        if (!done)
            return done;
        const Result<QByteArray> bytes = record.blob(sha256);
        if (!bytes)
            return bytes.error();
        done = writer.add(blobMember(sha256), *bytes, formerEditions.contains(sha256));
    }
    return done;
}

} // namespace

Result<void> writeCaseArchive(const CaseRecord& record, const QString& path)
{
    const Result<CaseState> state = fold(record.journal());
    if (!state)
        return state.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    QuaZip zip(&file);
    zip.setAutoClose(false);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return Error{ErrorCode::Unwritable, u"the zip could not be begun"_s, path};
    MemberWriter writer(zip, state->updatedAt);
    Result<void> done = addMembers(writer, record, *state);
    if (done) {
        const ArchiveManifest manifest{state->caseId, state->headHash, state->lastSequence, writer.members()};
        done = writer.add(manifestMember(), toBytes(manifest), true);
    }
    zip.close();
    if (!done)
        return done;
    if (zip.getZipError() != ZIP_OK || !file.commit())
        return Error{ErrorCode::Unwritable, file.errorString(), path};
    return {};
}

} // namespace Mingjing
