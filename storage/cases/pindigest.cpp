// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cases/pindigest.h"

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace Mingjing {

namespace {

constexpr int roundsNow = 200000;
constexpr int digestBytes = 32;

QByteArray derive(const QString& pin, const QByteArray& salt, int count)
{
    const QByteArray text = pin.toUtf8();
    QByteArray digest(digestBytes, '\0');
    const int done =
        PKCS5_PBKDF2_HMAC(text.constData(), static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<int>(salt.size()),
                          count, EVP_sha256(), digestBytes, reinterpret_cast<unsigned char*>(digest.data()));
    return done == 1 ? digest : QByteArray();
}

} // namespace

PinDigest PinDigest::of(const QString& pin)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    PinDigest made;
    made.salt = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random));
    made.rounds = roundsNow;
    made.digest = derive(pin, made.salt, made.rounds);
    return made;
}

bool PinDigest::fits(const QString& pin) const
{
    if (isEmpty())
        return false;
    const QByteArray other = derive(pin, salt, rounds);
    return other.size() == digest.size()
        && CRYPTO_memcmp(other.constData(), digest.constData(), static_cast<std::size_t>(digest.size())) == 0;
}

} // namespace Mingjing
