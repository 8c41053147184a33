// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/trace/tracelog.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace Mingjing {

/// What the phone showed at a moment of the trace.
struct TracePicture {
    /// As TraceLog::momentOf() counts.
    qint64 moment = 0;
    QByteArray png;
    /// In pixels.
    int width = 0;
    int height = 0;
};

/// The pictures that belong to a trace, oldest first; bounded by thinning out what lies closest together.
class TracePictures final
{
public:
    explicit TracePictures(qsizetype most = 240, qsizetype mostBytes = 32 * 1024 * 1024)
        : m_most(most), m_mostBytes(mostBytes)
    {
    }

    /// Keeps \a picture, unless it shows the same as the last one.
    void add(const TracePicture& picture);
    void clear();
    /// Of those taken in \a run the last one at \a moment or before, else the first one after it; nullptr when there is
    /// none. Valid until the next change.
    const TracePicture* at(qint64 moment, const TraceSpan& run = {}) const;
    const QList<TracePicture>& all() const { return m_pictures; }
    qsizetype bytes() const { return m_bytes; }

private:
    void thin();

    QList<TracePicture> m_pictures;
    qsizetype m_bytes = 0;
    qsizetype m_most;
    qsizetype m_mostBytes;
};

} // namespace Mingjing

Q_DECLARE_METATYPE(Mingjing::TracePicture)
