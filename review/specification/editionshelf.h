// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Mingjing {

/// One edition that is at hand. A plain value.
struct ShelvedEdition {
    /// SHA-256 (hex) of the document; the edition's identity.
    QString sha256;
    QString title;
    /// ISO 8601 as the document gives it; empty when it does not.
    QString created;
    /// The edition that the program carries.
    bool builtIn = false;
    /// Name of the file it was imported from; empty when unknown.
    QString fileName;
    /// UTC; invalid for the built-in edition.
    QDateTime importedAt;
    QString importedBy;
    /// Why its document cannot be relied on; absent when it is intact.
    std::optional<Error> damage;

    bool isIntact() const { return !damage.has_value(); }
};

/// Port: which editions are at hand, and their documents by digest. May be used from any thread.
class EditionShelf
{
public:
    virtual ~EditionShelf() = default;

    /// The built-in edition, then the imported ones, the latest import first. A damaged one is listed with its damage.
    virtual Result<QList<ShelvedEdition>> editions() const = 0;
    /// The document whose SHA-256 is \a sha256. NotFound when it is not here; Malformed when it is damaged.
    virtual Result<QByteArray> document(const QString& sha256) const = 0;
    /// Keeps \a document, whole or not at all; \a about says the rest, its digest is not looked at. Conflict when an
    /// intact one stands already; a damaged one is replaced.
    virtual Result<void> add(const QByteArray& document, const ShelvedEdition& about) = 0;
    /// Takes an edition away. Refused for the built-in one and for \a inUse; NotFound when it is not here.
    virtual Result<void> remove(const QString& sha256, const QString& inUse) = 0;
};

} // namespace Mingjing
