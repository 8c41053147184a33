// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/enginesandbox.h"

#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

using namespace Mingjing;

/// Whether there is a sandbox is found out by trying.
class EngineSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootGetsNone();
    void aMachineWithoutNamespacesGivesNone();
    void leavesTheProcessAsItWas();
};

namespace {

bool write(const char* path, const char* text)
{
    const int file = open(path, O_WRONLY);
    const bool written = file >= 0 && ::write(file, text, strlen(text)) == ssize_t(strlen(text));
    if (file >= 0)
        close(file);
    return written;
}

/// What \a question answers in a child process.
template <typename Question>
int inChild(Question question)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(question());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void EngineSandboxTest::rootGetsNone()
{
    const EngineSandbox expected = geteuid() == 0 ? EngineSandbox::OffForRoot
        : namespacesAvailable()                   ? EngineSandbox::On
                                                  : EngineSandbox::OffOnMachine;
    QCOMPARE(availableSandbox(), expected);
}

void EngineSandboxTest::aMachineWithoutNamespacesGivesNone()
{
    // A namespace in which no further one may be made stands for such a machine.
    const int answer = inChild([] {
        const std::string map = std::to_string(geteuid()) + ' ' + std::to_string(geteuid()) + " 1";
        if (unshare(CLONE_NEWUSER) != 0)
            return namespacesAvailable() ? 1 : 0;
        if (!write("/proc/self/uid_map", map.c_str()) || !write("/proc/sys/user/max_user_namespaces", "0"))
            return 2;
        return namespacesAvailable() ? 1 : 0;
    });
    QCOMPARE(answer, 0);
}

void EngineSandboxTest::leavesTheProcessAsItWas()
{
    const uid_t user = geteuid();
    std::array<char, 64> before{};
    std::array<char, 64> after{};
    QVERIFY(readlink("/proc/self/ns/user", before.data(), before.size()) > 0);
    (void)namespacesAvailable();
    QVERIFY(readlink("/proc/self/ns/user", after.data(), after.size()) > 0);
    QCOMPARE(geteuid(), user);
    QCOMPARE(QByteArray(before.data()), QByteArray(after.data()));
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
}

QTEST_GUILESS_MAIN(EngineSandboxTest)
#include "tst_enginesandbox.moc"
