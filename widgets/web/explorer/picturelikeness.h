// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>

class QImage;

namespace Mingjing {

/// How brightness rises and falls over a picture: alike for pictures that a person would not tell apart.
class PictureLikeness final
{
public:
    /// Like nothing else.
    PictureLikeness() = default;
    explicit PictureLikeness(const QImage& picture);

    bool isAlike(const PictureLikeness& other) const;

private:
    static constexpr int side = 24;
    std::bitset<side * side> m_bits;
    bool m_valid = false;
};

} // namespace Mingjing
