// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/catalogue.h"
#include "review/specification/editionshelf.h"
#include "widgets/specification/heldedition.h"

#include <QMap>

namespace Mingjing::Testing {

/// A small specification of its own, with a processing rule, parts, a twin and a skipped number.
QByteArray smallDocument(const QString& title = QStringLiteral("示例规范"));

/// Ends the test when the built-in edition or catalogue cannot be read.
HeldEdition builtInHeld();
std::shared_ptr<const Catalogue> catalogue();

/// A shelf in memory: the built-in edition and what is added.
class MemoryShelf final : public EditionShelf
{
public:
    Result<QList<ShelvedEdition>> editions() const override;
    Result<QByteArray> document(const QString& sha256) const override;
    Result<void> add(const QByteArray& document, const ShelvedEdition& about) override;
    Result<void> remove(const QString& sha256, const QString& inUse) override;

    /// What add() fails with; absent: it works.
    std::optional<Error> refusal;

private:
    QMap<QString, std::pair<QByteArray, ShelvedEdition>> m_added;
};

} // namespace Mingjing::Testing
