// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/casereport.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

bool isGroup(const Clause& clause)
{
    return clause.kind == ClauseKind::Chapter || clause.kind == ClauseKind::Section;
}

} // namespace

QString headingTitle(const Edition& edition, const Catalogue& catalogue, const ReportText& text, const QString& id)
{
    const Clause* clause = edition.clause(id);
    return clause ? text.of(catalogue.heading(*clause)) : QString();
}

QString clauseTitle(const Edition& edition, const Catalogue& catalogue, const ReportText& text, const QString& id)
{
    if (const CatalogueEntry* entry = catalogue.entry(id)) {
        const QString title = text.of(entry->title);
        if (!title.isEmpty())
            return title;
    }
    const Clause* clause = edition.clause(id);
    if (!clause)
        return {};
    return isGroup(*clause) ? headingTitle(edition, catalogue, text, id) : clause->title;
}

QString clauseTitle(const ReportContext& context, const QString& clauseId)
{
    return clauseTitle(context.source.edition, context.source.catalogue, context.text, clauseId);
}

QString headingTitle(const ReportContext& context, const QString& id)
{
    return headingTitle(context.source.edition, context.source.catalogue, context.text, id);
}

QJsonObject clausePart(const ReportContext& context, const QString& clauseId)
{
    const Edition& edition = context.source.edition;
    const Clause* clause = edition.clause(clauseId);
    QStringList path;
    QString original;
    if (clause) {
        const QList<const Clause*> ancestors = edition.ancestors(clauseId);
        for (const Clause* ancestor : ancestors) {
            const QString name =
                isGroup(*ancestor) ? headingTitle(context, ancestor->id) : clauseTitle(context, ancestor->id);
            if (!name.isEmpty())
                path.prepend(name);
        }
        original = clause->text;
    }
    QString english;
    const CatalogueEntry* entry = context.source.catalogue.entry(clauseId);
    if (entry && context.text.language() == ReportLanguage::English)
        english = entry->textEn;
    return {
        {u"id"_s, clauseId},
        {u"title"_s, clauseTitle(context, clauseId)},
        {u"path"_s, path.join(u" › "_s)},
        {u"original"_s, original},
        {u"english"_s, english},
        {u"unknown"_s, clause == nullptr},
    };
}

} // namespace Mingjing
