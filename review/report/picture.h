// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace Mingjing {

/// A picture as a report carries it.
struct Picture {
    /// In pixels; empty when the bytes are no PNG or JPEG.
    QSize size;
    QString mimeType;

    bool isValid() const { return !size.isEmpty(); }
};

/// Reads no more than the head of \a bytes.
Picture inspectPicture(const QByteArray& bytes);

/// \a bytes as a `data:` address of a picture that inspectPicture() knows; empty otherwise.
QString pictureAddress(const QByteArray& bytes);

} // namespace Mingjing
