// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/specification/catalogue.h"

class QJsonValue;

namespace Mingjing {

/// Reads one entry of a catalogue file. \a context names it for errors.
Result<CatalogueEntry> readCatalogueEntry(const QString& clause, const QJsonValue& value, const QString& context);

} // namespace Mingjing
