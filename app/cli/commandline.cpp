// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/texttable.h"
#include "app/inputs/calendarshelf.h"
#include "app/inputs/daysettings.h"
#include "app/inputs/inputs.h"
#include "app/inputs/limitsettings.h"

#include "review/calendar/calendarjson.h"
#include "review/calendar/calendarreader.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

QString usageLine(const Command& command)
{
    return u"mingjing-cli %1 %2"_s.arg(command.words, command.synopsis);
}

/// All commands, or those of \a group.
void printOverview(Console& console, const QString& group = {})
{
    console.line(group.isEmpty() ? u"usage: mingjing-cli COMMAND … [--help]"_s
                                 : u"usage: mingjing-cli %1 COMMAND … [--help]"_s.arg(group));
    console.line();
    TextTable table;
    for (const Command& command : allCommands()) {
        if (group.isEmpty() || command.words.startsWith(group + u' '))
            table.add({u"  "_s + command.words, command.summary});
    }
    table.print(console);
    console.line();
    console.line(u"Exit status: 0 done, 1 done and a human should look, 2 wrong usage, 3 input refused, 4 failure."_s);
}

void printHelp(const Command& command, Console& console)
{
    console.line(u"usage: "_s + usageLine(command));
    console.line(command.summary + u'.');
    if (!command.options.isEmpty())
        console.line();
    TextTable table;
    for (const QCommandLineOption& option : command.options) {
        QString name = u"  --"_s + option.names().constFirst();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        table.add({name, option.description()});
    }
    table.print(console);
}

/// The command that \a arguments begin with, the one with the most words first; nullptr when there is none.
const Command* findCommand(const QList<Command>& commands, const QStringList& arguments)
{
    const Command* found = nullptr;
    qsizetype longest = 0;
    for (const Command& command : commands) {
        const QStringList words = command.words.split(u' ');
        if (words.size() > longest && arguments.mid(0, words.size()) == words) {
            found = &command;
            longest = words.size();
        }
    }
    return found;
}

ExitStatus runCommand(const Command& command, const QStringList& rest, Console& console)
{
    console.setCommand(command.words);
    if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        printHelp(command, console);
        return ExitStatus::Done;
    }
    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{u"mingjing-cli"_s} + rest))
        return console.usage(parser.errorText().trimmed());
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest || arguments.size() > command.most)
        return console.usage(u"usage: "_s + usageLine(command));
    for (const QString& option : command.required) {
        if (parser.value(option).isEmpty())
            return console.usage(u"--%1 is missing"_s.arg(option));
    }
    return command.run({parser, arguments, console});
}

} // namespace

QList<Command> allCommands()
{
    return {specShowCommand(),           specDiffCommand(),       packageInspectCommand(),
            packageCompareCommand(),     packageScanCommand(),    hintsMeasureCommand(),
            checklistCommand(),          caseOpenCommand(),       caseListCommand(),
            caseTableCommand(),          caseShowCommand(),       caseVerifyCommand(),
            caseRebuildCommand(),        caseCarryCommand(),      caseResubmitCommand(),
            caseCompareCommand(),        caseHistoryCommand(),    caseExportCommand(),
            caseImportCommand(),         reportCommand(),         statisticsCommand(),
            trainingCompareCommand(),    replayCommand(),         deadlinesCommand(),
            caseSearchCommand(),         caseBackupCommand(),     caseRestoreCommand(),
            caseAppealCommand(),         caseAppealFileCommand(), caseAppealAnswerCommand(),
            caseAppealWithdrawCommand(), noticeCommand()};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, u"one JSON document on the output"_s};
}

QCommandLineOption databaseOption()
{
    return {u"db"_s, u"the database of cases"_s, u"FILE"_s};
}

QCommandLineOption limitsOption()
{
    return {u"limits"_s, u"a settings file with the bounds that a package must keep (default: the built-in ones)"_s,
            u"FILE"_s};
}

Result<PackageLimits> packageLimits(const Invocation& call)
{
    return call.has(u"limits"_s) ? readLimits(call.value(u"limits"_s)) : PackageLimits();
}

QList<QCommandLineOption> countingOptions()
{
    return {{u"days"_s,
             u"how days are counted where the edition does not say: natural or business (default: as in the "
             "workstation's settings)"_s,
             u"COUNT"_s},
            {u"calendar"_s, u"the calendar of business days, iCalendar or JSON (default: as in those settings)"_s,
             u"FILE"_s}};
}

Result<DayCounting> dayCounting(const Invocation& call)
{
    const QSettings settings(settingsName(), settingsName());
    DayCounting counting = dayCountingIn(settings, CalendarShelf(calendarFolder()));
    // Not every command that opens a case to act on it has these options.
    const QStringList given = call.options.optionNames();
    if (given.contains(u"days"_s)) {
        const auto count = dayCountFromId(call.value(u"days"_s));
        if (!count)
            return Error{ErrorCode::Refused, u"days are natural or business"_s, call.value(u"days"_s)};
        counting.count = *count;
    }
    if (given.contains(u"calendar"_s)) {
        const QString path = call.value(u"calendar"_s);
        const Result<QByteArray> document = readFile(path, MaximumCalendarBytes);
        if (!document)
            return document.error();
        Result<BusinessCalendar> calendar = readCalendar(*document, path);
        if (!calendar)
            return calendar.error();
        counting.calendar = std::make_shared<BusinessCalendar>(*std::move(calendar));
    }
    return counting;
}

QCommandLineOption strictOption()
{
    return {u"strict"_s, u"exit status 1 when there are warnings"_s};
}

QCommandLineOption rootOption()
{
    return {u"root"_s, u"the folder of the program, in a package that holds several"_s, u"FOLDER"_s};
}

ExitStatus runCommandLine(const QStringList& arguments, QTextStream& output, QTextStream& errors)
{
    Console console(output, errors);
    const QString first = arguments.value(0);
    if (first == "--version"_L1) {
        console.line(u"mingjing-cli "_s + QStringLiteral(MINGJING_VERSION));
        return ExitStatus::Done;
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        printOverview(console);
        return ExitStatus::Done;
    }
    const QList<Command> commands = allCommands();
    if (const Command* command = findCommand(commands, arguments))
        return runCommand(*command, arguments.mid(command->words.count(u' ') + 1), console);
    const bool group = std::any_of(commands.begin(), commands.end(),
                                   [&](const Command& command) { return command.words.startsWith(first + u' '); });
    if (first.isEmpty())
        return console.usage(u"no command"_s);
    if (group && arguments.size() > 1 && arguments.at(1) != "--help"_L1)
        return console.usage(u"no such command: %1 %2"_s.arg(first, arguments.at(1)));
    if (group) {
        printOverview(console, first);
        return arguments.size() > 1 ? ExitStatus::Done : ExitStatus::WrongUsage;
    }
    return console.usage(u"no such command: %1"_s.arg(first));
}

} // namespace Mingjing
