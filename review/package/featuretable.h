// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/package/feature.h"

#include <QList>
#include <QStringView>

#include <span>

namespace Mingjing {

/// What an interface of the platform shows of a package.
struct ApiFeature {
    std::u16string_view name;
    Feature feature;
    /// The name says enough without `wx.` before it: frameworks and aliases hide the object.
    bool anyObject;
};

/// What element, or value of one of its attributes, shows a feature.
struct ElementFeature {
    std::u16string_view element; ///< empty: any
    std::u16string_view attribute; ///< empty: the element alone
    std::u16string_view value; ///< empty: the attribute alone
    Feature feature;
};

std::span<const ApiFeature> apiFeatures();
std::span<const ElementFeature> elementFeatures();

/// The rows for an interface of this name without its object; mostly none.
std::span<const ApiFeature> featuresOfApi(QStringView name);

} // namespace Mingjing
