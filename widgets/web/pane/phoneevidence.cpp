// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/pane/phoneevidence.h"

#include "review/cases/reviewsession.h"
#include "widgets/common/errortext.h"
#include "widgets/context/reviewcontext.h"
#include "widgets/web/pane/casescenario.h"
#include "widgets/web/pane/phonepane.h"

#include <QBuffer>

namespace Mingjing {

QString captureScreenshot(ReviewContext& context, const QImage& picture, const QString& route,
                          const QList<MarkedRectangle>& rectangles, const QList<PageScenario>& scenarios,
                          const QString& caption)
{
    if (picture.isNull() || !context.isEditable())
        return {};
    Evidence evidence;
    evidence.kind = EvidenceKind::Screenshot;
    evidence.caption = caption;
    evidence.route = route;
    evidence.imageWidth = picture.width();
    evidence.imageHeight = picture.height();
    evidence.rectangles = rectangles;
    evidence.scenarios = evidenceScenarios(scenarios);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const auto id = context.session()->captureEvidence(evidence, png);
    if (!id) {
        context.report(errorText(id.error()));
        return {};
    }
    context.report(PhonePane::tr("The screenshot of %1 was recorded as evidence %2.").arg(route, *id));
    context.announceEvidence(*id);
    return *id;
}

} // namespace Mingjing
