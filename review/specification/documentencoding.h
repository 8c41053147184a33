// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/base/result.h"

#include <QByteArray>
#include <QString>

namespace Mingjing {

struct DecodedDocument {
    QString text;
    /// Why a person should look whether the characters are right; empty when the document left no doubt.
    QString doubt;
};

/// The characters of a document: UTF-8, what its byte order mark or its HTML head declares, or, with a doubt, the one
/// encoding of Chinese in which it reads as a specification. Refuses what is binary and what none of them fits.
Result<DecodedDocument> decodeDocument(const QByteArray& document);

} // namespace Mingjing
