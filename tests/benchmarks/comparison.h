// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Mingjing {

/// One thing to be timed. False when it failed: then there is no figure.
using Timed = std::function<bool()>;

/// Milliseconds of wall time that \a act takes, or -1 when it fails.
double millisecondsOf(const Timed& act);

/// The middle one; 0 of none.
double median(QList<double> values);

/// Runs both by turns, once to warm up and then \a rounds times, and prints the medians as
/// `name: ours X ms, peer (what) Y ms, ratio Z`; below 1 is faster than the peer. False when either failed.
bool compare(const QString& name, const Timed& ours, const QString& peerName, const Timed& peer, int rounds = 9);

/// Prints one line of figures.
void printFigures(const QString& line);

/// A program of the machine, run as a child process; what starting one costs is part of its time.
class PeerProgram final
{
public:
    /// The first of \a names that is found in PATH.
    static PeerProgram find(const QStringList& names);

    bool isThere() const { return !m_path.isEmpty(); }
    /// Its file name.
    QString name() const;
    /// Runs it with its output going to the file \a output, which may be null for none. Fails when it could not be
    /// run or ends with a status above \a highestStatus.
    bool run(const QStringList& arguments, const QString& output = {}, int highestStatus = 0) const;

private:
    QString m_path;
};

/// Prints what merely starting a process costs here, to be held against the figures of peers.
void printProcessStart();

} // namespace Mingjing
