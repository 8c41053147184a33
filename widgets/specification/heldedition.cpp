// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/heldedition.h"

#include "review/specification/specificationparser.h"

namespace Mingjing {

Result<HeldEdition> holdEdition(const QByteArray& document)
{
    auto edition = parseSpecification(document);
    if (!edition)
        return edition.error();
    return HeldEdition{std::make_shared<const Edition>(std::move(*edition)), document};
}

} // namespace Mingjing
