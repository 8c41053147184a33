// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseinput.h"
#include "app/cli/casesession.h"
#include "app/cli/command.h"
#include "app/inputs/inputs.h"

#include "review/cases/reviewsession.h"
#include "review/notice/notice.h"
#include "review/specification/cataloguefit.h"

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// What the options ask for; what comes next where they say nothing.
Result<NoticeRequest> requestOf(const Invocation& call, const CaseState& state, ReportLanguage language)
{
    NoticeRequest request{call.value(u"decision"_s), call.value(u"appeal"_s), language};
    if (!request.appealId.isEmpty() && request.decisionId.isEmpty()) {
        if (const Appeal* appeal = state.appeal(request.appealId))
            request.decisionId = appeal->decisionId;
    }
    if (!request.decisionId.isEmpty() || !request.appealId.isEmpty())
        return request;
    const auto next = nextNotice(state, language);
    if (!next)
        return Error{ErrorCode::Conflict, u"no decision is in force, and no appeal was answered"_s, state.caseId};
    return *next;
}

Result<void> record(const Invocation& call, const QString& id, const IssuedNotice& notice, const QByteArray& bytes)
{
    const auto opened = CaseSession::open(call, id);
    if (!opened)
        return opened.error();
    const Result<QString> recorded = (*opened)->session().recordNotice(notice, bytes);
    if (!recorded)
        return recorded.error();
    call.console.line(u"%1: recorded as %2"_s.arg(id, *recorded));
    return {};
}

ExitStatus run(const Invocation& call)
{
    const auto format = noticeFormatFromId(call.value(u"format"_s));
    if (!format)
        return call.console.usage(u"--format is one of text, html, json"_s);
    const auto language = reportLanguageFromId(call.value(u"lang"_s));
    if (!language)
        return call.console.usage(u"--lang is zh_CN or en"_s);
    if (call.has(u"record"_s) && call.value(u"db"_s).isEmpty())
        return call.console.usage(u"--record needs --db"_s);
    const QString name = call.argument(0);
    const auto input = CaseInput::open(name, call.value(u"db"_s));
    if (!input)
        return call.console.fail(input.error(), name);
    const Result<CaseState> state = (*input)->state();
    if (!state)
        return call.console.fail(state.error(), name);
    const Result<Edition> edition = (*input)->edition();
    if (!edition)
        return call.console.fail(edition.error(), name);
    const Result<Catalogue> catalogue = builtInCatalogueFor(*edition);
    if (!catalogue)
        return call.console.fail(catalogue.error(), name);
    const Result<NoticeRequest> request = requestOf(call, *state, *language);
    if (!request)
        return call.console.fail(request.error(), name);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<DayCounting> counting = dayCounting(call);
    if (!counting)
        return call.console.fail(counting.error());
    const Result<std::optional<AppealClosure>> closure = (*input)->appealClosure(*state);
    if (!closure)
        return call.console.fail(closure.error(), name);
    NoticeSource source{*state, *edition, *catalogue, {}, *closure, now};
    if (const Decision* decision = state->decision(request->decisionId))
        source.terms = appealTerms(*edition, *state, *decision, *counting);
    const Result<QByteArray> bytes = writeNotice(source, *request, *format);
    if (!bytes)
        return call.console.fail(bytes.error(), name);
    const QString path = call.value(u"out"_s);
    if (const Result<void> written = writeFile(path, *bytes); !written)
        return call.console.fail(written.error(), path);
    if (call.has(u"record"_s)) {
        const Result<void> recorded = record(call, name, issuedNotice(*state, *request, *format), *bytes);
        if (!recorded)
            return call.console.fail(recorded.error(), name);
    }
    return ExitStatus::Done;
}

} // namespace

Command noticeCommand()
{
    QCommandLineOption format(u"format"_s, u"text, html or json (text)"_s, u"FORMAT"_s, u"text"_s);
    QCommandLineOption language(u"lang"_s, u"the developer's language: zh_CN or en (zh_CN)"_s, u"LANG"_s, u"zh_CN"_s);
    return {u"notice"_s,
            u"CASE [--db FILE] --lang zh_CN|en --format text|html|json --out FILE [--decision D1] [--appeal A1] "
            "[--record] [--days COUNT] [--calendar FILE]"_s,
            u"Writes what the developer is told of a decision, or of the answer to an appeal"_s,
            1,
            1,
            QList<QCommandLineOption>{databaseOption(),
                                      format,
                                      language,
                                      {u"out"_s, u"the file to write"_s, u"FILE"_s},
                                      {u"decision"_s, u"the decision to tell of (what comes next)"_s, u"ID"_s},
                                      {u"appeal"_s, u"the answered appeal to tell of"_s, u"ID"_s},
                                      {u"record"_s, u"records in the case that it was sent"_s}}
                + countingOptions(),
            run,
            {u"out"_s}};
}

} // namespace Mingjing
