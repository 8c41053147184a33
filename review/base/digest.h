// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Mingjing {

/// A SHA-256 that takes its bytes piece by piece, by the processor's own instructions where it has them.
class Sha256 final
{
    Q_DISABLE_COPY(Sha256)

public:
    Sha256();
    ~Sha256();

    void addData(QByteArrayView bytes);
    /// The 32 bytes of the digest. Ends it: add nothing after.
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// SHA-256 of \a bytes as 64 lower-case hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace Mingjing
