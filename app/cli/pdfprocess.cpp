// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdfprocess.h"

#include "app/inputs/inputs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr int mostMilliseconds = 180'000;

QString workstation()
{
    const QString beside = QStandardPaths::findExecutable(u"mingjing"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"mingjing"_s) : beside;
}

} // namespace

Result<void> printToPdf(const QByteArray& html, const QString& path)
{
    const QString program = workstation();
    if (program.isEmpty())
        return Error{ErrorCode::Internal, u"there is no workstation `mingjing` to print with"_s, path};
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::Unwritable, folder.errorString(), path};
    const QString page = folder.filePath(u"report.html"_s);
    if (const auto written = writeFile(page, html); !written)
        return written;

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(program, {u"print-report"_s, page, QFileInfo(path).absoluteFilePath()}, QIODevice::ReadOnly);
    if (!process.waitForFinished(mostMilliseconds)) {
        process.kill();
        process.waitForFinished();
        return Error{ErrorCode::Internal, u"the workstation did not print in time"_s, path};
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString last = QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', -1);
    return Error{ErrorCode::Internal, last.isEmpty() ? u"the workstation could not print"_s : last, path};
}

} // namespace Mingjing
