// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/explorer/picturelikeness.h"

#include <QImage>

namespace Mingjing {

namespace {

/// Of 576 places these may differ.
constexpr std::size_t tolerance = 2;

} // namespace

PictureLikeness::PictureLikeness(const QImage& picture) : m_valid(!picture.isNull())
{
    if (!m_valid)
        return;
    const QImage small = picture.scaled(side + 1, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        const uchar* row = small.constScanLine(y);
        for (int x = 0; x < side; ++x)
            m_bits.set(static_cast<std::size_t>(y * side + x), row[x] > row[x + 1]);
    }
}

bool PictureLikeness::isAlike(const PictureLikeness& other) const
{
    return m_valid && other.m_valid && (m_bits ^ other.m_bits).count() <= tolerance;
}

} // namespace Mingjing
