// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/graphics.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mingjing {

namespace {

constexpr char softwareVariable[] = "LIBGL_ALWAYS_SOFTWARE";
constexpr int startMs = 5000;

/// A record of .Xauthority that holds for every display.
QByteArray keyRecord()
{
    std::array<quint32, 4> secret{};
    QRandomGenerator::system()->fillRange(secret.data(), qsizetype(secret.size()));
    return QByteArray::fromHex("ffff000000000012") + "MIT-MAGIC-COOKIE-1" + QByteArray::fromHex("0010")
        + QByteArray(reinterpret_cast<const char*>(secret.data()), sizeof secret);
}

/// Starts Xvfb in a process group of its own, where Ctrl+C does not reach it; false when that failed.
bool start(const QByteArray& program, const QByteArray& key, int report)
{
    QByteArrayList words{program,     "-displayfd", QByteArray::number(report),
                         "-screen",   "0",          "1280x1024x24",
                         "-nolisten", "tcp",        "-terminate",
                         "-auth",     key};
    QList<char*> arguments;
    for (QByteArray& word : words)
        arguments.append(word.data());
    arguments.append(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    pid_t child = 0;
    const int failure = posix_spawn(&child, program.constData(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure == 0;
}

/// The number that Xvfb reports, empty when none comes.
QByteArray reported(int pipe)
{
    QByteArray number;
    pollfd waiting{pipe, POLLIN, 0};
    char digit = 0;
    while (poll(&waiting, 1, startMs) > 0 && read(pipe, &digit, 1) == 1) {
        if (digit == '\n')
            return number;
        number += digit;
    }
    return {};
}

} // namespace

PrivateDisplay::PrivateDisplay() = default;
PrivateDisplay::~PrivateDisplay() = default;

bool PrivateDisplay::open()
{
    const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
    auto key = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"mingjing-display"_s));
    int ends[2];
    if (program.isEmpty() || !key->open() || key->write(keyRecord()) < 0 || !key->flush() || ::pipe(ends) != 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    const bool started = start(QFile::encodeName(program), QFile::encodeName(key->fileName()), ends[1]);
    ::close(ends[1]);
    const QByteArray number = started ? reported(ends[0]) : QByteArray();
    ::close(ends[0]);
    if (number.isEmpty())
        return false;
    m_key = std::move(key);
    qputenv("DISPLAY", ':' + number);
    qputenv("XAUTHORITY", QFile::encodeName(m_key->fileName()));
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv(softwareVariable, "1");
    return true;
}

void PrivateDisplay::close()
{
    for (const char* variable : {"DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", softwareVariable})
        qunsetenv(variable);
    m_key.reset();
}

} // namespace Mingjing
