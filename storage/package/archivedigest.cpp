// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/package/archivedigest.h"

#include "review/base/digest.h"

#include <openssl/evp.h>

#include <array>

namespace Mingjing {

QString archiveSha256(QByteArrayView archive)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int length = 0;
    if (EVP_Digest(archive.data(), static_cast<size_t>(archive.size()), digest.data(), &length, EVP_sha256(), nullptr)
        != 1)
        return sha256Hex(archive);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(length)).toHex());
}

} // namespace Mingjing
