// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/specification/citation.h"

#include "review/specification/edition.h"
#include "widgets/specification/specificationwords.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Mingjing {

QString Citation::source(const Edition& edition)
{
    const QString digest = SpecificationWords::shortDigest(edition.sha256());
    const QString date = SpecificationWords::date(edition.created());
    return date.isEmpty() ? tr("(edition %1)").arg(digest) : tr("(edition %1, %2)").arg(digest, date);
}

QString Citation::text(const Edition& edition, const Clause& clause)
{
    return tr("《%1》 %2 “%3” %4", "title of the specification, clause, its text, edition")
        .arg(edition.title(), clause.id, clause.text, source(edition));
}

QString Citation::html(const Edition& edition, const Clause& clause)
{
    return u"<p><b>%1</b></p><blockquote>%2</blockquote><p>%3</p>"_s.arg(
        tr("《%1》 %2", "title of the specification, clause").arg(edition.title(), clause.id).toHtmlEscaped(),
        clause.text.toHtmlEscaped().replace(u'\n', u"<br>"_s), source(edition).toHtmlEscaped());
}

QMimeData* Citation::mimeData(const Edition& edition, const Clause& clause)
{
    auto* data = new QMimeData;
    data->setText(text(edition, clause));
    data->setHtml(html(edition, clause));
    return data;
}

} // namespace Mingjing
