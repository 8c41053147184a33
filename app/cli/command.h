// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "review/base/result.h"
#include "review/cases/counteddays.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace Mingjing {

struct PackageLimits;

/// A command line that was read: what the command's own options say, and what stands beside them.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments;
    Console& console;

    bool has(const QString& option) const { return options.isSet(option); }
    QString value(const QString& option) const { return options.value(option); }
    QString argument(qsizetype index) const { return arguments.value(index); }
};

/// One command of `mingjing-cli`; each has a file of its own.
struct Command {
    /// `spec show`.
    QString words;
    /// What follows the words: `[FILE] [--json]`.
    QString synopsis;
    /// One sentence without a full stop.
    QString summary;
    int fewest = 0;
    int most = 0;
    QList<QCommandLineOption> options;
    ExitStatus (*run)(const Invocation&) = nullptr;
    /// Options that must be given.
    QStringList required = {};
};

Command specShowCommand();
Command specDiffCommand();
Command packageInspectCommand();
Command packageCompareCommand();
Command packageScanCommand();
Command hintsMeasureCommand();
Command checklistCommand();
Command caseOpenCommand();
Command caseListCommand();
Command caseTableCommand();
Command caseSearchCommand();
Command caseBackupCommand();
Command caseRestoreCommand();
Command caseShowCommand();
Command caseVerifyCommand();
Command caseRebuildCommand();
Command caseCarryCommand();
Command caseResubmitCommand();
Command caseCompareCommand();
Command caseHistoryCommand();
Command caseExportCommand();
Command caseImportCommand();
Command caseAppealCommand();
Command caseAppealFileCommand();
Command caseAppealAnswerCommand();
Command caseAppealWithdrawCommand();
Command noticeCommand();
Command reportCommand();
Command statisticsCommand();
Command trainingCompareCommand();
Command replayCommand();
Command deadlinesCommand();

/// Options that several commands share.
QCommandLineOption jsonOption();
QCommandLineOption databaseOption();
QCommandLineOption strictOption();
/// `--limits FILE`: the bounds that a package must keep.
QCommandLineOption limitsOption();
/// What it says; the defaults when it is not given.
Result<PackageLimits> packageLimits(const Invocation& call);
QCommandLineOption rootOption();
/// `--days natural|business` and `--calendar FILE`: how days are counted where the edition does not say.
QList<QCommandLineOption> countingOptions();
/// What they say; what they do not say is as the workstation of this user has it.
Result<DayCounting> dayCounting(const Invocation& call);

} // namespace Mingjing
