// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/zipinflate.h"

#include <QtGlobal>

#include <libdeflate.h>
#include <zlib.h>

#include <array>
#include <cstring>
#include <memory>

namespace Mingjing {
namespace {

constexpr qsizetype pieceSize = 64 << 10;

/// One inflate state for each thread: setting one up costs more than inflating a small file.
class Inflater final
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    z_stream* start() { return m_ready && inflateReset(&m_stream) == Z_OK ? &m_stream : nullptr; }
    std::array<char, pieceSize>& piece() { return m_piece; }

private:
    z_stream m_stream = {};
    std::array<char, pieceSize> m_piece = {};
    bool m_ready = false;
};

/// Counts, sums and passes on.
class Outlet final
{
public:
    Outlet(const InflateSink& sink, InflateOutcome& outcome) : m_sink(sink), m_outcome(outcome) { }

    bool put(QByteArrayView piece)
    {
        if (piece.isEmpty())
            return true;
        m_outcome.produced += piece.size();
        m_outcome.crc = libdeflate_crc32(m_outcome.crc, piece.data(), static_cast<size_t>(piece.size()));
        if (m_sink(piece))
            return true;
        m_outcome.end = InflateOutcome::End::Stopped;
        return false;
    }

private:
    const InflateSink& m_sink;
    InflateOutcome& m_outcome;
};

} // namespace

InflateOutcome inflateEntry(QByteArrayView compressed, int method, const InflateSink& sink)
{
    InflateOutcome outcome;
    Outlet outlet(sink, outcome);
    if (method == 0) {
        for (qsizetype at = 0; at < compressed.size(); at += pieceSize) {
            if (!outlet.put(compressed.sliced(at, qMin(pieceSize, compressed.size() - at))))
                return outcome;
        }
        return outcome;
    }

    thread_local const auto inflater = std::make_unique<Inflater>();
    z_stream* stream = inflater->start();
    if (!stream) {
        outcome.end = InflateOutcome::End::Damaged;
        return outcome;
    }
    // zlib declares its input without const and does not write to it.
    stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream->avail_in = static_cast<uInt>(compressed.size());
    for (;;) {
        stream->next_out = reinterpret_cast<Bytef*>(inflater->piece().data());
        stream->avail_out = static_cast<uInt>(pieceSize);
        const int status = inflate(stream, Z_NO_FLUSH);
        const auto got = pieceSize - static_cast<qsizetype>(stream->avail_out);
        if (!outlet.put(QByteArrayView(inflater->piece().data(), got)))
            return outcome;
        if (status == Z_STREAM_END) {
            outcome.end = stream->avail_in > 0 ? InflateOutcome::End::Short : InflateOutcome::End::Complete;
            return outcome;
        }
        if (status != Z_OK || (got == 0 && stream->avail_in == 0)) {
            outcome.end = InflateOutcome::End::Damaged;
            return outcome;
        }
    }
}

bool inflateWhole(QByteArrayView compressed, int method, char* out, qint64 size)
{
    if (method == 0) {
        if (compressed.size() != size)
            return false;
        if (size > 0)
            std::memcpy(out, compressed.data(), static_cast<size_t>(size));
        return true;
    }
    struct Free {
        void operator()(libdeflate_decompressor* one) const { libdeflate_free_decompressor(one); }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> decompressor(libdeflate_alloc_decompressor());
    if (!decompressor)
        return false;
    size_t taken = 0;
    return libdeflate_deflate_decompress_ex(decompressor.get(), compressed.data(),
                                            static_cast<size_t>(compressed.size()), out, static_cast<size_t>(size),
                                            &taken, nullptr)
        == LIBDEFLATE_SUCCESS
        && taken == static_cast<size_t>(compressed.size());
}

quint32 crcOf(QByteArrayView bytes)
{
    return libdeflate_crc32(0, bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace Mingjing
