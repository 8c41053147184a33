// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation.h"

#include "app/application.h"
#include "app/auditcommand.h"
#include "app/errorline.h"
#include "app/guardedrun.h"
#include "app/language.h"
#include "app/openingwindow.h"
#include "storage/cases/databasebackup.h"
#include "storage/cases/sqlitecasestore.h"
#include "widgets/common/wheelguard.h"
#include "widgets/web/graphics.h"
#include "widgets/web/pdfprinter.h"
#include "widgets/web/webengine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QTimer>

namespace Mingjing {

namespace {

int fail(const QString& line, ExitStatus code)
{
    printError(line);
    return int(code);
}

int runAudit(const QStringList& arguments, const GuardedRun& run)
{
    AuditCommand audit(arguments);
    if (run.role == GuardedRun::Role::Watched)
        beat(run, audit);
    audit.setDrawingFailure(run.why);
    QObject::connect(
        &audit, &AuditCommand::finished, qApp, [](ExitStatus code) { QCoreApplication::exit(int(code)); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &audit, &AuditCommand::start);
    return QCoreApplication::exec();
}

/// `mingjing print-report HTML PDF`: what the command line asks of the workstation, which has the printer.
int runPrintReport(const QStringList& arguments)
{
    if (arguments.size() != 2)
        return fail(QStringLiteral("usage: mingjing print-report FILE.html FILE.pdf"), ExitStatus::WrongUsage);
    QFile html(arguments.at(0));
    if (!html.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("%1: %2").arg(html.fileName(), html.errorString()), ExitStatus::Refused);
    PdfPrinter printer;
    printer.print(QString::fromUtf8(html.readAll()), arguments.at(1), [](const Result<void>& printed) {
        QCoreApplication::exit(printed ? int(ExitStatus::Done) : fail(printed.error().toString(), ExitStatus::Failed));
    });
    return QCoreApplication::exec();
}

Result<std::unique_ptr<SqliteCaseStore>> openStore(const QString& database)
{
    OpeningWindow opening(database);
    QObject::connect(
        &opening, &OpeningWindow::finished, qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    // It goes before the next window comes.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, &opening, &OpeningWindow::start);
    QCoreApplication::exec();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    const auto access = opening.outcome();
    if (!access)
        return access.error();
    return SqliteCaseStore::openPrepared(database, *access == DatabaseAccess::Reading);
}

int runWindow(const QStringList& arguments)
{
    QString database = Application::defaultDatabasePath();
    QString path;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--db") && i + 1 < arguments.size())
            database = arguments.at(++i);
        else if (!arguments.at(i).startsWith(u'-') && path.isEmpty())
            path = arguments.at(i);
        else
            return fail(QStringLiteral("usage: mingjing [--db FILE] [PACKAGE.zip | CASE.mjcase]"),
                        ExitStatus::WrongUsage);
    }
    QDir().mkpath(QFileInfo(database).absolutePath());
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QString sentence;
    bool isFailure = false;
    for (;;) {
        auto store = openStore(database);
        if (!store && store.error().code == ErrorCode::Cancelled)
            return int(ExitStatus::Done);
        if (!store)
            return fail(store.error().toString(), ExitStatus::Refused);
        auto application = std::make_unique<Application>(*std::move(store));
        application->setDatabase(database);
        if (const auto started = application->start(); !started)
            return fail(started.error().toString(), ExitStatus::Failed);
        if (!sentence.isEmpty())
            application->say(sentence, isFailure);
        if (!path.isEmpty())
            application->openPath(QFileInfo(path).absoluteFilePath());
        const int code = QCoreApplication::exec();
        const QString backup = application->backupToRestore();
        if (code != Application::restartCode || backup.isEmpty())
            return code;
        application.reset();
        path.clear();
        const auto restored = restoreDatabase(backup, database);
        isFailure = !restored;
        sentence = restored
            ? Application::tr("The backup was restored. The former database is kept as %1.").arg(restored->former)
            : Application::tr("The backup was not restored: %1").arg(restored.error().toString());
    }
}

/// Whether one of the arguments is an archive that names a mini-game's configuration; only games draw with WebGL.
bool holdsGame(int argc, char* argv[])
{
    for (int i = 2; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const uchar* bytes = file.map(0, file.size());
        if (bytes && QByteArrayView(bytes, file.size()).contains("game.json"))
            return true;
    }
    return false;
}

} // namespace

int runWorkstation(int argc, char* argv[])
{
    const QByteArrayView command(argc > 1 ? argv[1] : "");
    const bool needsScreen = command != "audit" && command != "print-report";
    PrivateDisplay display;
    GuardedRun run;
    bool draws = false;
    if (!needsScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        draws = command == "audit" && holdsGame(argc, argv) && display.open();
        if (draws)
            run = runGuarded();
        if (draws && run.role == GuardedRun::Role::Ended)
            return run.code;
        if (run.role == GuardedRun::Role::GivenUp) {
            printError(QStringLiteral("drawing with WebGL was ended: %1; audited again without WebGL").arg(run.why));
            display.close();
            draws = false;
        }
        if (!draws)
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    prepareWebEngine(draws ? Graphics::Software : Graphics::Card);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mingjing"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINGJING_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("mingjing"));
    installLanguage(Settings().language());

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (command == "--version") {
        QTextStream(stdout) << QStringLiteral("mingjing %1\n").arg(QStringLiteral(MINGJING_VERSION));
        return 0;
    }
    if (command == "--help") {
        QTextStream(stdout) << QStringLiteral("usage: mingjing [--db FILE] [PACKAGE.zip | CASE.mjcase]\n"
                                              "       %1\n"
                                              "       mingjing print-report FILE.html FILE.pdf\n")
                                   .arg(AuditCommand::usage());
        return 0;
    }
    if (command == "audit" && arguments.contains(QLatin1String("--help"))) {
        QTextStream(stdout) << QStringLiteral("usage: %1\n").arg(AuditCommand::usage());
        return 0;
    }
    if (command == "audit")
        return runAudit(arguments.mid(1), run);
    if (command == "print-report")
        return runPrintReport(arguments.mid(1));
    return runWindow(arguments);
}

} // namespace Mingjing
