// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pictures/blurredpicture.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr qint64 mostPixels = 64'000'000;
/// No letter of a page can be told from squares as coarse as this.
constexpr int smallestSquare = 24;

int bounded(double value, int most)
{
    return static_cast<int>(std::clamp(value, 0.0, double(most)));
}

/// Half-open.
struct Square {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

void flatten(uchar* pixels, qsizetype stride, const Square& square)
{
    std::array<quint64, 4> sum = {};
    for (int y = square.top; y < square.bottom; ++y) {
        const uchar* row = pixels + y * stride;
        for (int x = square.left * 4; x < square.right * 4; ++x)
            sum[x % 4] += row[x];
    }
    const quint64 count = quint64(square.right - square.left) * quint64(square.bottom - square.top);
    for (int y = square.top; y < square.bottom; ++y) {
        uchar* row = pixels + y * stride;
        for (int x = square.left * 4; x < square.right * 4; ++x)
            row[x] = static_cast<uchar>(sum[x % 4] / count);
    }
}

/// Frees what libpng holds, whatever happens.
struct Image final {
    Image() { data.version = PNG_IMAGE_VERSION; }
    ~Image() { png_image_free(&data); }
    Q_DISABLE_COPY_MOVE(Image)

    png_image data = {};
};

Error unreadable(const Image& image)
{
    return {ErrorCode::Malformed, u"the picture cannot be read: %1"_s.arg(QLatin1StringView(image.data.message)), {}};
}

} // namespace

void blurAreas(uchar* pixels, int width, int height, qsizetype stride, const QList<BlurredArea>& areas)
{
    for (const BlurredArea& area : areas) {
        const Square whole{bounded(std::floor(area.x), width), bounded(std::floor(area.y), height),
                           bounded(std::ceil(area.x + area.width), width),
                           bounded(std::ceil(area.y + area.height), height)};
        const int longest = std::max(whole.right - whole.left, whole.bottom - whole.top);
        const int side = std::max(smallestSquare, longest / 12);
        for (int y = whole.top; y < whole.bottom; y += side) {
            for (int x = whole.left; x < whole.right; x += side)
                flatten(pixels, stride, {x, y, std::min(x + side, whole.right), std::min(y + side, whole.bottom)});
        }
    }
}

Result<QByteArray> blurredPicture(const QByteArray& png, const QList<BlurredArea>& areas)
{
    Image in;
    if (!png_image_begin_read_from_memory(&in.data, png.constData(), static_cast<size_t>(png.size())))
        return unreadable(in);
    in.data.format = PNG_FORMAT_RGBA;
    const int width = static_cast<int>(std::min<quint32>(in.data.width, std::numeric_limits<int>::max()));
    const int height = static_cast<int>(std::min<quint32>(in.data.height, std::numeric_limits<int>::max()));
    if (qint64(width) * height > mostPixels)
        return Error{ErrorCode::Refused, u"the picture has more than %1 pixels"_s.arg(mostPixels), {}};
    QByteArray pixels(qsizetype(width) * height * 4, Qt::Uninitialized);
    if (!png_image_finish_read(&in.data, nullptr, pixels.data(), width * 4, nullptr))
        return unreadable(in);
    blurAreas(reinterpret_cast<uchar*>(pixels.data()), width, height, qsizetype(width) * 4, areas);

    Image out;
    out.data.width = static_cast<png_uint_32>(width);
    out.data.height = static_cast<png_uint_32>(height);
    out.data.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(out.data);
    QByteArray blurred(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!png_image_write_to_memory(&out.data, blurred.data(), &size, 0, pixels.constData(), width * 4, nullptr))
        return Error{ErrorCode::Internal, u"the picture cannot be written"_s, {}};
    blurred.truncate(static_cast<qsizetype>(size));
    return blurred;
}

} // namespace Mingjing
