// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Mingjing {

class FactCollector;
struct TemplateElement;

/// Adds what \a element of the current file says of ways to pages: navigators, addresses in its attributes, templates
/// that it takes in, and its tag.
void collectElementLinks(const TemplateElement& element, FactCollector& facts);

} // namespace Mingjing
