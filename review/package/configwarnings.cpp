// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/package/configwarnings.h"

#include "review/package/jsonreader.h"
#include "review/package/packagecontents.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

void ConfigWarnings::add(IntakeWarningKind kind, const QString& file, const QString& detail, const QStringList& place)
{
    m_warnings.append({kind, file, detail, line(file, place)});
}

void ConfigWarnings::addDuplicateKeys(const QString& file)
{
    for (const auto& [key, line] : placesOf(file).duplicateKeys())
        m_warnings.append({IntakeWarningKind::DuplicateKey, file, key.left(200), line});
}

const JsonPlaces& ConfigWarnings::placesOf(const QString& file)
{
    Cached& cached = file == "app.json"_L1 || file == "game.json"_L1 ? m_manifest : m_other;
    if (cached.file == file)
        return cached.places;
    const auto bytes = m_package.read(file);
    cached = {file, bytes && bytes->size() <= maximumJsonBytes ? JsonPlaces(*bytes) : JsonPlaces()};
    return cached.places;
}

} // namespace Mingjing
