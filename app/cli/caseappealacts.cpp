// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesession.h"
#include "app/cli/command.h"
#include "app/inputs/inputs.h"

#include "review/cases/appealeffects.h"
#include "review/cases/reviewsession.h"
#include "review/specification/specificationparser.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

/// Opens the case that \a call names and lets \a act work on it.
ExitStatus withSession(const Invocation& call, const std::function<Result<QString>(ReviewSession&)>& act)
{
    const QString id = call.argument(0);
    const auto opened = CaseSession::open(call, id);
    if (!opened)
        return call.console.fail(opened.error());
    const Result<QString> done = act((*opened)->session());
    if (!done)
        return call.console.fail(done.error(), id);
    call.console.line(*done);
    return ExitStatus::Done;
}

/// `F1=words`: what stands before and after the first equals sign.
std::pair<QString, QString> parted(const QString& word)
{
    return {word.section(u'=', 0, 0), word.section(u'=', 1)};
}

Result<QString> file(const Invocation& call, ReviewSession& session)
{
    const Decision* decision = session.state().issued();
    if (!decision)
        return Error{ErrorCode::Conflict, u"no decision is in force"_s, session.state().caseId};
    const Result<QByteArray> document = session.blob(session.state().editionSha256);
    if (!document)
        return document.error();
    const Result<Edition> edition = parseSpecification(*document);
    if (!edition)
        return edition.error();
    AppealFiling filing;
    filing.decisionId = decision->id;
    filing.kind = appealKindNow(*decision);
    filing.text = call.value(u"text"_s);
    if (call.has(u"filed"_s)) {
        filing.filedAt = QDateTime::fromString(call.value(u"filed"_s), Qt::ISODate).toUTC();
        if (!filing.filedAt.isValid())
            return Error{ErrorCode::Refused, u"not a time in ISO 8601"_s, call.value(u"filed"_s)};
    }
    const QStringList items = call.options.values(u"item"_s);
    for (const QString& item : items) {
        const auto [finding, statement] = parted(item);
        filing.items.append({finding, statement, {}});
    }
    const QStringList materials = call.options.values(u"material"_s);
    for (const QString& material : materials) {
        const auto [finding, path] = parted(material);
        const Result<QByteArray> bytes = readFile(path, MaximumMaterialBytes);
        if (!bytes)
            return bytes.error();
        bool found = false;
        for (AppealFiling::Item& item : filing.items) {
            if (item.findingId == finding) {
                item.materials.append({QFileInfo(path).fileName(), *bytes});
                found = true;
            }
        }
        if (!found)
            return Error{ErrorCode::Refused, u"material for a finding that is not appealed against"_s, finding};
    }
    return session.fileAppeal(filing, appealTerms(*edition, session.state(), *decision, session.dayCounting()));
}

Result<QString> answer(const Invocation& call, ReviewSession& session)
{
    AppealVerdict verdict;
    verdict.appealId = call.argument(1);
    verdict.soleReviewer = call.has(u"sole-reviewer"_s);
    const QStringList items = call.options.values(u"item"_s);
    for (const QString& item : items) {
        const auto [finding, said] = parted(item);
        const auto result = appealResultFromId(said.section(u':', 0, 0));
        if (!result)
            return Error{ErrorCode::Refused, u"an item is answered upheld, partly or rejected"_s, item};
        verdict.answers.append({finding, *result, said.section(u':', 1)});
    }
    const QStringList shortenings = call.options.values(u"shorten"_s);
    for (const QString& shortening : shortenings) {
        const auto [step, days] = parted(shortening);
        verdict.shortenings.append({step, days.toInt()});
    }
    const Result<void> done = session.answerAppeal(verdict);
    if (!done)
        return done.error();
    return u"%1: %2"_s.arg(verdict.appealId, appealStateId(session.state().appeal(verdict.appealId)->state));
}

Result<QString> withdraw(const Invocation& call, ReviewSession& session)
{
    const Result<void> done = session.withdrawAppeal(call.argument(1), call.value(u"reason"_s));
    if (!done)
        return done.error();
    return u"%1: withdrawn"_s.arg(call.argument(1));
}

} // namespace

Command caseAppealFileCommand()
{
    return {u"case appeal file"_s,
            u"CASE --db FILE --item F1=STATEMENT… [--material F1=FILE]… [--text WORDS] [--filed TIME] "
            "[--days COUNT] [--calendar FILE]"_s,
            u"Files an appeal against findings of the decision in force"_s,
            1,
            1,
            QList<QCommandLineOption>{databaseOption(),
                                      {u"item"_s, u"a finding and what is said against it"_s, u"F1=STATEMENT"_s},
                                      {u"material"_s, u"a file that came with it"_s, u"F1=FILE"_s},
                                      {u"text"_s, u"what it says on the whole"_s, u"WORDS"_s},
                                      {u"filed"_s, u"when it reached the platform (now)"_s, u"TIME"_s}}
                + countingOptions(),
            [](const Invocation& call) {
                return withSession(call, [&](ReviewSession& session) { return file(call, session); });
            },
            {u"db"_s, u"item"_s}};
}

Command caseAppealAnswerCommand()
{
    return {u"case appeal answer"_s,
            u"CASE APPEAL --db FILE --item F1=upheld|partly|rejected:REASON… [--shorten STEP=DAYS]… "
            "[--sole-reviewer]"_s,
            u"Answers an appeal item by item; what is upheld is undone in the same act"_s,
            2,
            2,
            {databaseOption(),
             {u"item"_s, u"a finding, what becomes of it and why"_s, u"F1=RESULT:REASON"_s},
             {u"shorten"_s, u"a penalty that lasts shorter"_s, u"STEP=DAYS"_s},
             {u"sole-reviewer"_s, u"who answers had a part in the decision, and nobody else is there"_s}},
            [](const Invocation& call) {
                return withSession(call, [&](ReviewSession& session) { return answer(call, session); });
            },
            {u"db"_s, u"item"_s}};
}

Command caseAppealWithdrawCommand()
{
    return {u"case appeal withdraw"_s,
            u"CASE APPEAL --db FILE --reason WORDS"_s,
            u"Records that an appeal was withdrawn"_s,
            2,
            2,
            {databaseOption(), {u"reason"_s, u"why"_s, u"WORDS"_s}},
            [](const Invocation& call) {
                return withSession(call, [&](ReviewSession& session) { return withdraw(call, session); });
            },
            {u"db"_s, u"reason"_s}};
}

} // namespace Mingjing
