// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Mingjing {

/// What a file of a package is, by its ending: `javascript`, `typescript`, `wxml`, `wxss`, `wxs`, `json`, `css`,
/// `markdown`, `wasm`, `image`, `audio`, `video`, `font`, `text` or `other`.
QString languageOf(const QString& path);

} // namespace Mingjing
