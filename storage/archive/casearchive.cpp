// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive/casearchive.h"

#include "review/base/digest.h"
#include "review/cases/casefold.h"
#include "review/journal/eventchain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

using Part = VerifyProblem::Part;

CaseArchive::CaseArchive(ArchiveZip zip, ArchiveManifest manifest)
    : m_zip(std::move(zip)), m_manifest(std::move(manifest))
{
    m_report.caseId = m_manifest.caseId;
}

Result<std::unique_ptr<CaseArchive>> CaseArchive::open(const QString& path, const ArchiveLimits& limits)
{
    const Result<ArchiveZip> zip = ArchiveZip::open(path, limits);
    if (!zip)
        return zip.error();
    const Result<QByteArray> bytes = zip->read(manifestMember());
    if (!bytes)
        return Error{ErrorCode::Malformed, u"not a case archive: no readable manifest"_s, path};
    const Result<ArchiveManifest> manifest = manifestFromBytes(*bytes);
    if (!manifest)
        return Error{manifest.error().code, manifest.error().toString(), path};
    std::unique_ptr<CaseArchive> archive(new CaseArchive(*zip, *manifest));
    const Result<void> read = archive->readJournal();
    if (!read)
        return Error{read.error().code, read.error().toString(), path};
    archive->verifyMembers();
    archive->verifyJournal();
    archive->verifyReferences();
    return archive;
}

void CaseArchive::note(Part part, qint64 sequence, const QString& where, const QString& what)
{
    m_report.problems.append({part, sequence, where, what});
}

/// Takes the events up to the first line that is none.
Result<void> CaseArchive::readJournal()
{
    const Result<QByteArray> bytes = m_zip.read(journalMember());
    if (!bytes)
        return bytes.error();
    qsizetype from = 0;
    while (from < bytes->size()) {
        const qsizetype end = bytes->indexOf('\n', from);
        const QByteArray line = bytes->mid(from, end < 0 ? -1 : end - from);
        const Result<ReviewEvent> event = reviewEventFromJsonLine(line);
        if (end < 0 || !event) {
            note(Part::Chain, m_journal.size() + 1, {}, end < 0 ? u"its line is cut off"_s : event.error().toString());
            break;
        }
        m_journal.append(*event);
        from = end + 1;
    }
    if (m_journal.isEmpty())
        return Error{ErrorCode::Malformed, u"no readable event"_s, journalMember()};
    m_report.events = m_journal.size();
    return {};
}

void CaseArchive::verifyMembers()
{
    for (const ArchiveMember& member : std::as_const(m_manifest.members)) {
        const Result<QString> sha256 = m_zip.sha256(member.name);
        if (!sha256)
            note(Part::Member, 0, member.name, sha256.error().message);
        else if (*sha256 != member.sha256 || m_zip.sizes().value(member.name) != member.size)
            note(Part::Member, 0, member.name, u"its bytes are not those of the manifest"_s);
        else if (member.name.startsWith("blobs/"_L1) && member.name != blobMember(*sha256))
            note(Part::Member, 0, member.name, u"its bytes are not what its name says"_s);
    }
    QStringList names = m_zip.sizes().keys();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        if (name != manifestMember() && !m_manifest.member(name))
            note(Part::Member, 0, name, u"the manifest does not know it"_s);
    }
}

void CaseArchive::verifyJournal()
{
    const std::optional<ChainBreak> broken = verifyChain(m_journal);
    if (broken)
        note(Part::Chain, broken->sequence, {}, broken->reason);
    for (const ReviewEvent& event : std::as_const(m_journal)) {
        const Result<void> done = apply(m_state, event);
        if (!done) {
            if (!broken)
                note(Part::Fold, event.sequence, {}, done.error().toString());
            break;
        }
    }
    m_report.headHash = m_state.headHash;
    if (m_manifest.headHash != m_state.headHash || m_manifest.events != m_journal.size())
        note(Part::Member, 0, manifestMember(), u"it speaks of another journal"_s);
    if (m_manifest.caseId != m_state.caseId)
        note(Part::Member, 0, manifestMember(), u"it speaks of another case"_s);
}

void CaseArchive::verifyReferences()
{
    const auto check = [this](const QString& name, const QString& sha256) {
        const ArchiveMember* member = m_manifest.member(name);
        if (!member || member->sha256 != sha256)
            note(Part::Blob, 0, name, u"it is not what the journal speaks of"_s);
    };
    if (!m_state.packageSha256.isEmpty())
        check(packageMember(), m_state.packageSha256);
    if (!m_state.editionSha256.isEmpty())
        check(editionMember(), m_state.editionSha256);
    for (const SubmittedVersion& version : std::as_const(m_state.versions)) {
        if (version.sha256 != m_state.packageSha256)
            check(blobMember(version.sha256), version.sha256);
    }
    for (const PinnedEdition& former : std::as_const(m_state.formerEditions)) {
        if (former.sha256 != m_state.editionSha256)
            check(blobMember(former.sha256), former.sha256);
    }
    for (const Evidence& evidence : std::as_const(m_state.evidence)) {
        if (!evidence.blobSha256.isEmpty())
            check(blobMember(evidence.blobSha256), evidence.blobSha256);
    }
}

Result<QByteArray> CaseArchive::blob(const QString& sha256) const
{
    QString name = blobMember(sha256);
    if (!m_manifest.member(name) && sha256 == m_state.packageSha256)
        name = packageMember();
    else if (!m_manifest.member(name) && sha256 == m_state.editionSha256)
        name = editionMember();
    Result<QByteArray> bytes = m_zip.read(name);
    if (!bytes)
        return bytes;
    if (sha256Hex(*bytes) != sha256)
        return Error{ErrorCode::Malformed, u"the bytes are damaged"_s, sha256};
    return bytes;
}

Result<QByteArray> CaseArchive::packageBytes() const
{
    return blob(m_state.packageSha256);
}

Result<QByteArray> CaseArchive::editionBytes() const
{
    return blob(m_state.editionSha256);
}

} // namespace Mingjing
