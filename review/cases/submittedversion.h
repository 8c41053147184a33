// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Mingjing {

/// A package that was submitted to a case: the first with which it was opened, or a later one. A plain value.
struct SubmittedVersion {
    /// From 1, in the order of receipt.
    int number = 1;
    /// Of the archive, whose bytes lie in the store under it.
    QString sha256;
    QString fileName;
    /// The folder of the program in an archive that holds several; else empty.
    QString root;
    qint64 size = 0;
    /// Who received it and when: taken from the event.
    QString actor;
    QDateTime at;

    bool operator==(const SubmittedVersion&) const = default;
};

/// What is received; the bytes are kept byte for byte.
struct Resubmission {
    QString fileName;
    QByteArray packageBytes;
    QString packageRoot;
    /// Empty: the case keeps the store form that it has.
    QJsonObject storeForm;
};

/// What `package_attached` and `resubmission_received` say of the package: sha256, file_name, size, root when it has
/// one.
QJsonObject toJson(const SubmittedVersion& version);
Result<SubmittedVersion> submittedVersionFromJson(const QJsonObject& object);

} // namespace Mingjing
