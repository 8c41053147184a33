// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report/auditpage.h"

#include "review/report/audittables.h"
#include "review/report/reportparts.h"
#include "review/report/reporttext.h"
#include "review/report/template.h"

#include "review/cases/deadlinedate.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// \a path as a relative address within the audit's folder; empty when it leads elsewhere.
QString relativeAddress(const QString& path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.split(u'/').contains(u".."_s))
        return {};
    return u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QJsonArray pagesOf(const AuditPageSource& source, const ReportText& text)
{
    QJsonArray pages;
    for (const PageAudit& page : source.audit.pages) {
        pages.append(QJsonObject{
            {u"route"_s, page.route},
            {u"title"_s, page.title},
            {u"failed"_s, !page.ok},
            {u"picture"_s, relativeAddress(page.screenshot)},
            {u"figures"_s,
             text.phrase(
                 u"page_figures"_s,
                 {QString::number(page.elements), QString::number(page.calls.size()), QString::number(page.ms)})},
        });
    }
    return pages;
}

QJsonArray factsOf(const AuditPageSource& source, const ReportText& text)
{
    QJsonArray rows;
    const auto add = [&](QLatin1StringView key, const QString& value, bool code = false) {
        if (!value.isEmpty())
            rows.append(QJsonObject{{u"name"_s, text.word("row"_L1, key)}, {u"value"_s, value}, {u"code"_s, code}});
    };
    add("package"_L1, source.packageFileName);
    add("edition"_L1, source.checklist.editionTitle);
    add("package_digest"_L1, source.packageSha256, true);
    add("edition_digest"_L1, source.checklist.editionSha256, true);
    return rows;
}

QJsonArray sectionsOf(const AuditPageSource& source, const ReportText& text)
{
    const QList<CheckItem>& all = source.checklist.items;
    QJsonArray rows;
    for (qsizetype i = 0; i < all.size();) {
        const QString section = all.at(i).section;
        int items = 0;
        int applicable = 0;
        for (; i < all.size() && all.at(i).section == section; ++i) {
            ++items;
            applicable += all.at(i).applicability.applies() ? 1 : 0;
        }
        rows.append(QJsonObject{{u"section"_s, section},
                                {u"name"_s, headingTitle(source.edition, source.catalogue, text, section)},
                                {u"items"_s, QString::number(items)},
                                {u"applicable"_s, QString::number(applicable)}});
    }
    return rows;
}

} // namespace

Result<QString> auditReportHtml(const AuditPageSource& source, ReportLanguage language)
{
    const Result<ReportText> text = ReportText::load(language, timeZoneOrDefault({}));
    if (!text)
        return text.error();
    const Result<QString> page = builtInTemplate(u"audit.html"_s);
    if (!page)
        return page.error();
    const QString ok = QString::number(source.audit.pagesWithContent());
    const QString all = QString::number(source.audit.pages.size());
    const QJsonObject data{
        {u"t"_s, text->labels()},
        {u"lang"_s, text->languageTag()},
        {u"program"_s, source.programName.isEmpty() ? source.packageFileName : source.programName},
        {u"kind"_s, text->word("kind"_L1, source.packageKind)},
        {u"cancelled"_s, source.audit.cancelled},
        {u"no_sandbox"_s, !source.sandboxed},
        {u"pages_ok"_s, ok},
        {u"pages_all"_s, all},
        {u"pages_summary"_s, text->phrase(u"pages_ok"_s, {ok, all})},
        {u"facts"_s, factsOf(source, *text)},
        {u"pages"_s, pagesOf(source, *text)},
        {u"exploration"_s, auditExploration(source.audit, *text, relativeAddress)},
        {u"comparison"_s, auditComparison(source.audit, *text, relativeAddress)},
        {u"errors"_s, auditErrors(source.audit, *text)},
        {u"calls"_s, auditCalls(source.audit, *text)},
        {u"blocked"_s, auditBlocked(source.audit, *text)},
        {u"sections"_s, sectionsOf(source, *text)},
        {u"checklist_summary"_s,
         text->phrase(
             u"applicable_of"_s,
             {QString::number(source.checklist.applicableCount()), QString::number(source.checklist.items.size())})},
        {u"made"_s, text->phrase(u"made"_s, {text->moment(source.generatedAt), source.toolVersion})},
    };
    return renderTemplate(*page, data);
}

} // namespace Mingjing
