// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trace/tracepictures.h"

#include <algorithm>

namespace Mingjing {

void TracePictures::add(const TracePicture& picture)
{
    if (picture.png.isEmpty() || picture.png.size() > m_mostBytes
        || (!m_pictures.isEmpty()
            && (m_pictures.last().png == picture.png || m_pictures.last().moment > picture.moment)))
        return;
    m_pictures.append(picture);
    m_bytes += picture.png.size();
    while (m_pictures.size() > m_most || m_bytes > m_mostBytes)
        thin();
}

void TracePictures::clear()
{
    m_pictures.clear();
    m_bytes = 0;
}

const TracePicture* TracePictures::at(qint64 moment, const TraceSpan& run) const
{
    const auto after = std::upper_bound(m_pictures.begin(), m_pictures.end(), moment,
                                        [](qint64 wanted, const TracePicture& each) { return wanted < each.moment; });
    if (after != m_pictures.begin() && (after - 1)->moment >= run.begin)
        return &*(after - 1);
    return after != m_pictures.end() && after->moment < run.end ? &*after : nullptr;
}

void TracePictures::thin()
{
    // The first and the last stay; of the others the one whose neighbours are nearest to each other goes.
    qsizetype victim = 0;
    qint64 least = -1;
    for (qsizetype i = 1; i + 1 < m_pictures.size(); ++i) {
        const qint64 gap = m_pictures.at(i + 1).moment - m_pictures.at(i - 1).moment;
        if (least < 0 || gap < least) {
            least = gap;
            victim = i;
        }
    }
    m_bytes -= m_pictures.at(victim).png.size();
    m_pictures.removeAt(victim);
}

} // namespace Mingjing
