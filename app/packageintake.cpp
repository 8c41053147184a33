// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packageintake.h"

#include "app/inputs/inputs.h"
#include "app/inputs/packageopening.h"
#include "widgets/common/errortext.h"
#include "widgets/queue/batchintake.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Mingjing {

namespace {

/// A package with more programs is refused.
constexpr qsizetype mostPrograms = 50;

} // namespace

CaseOpening openingOf(const LoadedPackage& loaded, const QByteArray& archive, const QString& root, const QString& path,
                      const HeldEdition& edition, const QString& timeZone)
{
    CaseOpening opening = openingOf(loaded.openCase->manifest, *loaded.submission, path, archive, root);
    opening.programName = loaded.programName;
    opening.timeZone = timeZone;
    opening.editionTitle = edition.edition->title();
    opening.editionBytes = edition.document;
    return opening;
}

PackageIntake::PackageIntake(BatchIntakePanel& panel, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_panel(panel), m_surroundings(std::move(surroundings))
{
    connect(&m_panel, &BatchIntakePanel::cancelRequested, this, [this] { m_cancellation.request(); });
}

PackageIntake::~PackageIntake()
{
    m_cancellation.request();
}

bool PackageIntake::isWorking() const
{
    return m_row >= 0;
}

void PackageIntake::start(const QStringList& files, const HeldEdition& edition, const PackageLimits& limits,
                          const QString& timeZone)
{
    if (isWorking() || files.isEmpty())
        return;
    m_entries.clear();
    for (const QString& file : files)
        m_entries.append({file, {}});
    m_edition = edition;
    m_limits = limits;
    m_timeZone = timeZone;
    m_cancellation = {};
    m_panel.begin(files);
    next();
}

void PackageIntake::next()
{
    ++m_row;
    if (m_row >= m_entries.size() || m_cancellation.requested()) {
        m_row = -1;
        m_panel.end();
        Q_EMIT finished();
        return;
    }
    m_panel.setRow(m_row, BatchIntakeRow::State::Reading);
    auto* watcher = new QFutureWatcher<Result<Read>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finishOne(watcher->result());
        next();
    });
    watcher->setFuture(
        QtConcurrent::run([entry = m_entries.at(m_row), edition = m_edition.edition, limits = m_limits,
                           cancellation = m_cancellation] { return read(entry, edition, limits, cancellation); }));
}

Result<PackageIntake::Read> PackageIntake::read(const Entry& entry, const std::shared_ptr<const Edition>& edition,
                                                const PackageLimits& limits, const Cancellation& cancellation)
{
    auto archive = readPackageFile(entry.path, limits);
    if (!archive)
        return archive.error();
    auto loaded = loadPackage(*archive, QFileInfo(entry.path).fileName(), entry.root, edition, limits, cancellation);
    if (loaded)
        return Read{*std::move(loaded), *std::move(archive), {}};
    if (loaded.error().code != ErrorCode::Ambiguous || !entry.root.isEmpty())
        return loaded.error();
    const auto roots = packageRoots(*archive, limits);
    if (!roots || roots->size() < 2 || roots->size() > mostPrograms)
        return loaded.error();
    return Read{{}, {}, *roots};
}

void PackageIntake::finishOne(const Result<Read>& read)
{
    using State = BatchIntakeRow::State;
    const auto refuse = [this](const Error& error) {
        if (error.code == ErrorCode::Cancelled)
            m_panel.setRow(m_row, State::Stopped);
        else
            m_panel.setRow(m_row, State::Refused, {}, errorText(error));
    };
    if (!read)
        return refuse(read.error());
    if (m_cancellation.requested())
        return m_panel.setRow(m_row, State::Stopped);
    const Entry entry = m_entries.at(m_row);
    if (!read->roots.isEmpty()) {
        m_entries.removeAt(m_row);
        for (qsizetype i = 0; i < read->roots.size(); ++i)
            m_entries.insert(m_row + i, {entry.path, read->roots.at(i)});
        m_panel.partRow(m_row, read->roots);
        --m_row;
        return;
    }
    const auto known = m_surroundings.knownCase(read->loaded, entry.root);
    if (!known)
        return refuse(known.error());
    if (!known->isEmpty())
        return m_panel.setRow(m_row, State::Known, *known);
    CaseOpening opening = openingOf(read->loaded, read->archive, entry.root, entry.path, m_edition, m_timeZone);
    opening.unassigned = true;
    const auto created = m_surroundings.create(opening);
    if (!created)
        return refuse(created.error());
    m_panel.setRow(m_row, State::Taken, *created, QStringLiteral("%1 · %2").arg(*created, read->loaded.programName));
    Q_EMIT taken();
}

} // namespace Mingjing
