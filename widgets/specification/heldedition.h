// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"
#include "review/specification/edition.h"

#include <QByteArray>

#include <memory>

namespace Mingjing {

/// An edition together with the document it was read from. Shared, immutable.
struct HeldEdition {
    std::shared_ptr<const Edition> edition;
    /// Empty when only the edition is at hand.
    QByteArray document;

    bool isValid() const { return edition && edition->isValid(); }
};

/// \a document read; what parseSpecification() refuses is refused here. Any thread.
Result<HeldEdition> holdEdition(const QByteArray& document);

} // namespace Mingjing
