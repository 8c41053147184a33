// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/cases/evidence.h"
#include "review/trace/pagescenario.h"

#include <QImage>

namespace Mingjing {

class ReviewContext;

/// A picture of the page \a route, made under \a scenarios, becomes evidence of the open case, with \a rectangles
/// marked and \a caption below. Says so in the context, or why it could not be done; gives its id.
QString captureScreenshot(ReviewContext& context, const QImage& picture, const QString& route,
                          const QList<MarkedRectangle>& rectangles, const QList<PageScenario>& scenarios,
                          const QString& caption = {});

} // namespace Mingjing
