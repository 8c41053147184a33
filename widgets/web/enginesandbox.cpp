// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/web/enginesandbox.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Mingjing {

namespace {

bool writeFile(const char* path, const char* text)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto length = static_cast<ssize_t>(std::strlen(text));
    const bool written = write(file, text, std::strlen(text)) == length;
    close(file);
    return written;
}

/// Some systems let a user namespace be made but give no rights in it: all that Chromium does there is done here.
bool enterNamespaces(uid_t user, gid_t group)
{
    if (unshare(CLONE_NEWUSER) != 0)
        return false;
    std::array<char, 64> map{};
    // Absent before Linux 3.19.
    if (!writeFile("/proc/self/setgroups", "deny") && errno != ENOENT)
        return false;
    (void)std::snprintf(map.data(), map.size(), "%u %u 1", static_cast<unsigned>(group), static_cast<unsigned>(group));
    if (!writeFile("/proc/self/gid_map", map.data()))
        return false;
    (void)std::snprintf(map.data(), map.size(), "%u %u 1", static_cast<unsigned>(user), static_cast<unsigned>(user));
    if (!writeFile("/proc/self/uid_map", map.data()))
        return false;
    return unshare(CLONE_NEWPID | CLONE_NEWNET) == 0 && chroot("/proc/self/fdinfo") == 0;
}

} // namespace

bool namespacesAvailable()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0)
        _exit(enterNamespaces(user, group) ? 0 : 1);
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

EngineSandbox availableSandbox()
{
    if (geteuid() == 0)
        return EngineSandbox::OffForRoot;
    return namespacesAvailable() ? EngineSandbox::On : EngineSandbox::OffOnMachine;
}

} // namespace Mingjing
