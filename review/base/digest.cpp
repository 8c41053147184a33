// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/base/digest.h"

#include <openssl/evp.h>

namespace Mingjing {

namespace {

/// Without its digest nothing can be told from anything: there is no going on.
void require(int done)
{
    if (done != 1)
        qFatal("SHA-256 is not available");
}

} // namespace

struct Sha256::Context {
    Q_DISABLE_COPY_MOVE(Context)

    Context() : digest(EVP_MD_CTX_new()) { require(EVP_DigestInit_ex(digest, EVP_sha256(), nullptr)); }
    ~Context() { EVP_MD_CTX_free(digest); }

    EVP_MD_CTX* digest;
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { }

Sha256::~Sha256() = default;

void Sha256::addData(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context->digest, bytes.data(), static_cast<size_t>(bytes.size())));
}

QByteArray Sha256::result()
{
    QByteArray digest(EVP_MD_size(EVP_sha256()), Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context->digest, reinterpret_cast<unsigned char*>(digest.data()), nullptr));
    return digest;
}

QString sha256Hex(QByteArrayView bytes)
{
    Sha256 hash;
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Mingjing
