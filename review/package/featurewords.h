// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/feature.h"

#include <QStringView>

#include <functional>
#include <span>

namespace Mingjing {

/// A word in a text of the package that shows a feature.
struct WordFeature {
    std::u16string_view word;
    Feature feature;
};

std::span<const WordFeature> wordFeatures();

/// Finds every word of wordFeatures() in \a text, `\u` escapes and character references counted as what they mean,
/// in one pass.
void findFeatureWords(QStringView text, const std::function<void(const WordFeature&, qsizetype offset)>& found);

} // namespace Mingjing
