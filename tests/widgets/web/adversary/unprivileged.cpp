// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/web/adversary/unprivileged.h"

#include <cstdio>
#include <cstdlib>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Mingjing {

namespace {

constexpr uid_t nobody = 65534;

void giveUpRoot()
{
    const bool given =
        setgroups(0, nullptr) == 0 && setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0;
    // Who changes the user loses sight of the own /proc, which Chromium reads.
    const bool sees = prctl(PR_SET_DUMPABLE, 1) == 0;
    if (given && sees && setuid(0) != 0)
        return;
    std::fputs("the rights of root could not be given up\n", stderr);
    std::exit(1);
}

} // namespace

std::unique_ptr<QTemporaryDir> becomeUnprivileged()
{
    if (geteuid() == 0)
        giveUpRoot();
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &files);
    }
    auto home = std::make_unique<QTemporaryDir>();
    if (!home->isValid() || chdir(home->path().toUtf8().constData()) != 0) {
        std::fputs("no home could be made\n", stderr);
        std::exit(1);
    }
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home->path().toUtf8());
    return home;
}

} // namespace Mingjing
