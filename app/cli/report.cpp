// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/command.h"
#include "app/cli/pdfprocess.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

Result<QByteArray> made(const CaseReportSource& source, const QString& format, ReportLanguage language)
{
    if (format == "json"_L1) {
        const auto document = caseReportJson(source);
        if (!document)
            return document.error();
        return QJsonDocument(*document).toJson();
    }
    if (format == "csv"_L1)
        return caseReportCsv(source, language);
    const auto page = caseReportHtml(source, language);
    if (!page)
        return page.error();
    return page->toUtf8();
}

ExitStatus run(const Invocation& call)
{
    const QString format = call.value(u"format"_s);
    if (!QStringList{u"html"_s, u"pdf"_s, u"json"_s, u"csv"_s}.contains(format))
        return call.console.usage(u"--format is one of html, pdf, json, csv"_s);
    const auto language = reportLanguageFromId(call.value(u"lang"_s));
    if (!language)
        return call.console.usage(u"--lang is zh_CN or en"_s);
    const QString path = call.value(u"out"_s);

    const Result<PackageLimits> limits = packageLimits(call);
    if (!limits)
        return call.console.fail(limits.error(), call.value(u"limits"_s));

    const QString name = call.argument(0);
    const auto input = CaseInput::open(name, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), name);
    const auto source = (*input)->reportSource({*limits, call.value(u"root"_s)});
    if (!source)
        return call.console.fail(source.error(), name);
    const auto bytes = made(*source, format, *language);
    if (!bytes)
        return call.console.fail(bytes.error(), name);
    const Result<void> written = format == "pdf"_L1 ? printToPdf(*bytes, path) : writeFile(path, *bytes);
    if (!written)
        return call.console.fail(written.error(), path);
    for (const QString& doubt : (*input)->doubts())
        call.console.remark(u"not verified: "_s + doubt);
    return (*input)->doubts().isEmpty() ? ExitStatus::Done : ExitStatus::NeedsHuman;
}

} // namespace

Command reportCommand()
{
    QCommandLineOption format(u"format"_s, u"html, pdf, json or csv (html)"_s, u"FORMAT"_s, u"html"_s);
    QCommandLineOption language(u"lang"_s, u"the recipient's language: zh_CN or en (zh_CN)"_s, u"LANG"_s, u"zh_CN"_s);
    return {u"report"_s,
            u"CASE [--db FILE] --format html|pdf|json|csv --lang zh_CN|en --out FILE [--root FOLDER] [--limits FILE]"_s,
            u"Writes the decision report of a case: an id of the database, or a .mjcase file"_s,
            1,
            1,
            {databaseOption(),
             format,
             language,
             {u"out"_s, u"the file to write"_s, u"FILE"_s},
             rootOption(),
             limitsOption()},
            run,
            {u"out"_s}};
}

} // namespace Mingjing
