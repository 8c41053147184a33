// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

namespace Mingjing {

/// How the reading of one entry's bytes ended.
struct InflateOutcome {
    enum class End {
        Complete, ///< the stream ended where the compressed bytes end
        Short, ///< compressed bytes are left over
        Damaged, ///< the stream is broken or cut off
        Stopped, ///< the sink asked to stop
    };
    End end = End::Complete;
    qint64 produced = 0;
    quint32 crc = 0;
};

/// Takes the next bytes; false stops. At most 64 KiB at a time.
using InflateSink = std::function<bool(QByteArrayView)>;

/// Gives the bytes of an entry, stored (\a method 0) or deflated (8), to \a sink piece by piece; what it holds in
/// memory does not depend on how much comes out. May be called from any thread.
InflateOutcome inflateEntry(QByteArrayView compressed, int method, const InflateSink& sink);

/// The fast way for an honest entry: true when exactly \a size bytes came out into \a out, which has room for them, and
/// all of \a compressed went in. Otherwise inflateEntry() tells what is wrong. May be called from any thread.
bool inflateWhole(QByteArrayView compressed, int method, char* out, qint64 size);

quint32 crcOf(QByteArrayView bytes);

} // namespace Mingjing
