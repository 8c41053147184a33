// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/comparison.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtDebug>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mingjing {

double millisecondsOf(const Timed& act)
{
    QElapsedTimer timer;
    timer.start();
    const bool done = act();
    const qint64 nanoseconds = timer.nsecsElapsed();
    return done ? double(nanoseconds) / 1e6 : -1;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool compare(const QString& name, const Timed& ours, const QString& peerName, const Timed& peer, int rounds)
{
    if (!ours() || !peer())
        return false;
    QList<double> ourTimes;
    QList<double> peerTimes;
    for (int round = 0; round < rounds; ++round) {
        ourTimes.append(millisecondsOf(ours));
        peerTimes.append(millisecondsOf(peer));
        if (ourTimes.last() < 0 || peerTimes.last() < 0)
            return false;
    }
    const double mine = median(ourTimes);
    const double theirs = median(peerTimes);
    printFigures(u"%1: ours %2 ms, peer (%3) %4 ms, ratio %5"_s.arg(name)
                     .arg(mine, 0, 'f', 3)
                     .arg(peerName)
                     .arg(theirs, 0, 'f', 3)
                     .arg(mine / theirs, 0, 'f', 2));
    return true;
}

void printFigures(const QString& line)
{
    qInfo().noquote() << line;
}

PeerProgram PeerProgram::find(const QStringList& names)
{
    PeerProgram program;
    for (const QString& name : names) {
        program.m_path = QStandardPaths::findExecutable(name);
        if (program.isThere())
            break;
    }
    return program;
}

QString PeerProgram::name() const
{
    return QFileInfo(m_path).fileName();
}

bool PeerProgram::run(const QStringList& arguments, const QString& output, int highestStatus) const
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(output.isNull() ? QProcess::nullDevice() : output);
    process.start(m_path, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() <= highestStatus;
}

void printProcessStart()
{
    const PeerProgram nothing = PeerProgram::find({u"true"_s});
    QList<double> times;
    for (int round = 0; round < 9; ++round)
        times.append(millisecondsOf([&] { return nothing.run({}); }));
    printFigures(u"starting a process: %1 ms"_s.arg(median(times), 0, 'f', 3));
}

} // namespace Mingjing
