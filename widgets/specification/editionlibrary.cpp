// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/editionlibrary.h"

#include <algorithm>

namespace Mingjing {

EditionLibrary::EditionLibrary(EditionShelf& shelf, HeldEdition builtIn, std::shared_ptr<const Catalogue> catalogue,
                               QObject* parent)
    : QObject(parent),
      m_shelf(shelf),
      m_builtIn(std::move(builtIn)),
      m_used(m_builtIn),
      m_catalogue(std::move(catalogue))
{
    remember(m_builtIn);
    refresh();
}

const ShelvedEdition* EditionLibrary::find(const QString& sha256) const
{
    const auto found = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                    [&](const ShelvedEdition& edition) { return edition.sha256 == sha256; });
    return found == m_editions.cend() ? nullptr : &*found;
}

void EditionLibrary::refresh()
{
    auto editions = m_shelf.editions();
    m_failure.reset();
    if (editions) {
        m_editions = std::move(*editions);
    } else {
        m_failure = editions.error();
        ShelvedEdition own;
        own.builtIn = true;
        own.sha256 = m_builtIn.edition->sha256();
        own.title = m_builtIn.edition->title();
        own.created = m_builtIn.edition->created();
        m_editions = {own};
    }
    Q_EMIT editionsChanged();
}

std::optional<HeldEdition> EditionLibrary::known(const QString& sha256) const
{
    const auto found = m_known.constFind(sha256);
    return found == m_known.cend() ? std::nullopt : std::optional(*found);
}

Result<void> EditionLibrary::use(const QString& sha256)
{
    if (sha256 == m_builtIn.edition->sha256()) {
        useBuiltIn();
        return {};
    }
    // Read even when it is known: what new cases are judged by must be there after the next start.
    const auto document = m_shelf.document(sha256);
    if (!document)
        return document.error();
    if (const auto held = known(sha256)) {
        setUsed(*held);
        return {};
    }
    const auto held = holdEdition(*document);
    if (!held)
        return held.error();
    remember(*held);
    setUsed(*held);
    return {};
}

void EditionLibrary::useBuiltIn()
{
    setUsed(m_builtIn);
}

void EditionLibrary::setUsed(const HeldEdition& held)
{
    m_used = held;
    Q_EMIT usedChanged();
}

Result<void> EditionLibrary::keep(const HeldEdition& held, const QString& fileName, const QString& importedBy)
{
    ShelvedEdition about;
    about.title = held.edition->title();
    about.created = held.edition->created();
    about.fileName = fileName;
    about.importedAt = QDateTime::currentDateTimeUtc();
    about.importedBy = importedBy;
    const auto added = m_shelf.add(held.document, about);
    if (!added)
        return added;
    remember(held);
    refresh();
    return {};
}

Result<void> EditionLibrary::remove(const QString& sha256)
{
    const auto removed = m_shelf.remove(sha256, m_used.edition->sha256());
    if (!removed)
        return removed;
    m_known.remove(sha256);
    refresh();
    return {};
}

} // namespace Mingjing
