// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

class PackageContents;

/// A file of a package, made ready to be shown.
struct SourceContent {
    enum class Kind {
        Text,
        Picture, ///< decoded into image
        Binary, ///< neither text nor a picture that is safe to decode
    };
    Kind kind = Kind::Binary;
    QByteArray bytes;
    /// Of bytes, in hexadecimal digits.
    QString sha256;
    /// Text: decoded.
    QString text;
    /// Text: lines with characters that cannot be seen or turn the reading around, from 1; at most maximumHiddenLines.
    QList<int> hiddenLines;
    QImage image;
    /// Picture: `png`, `jpeg`, ….
    QString format;
    /// The file declares a picture larger than largestPicture: it was not decoded.
    bool tooLarge = false;
};

inline constexpr qsizetype maximumHiddenLines = 1000;

/// Pixels. A picture of that many takes 128 MB.
inline constexpr qint64 largestPicture = 32'000'000;

/// Reads \a path and decodes it. Pictures only in a few well-known formats, only by their content and only up to
/// largestPicture; vector graphics are text, nothing draws them. Any thread; a large file takes some 100 ms.
Result<SourceContent> loadContent(const PackageContents& package, const QString& path);

} // namespace Mingjing
