// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/editionshelf.h"

namespace Mingjing {

/// Editions in a folder: the document in `<sha256>.txt`, what is known of its import in `<sha256>.json` beside it. A
/// document without the second is read for its title. Holds no state; safe to use from several threads.
class EditionFolder final : public EditionShelf
{
public:
    /// \a folder is made when the first edition is added.
    explicit EditionFolder(QString folder) : m_folder(std::move(folder)) { }

    Result<QList<ShelvedEdition>> editions() const override;
    Result<QByteArray> document(const QString& sha256) const override;
    Result<void> add(const QByteArray& document, const ShelvedEdition& about) override;
    Result<void> remove(const QString& sha256, const QString& inUse) override;

private:
    QString path(const QString& sha256, const char* suffix) const;
    ShelvedEdition imported(const QString& sha256) const;

    QString m_folder;
};

} // namespace Mingjing
