// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Mingjing {

/// What is kept of a PIN: PBKDF2 with HMAC-SHA-256 over it and a salt of its own.
struct PinDigest {
    /// Empty: there is no PIN.
    QByteArray salt;
    QByteArray digest;
    int rounds = 0;

    bool isEmpty() const { return digest.isEmpty(); }
    /// Takes as long whether it fits or not.
    bool fits(const QString& pin) const;

    /// With a new random salt.
    static PinDigest of(const QString& pin);
};

} // namespace Mingjing
