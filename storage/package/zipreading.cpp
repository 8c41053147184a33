// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipreading.h"

#include "review/package/packagelimits.h"
#include "storage/package/filemagic.h"
#include "storage/package/zipdirectory.h"
#include "storage/package/zipnesting.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

namespace Mingjing {
namespace {

/// Larger files are inflated piece by piece, so that one costs no more memory than another.
constexpr qint64 wholeBytes = 4 << 20;
/// An archive that declares more in all is not kept inflated.
constexpr qint64 keptBytes = 64 << 20;
/// Entries that one thread takes at a time.
constexpr size_t share = 16;
/// An archive below this is read before a second thread has started.
constexpr qsizetype worthThreads = 128 << 10;
constexpr unsigned mostThreads = 8;

class EntriesReader final
{
public:
    EntriesReader(QByteArrayView archive, const ZipDirectory& directory, const PackageLimits& limits,
                  const Cancellation& cancellation)
        : m_archive(archive),
          m_directory(directory),
          m_limits(limits),
          m_cancellation(cancellation),
          m_keep(declaredBytes(directory) <= keptBytes),
          m_readings(static_cast<size_t>(directory.records.size()))
    {
    }

    Result<std::vector<ZipReading>> read(const Progress& progress)
    {
        std::vector<std::thread> helpers;
        const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
        if (m_archive.size() >= worthThreads) {
            for (unsigned i = 1; i < cores; ++i)
                helpers.emplace_back([this] { work({}); });
        }
        work(progress);
        for (std::thread& helper : helpers)
            helper.join();
        if (m_cancellation.requested())
            return Error{ErrorCode::Cancelled, QStringLiteral("stopped"), {}};
        if (m_refusal)
            return *m_refusal;
        return std::move(m_readings);
    }

private:
    static qint64 declaredBytes(const ZipDirectory& directory)
    {
        return std::accumulate(directory.records.cbegin(), directory.records.cend(), qint64(0),
                               [](qint64 sum, const ZipRecord& record) { return sum + record.size; });
    }

    void work(const Progress& progress)
    {
        QByteArray whole;
        while (!m_stop) {
            const size_t from = m_next.fetch_add(share);
            const size_t to = std::min(from + share, m_readings.size());
            for (size_t i = from; i < to && !m_stop; ++i) {
                if (m_cancellation.requested())
                    return;
                readOne(i, whole);
                const size_t done = ++m_done;
                if (progress)
                    progress(static_cast<qsizetype>(done), static_cast<qsizetype>(m_readings.size()));
            }
            if (to == m_readings.size() || from >= m_readings.size())
                return;
        }
    }

    void readOne(size_t index, QByteArray& whole)
    {
        const ZipRecord& record = m_directory.records.at(static_cast<qsizetype>(index));
        if (isMereFolder(record) || record.dataOffset < 0)
            return;
        const QByteArrayView compressed = m_archive.sliced(record.dataOffset, record.compressedSize);
        ZipReading& reading = m_readings[index];
        if (record.size <= wholeBytes) {
            if (m_keep)
                whole = QByteArray(record.size, Qt::Uninitialized);
            else if (whole.size() < record.size)
                whole.resize(record.size);
            if (inflateWhole(compressed, record.method, whole.data(), record.size)) {
                const QByteArrayView bytes(whole.constData(), record.size);
                reading.outcome = {InflateOutcome::End::Complete, record.size, crcOf(bytes)};
                reading.bytes = m_keep ? whole : bytes.first(std::min(record.size, qint64(magicBytes))).toByteArray();
                reading.kept = m_keep;
                m_total += record.size;
                lookInside(bytes, record, reading);
                return;
            }
        }
        readPieces(compressed, record, reading);
    }

    void readPieces(QByteArrayView compressed, const ZipRecord& record, ZipReading& reading)
    {
        qint64 produced = 0;
        reading.outcome = inflateEntry(compressed, record.method, [&](QByteArrayView piece) {
            if (reading.bytes.size() < magicBytes)
                reading.bytes.append(piece.first(std::min(piece.size(), magicBytes - reading.bytes.size())));
            produced += piece.size();
            const qint64 total = m_total += piece.size();
            if (overBound(record, produced, total)) {
                refuse(
                    Error{ErrorCode::Refused,
                          QStringLiteral("declared %1 bytes, and more than %2 come out").arg(record.size).arg(produced),
                          record.name});
            }
            return !m_stop && !m_cancellation.requested();
        });
    }

    /// The directory's own numbers were within the bounds; these are what really comes out. No honest tool writes a
    /// size that is short by so much.
    bool overBound(const ZipRecord& record, qint64 produced, qint64 total) const
    {
        return produced > record.size
            && (produced - record.size > m_limits.ratioFloor || produced > m_limits.fileBytes
                || total > m_limits.totalBytes
                || (produced > m_limits.ratioFloor && produced / m_limits.ratio > record.compressedSize));
    }

    void lookInside(QByteArrayView bytes, const ZipRecord& record, ZipReading& reading)
    {
        if (!bytes.startsWith("PK\x03\x04"))
            return;
        auto nested = describeNestedZip(bytes, m_limits, m_cancellation);
        if (nested)
            reading.nested = *nested;
        else
            refuse(Error{nested.error().code, nested.error().message, record.name});
    }

    void refuse(const Error& error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_refusal)
            m_refusal = error;
        m_stop = true;
    }

    QByteArrayView m_archive;
    const ZipDirectory& m_directory;
    const PackageLimits& m_limits;
    const Cancellation& m_cancellation;
    const bool m_keep;
    std::vector<ZipReading> m_readings;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::optional<Error> m_refusal;
};

} // namespace

bool isMereFolder(const ZipRecord& record)
{
    return record.isFolder() && record.size == 0 && record.compressedSize <= 2;
}

Result<std::vector<ZipReading>> readZipEntries(QByteArrayView archive, const ZipDirectory& directory,
                                               const PackageLimits& limits, const Cancellation& cancellation,
                                               const Progress& progress)
{
    return EntriesReader(archive, directory, limits, cancellation).read(progress);
}

} // namespace Mingjing
