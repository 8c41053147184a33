// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/mediatype.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

struct Ending {
    QLatin1StringView ending;
    const char* type;
};

template <std::size_t N>
QByteArray typeOf(const QString& path, const std::array<Ending, N>& endings)
{
    for (const Ending& entry : endings) {
        if (path.endsWith(entry.ending, Qt::CaseInsensitive))
            return QByteArray(entry.type);
    }
    return {};
}

} // namespace

QByteArray runtimeMediaType(const QString& path)
{
    static constexpr std::array endings{
        Ending{".html"_L1, "text/html; charset=utf-8"},
        Ending{".js"_L1, "text/javascript; charset=utf-8"},
        Ending{".css"_L1, "text/css; charset=utf-8"},
        Ending{".svg"_L1, "image/svg+xml"},
        Ending{".png"_L1, "image/png"},
        Ending{".woff2"_L1, "font/woff2"},
    };
    return typeOf(path, endings);
}

QByteArray assetMediaType(const QString& path)
{
    static constexpr std::array endings{
        Ending{".png"_L1, "image/png"},    Ending{".jpg"_L1, "image/jpeg"},   Ending{".jpeg"_L1, "image/jpeg"},
        Ending{".gif"_L1, "image/gif"},    Ending{".webp"_L1, "image/webp"},  Ending{".svg"_L1, "image/svg+xml"},
        Ending{".bmp"_L1, "image/bmp"},    Ending{".ico"_L1, "image/x-icon"}, Ending{".avif"_L1, "image/avif"},
        Ending{".ttf"_L1, "font/ttf"},     Ending{".otf"_L1, "font/otf"},     Ending{".woff"_L1, "font/woff"},
        Ending{".woff2"_L1, "font/woff2"}, Ending{".mp3"_L1, "audio/mpeg"},   Ending{".m4a"_L1, "audio/mp4"},
        Ending{".aac"_L1, "audio/aac"},    Ending{".wav"_L1, "audio/wav"},    Ending{".ogg"_L1, "audio/ogg"},
        Ending{".mp4"_L1, "video/mp4"},    Ending{".webm"_L1, "video/webm"},
    };
    return typeOf(path, endings);
}

} // namespace Mingjing
