// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Mingjing {

class FactCollector;

/// Gathers interfaces, addresses, features and references to pages of one script (also WXS and JSON) into
/// \a facts, which has begun the file.
void collectScriptFacts(QStringView script, FactCollector& facts);

/// The same of one WXML file.
void collectTemplateFacts(QStringView wxml, FactCollector& facts);

/// The same of one style sheet.
void collectStyleFacts(QStringView style, FactCollector& facts);

} // namespace Mingjing
