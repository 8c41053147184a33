// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace Mingjing {

/// The private URL scheme on which pages and reports live. Nothing outside a profile of ours serves it.
inline constexpr char pageSchemeName[] = "mingjing-page";

/// `mingjing-page://page/index.html`: the document of the page runtime.
QUrl runtimeUrl();
/// `mingjing-page://report/index.html`: the document that PdfPrinter prints.
QUrl reportUrl();

/// Makes the scheme known to WebEngine. Once, before the QApplication; prepareWebEngine() does it.
void registerPageScheme();

} // namespace Mingjing
