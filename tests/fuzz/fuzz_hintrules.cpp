// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/hints/hintsarif.h"
#include "review/hints/ruleset.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Mingjing;
using namespace Qt::StringLiterals;

/// A file of rules or words, and a log of another tool. What a log gives must survive the journal's form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    RuleSetBuilder builder;
    builder.add(bytes, u"fuzz.json"_s, 0);
    builder.finish();
    const auto hints = hintsFromSarif(bytes, u"fuzz.sarif"_s);
    if (!hints)
        return 0;
    for (const Hint& hint : *hints) {
        const auto again = hintFromJson(toJson(hint));
        if (!again || toJson(*again) != toJson(hint))
            std::abort();
    }
    return 0;
}
