// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/editionshelf.h"
#include "widgets/specification/heldedition.h"

#include <QHash>
#include <QObject>

namespace Mingjing {

class Catalogue;

/// The editions at hand and the one that new cases are judged by: edition and document always together. GUI thread.
class EditionLibrary final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditionLibrary)

public:
    /// \a shelf must outlive the library. \a builtIn is in use until use() names another.
    EditionLibrary(EditionShelf& shelf, HeldEdition builtIn, std::shared_ptr<const Catalogue> catalogue,
                   QObject* parent = nullptr);

    EditionShelf& shelf() const { return m_shelf; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    const std::shared_ptr<const Catalogue>& sharedCatalogue() const { return m_catalogue; }

    /// As the shelf lists them; read anew by refresh().
    const QList<ShelvedEdition>& editions() const { return m_editions; }
    /// nullptr when it is not on the shelf. Lives until the next change.
    const ShelvedEdition* find(const QString& sha256) const;
    /// What the shelf could not be listed for; empty when it could.
    const std::optional<Error>& failure() const { return m_failure; }
    void refresh();

    /// What new cases are judged by.
    const HeldEdition& used() const { return m_used; }
    bool isUsed(const QString& sha256) const { return m_used.edition->sha256() == sha256; }
    bool isBuiltInUsed() const { return isUsed(m_builtIn.edition->sha256()); }

    /// One that was read before; nothing when it has to be read first.
    std::optional<HeldEdition> known(const QString& sha256) const;
    /// Remembers \a held, so that it need not be read again.
    void remember(const HeldEdition& held) { m_known.insert(held.edition->sha256(), held); }

    /// New cases are judged by it from now on. NotFound, Malformed, … leave things as they were.
    Result<void> use(const QString& sha256);
    void useBuiltIn();
    /// Puts \a held on the shelf.
    Result<void> keep(const HeldEdition& held, const QString& fileName, const QString& importedBy);
    /// Takes it from the shelf. Refused for the built-in one and the one in use.
    Result<void> remove(const QString& sha256);

Q_SIGNALS:
    void editionsChanged();
    void usedChanged();

private:
    void setUsed(const HeldEdition& held);

    EditionShelf& m_shelf;
    HeldEdition m_builtIn;
    HeldEdition m_used;
    std::shared_ptr<const Catalogue> m_catalogue;
    QList<ShelvedEdition> m_editions;
    std::optional<Error> m_failure;
    QHash<QString, HeldEdition> m_known;
};

} // namespace Mingjing
