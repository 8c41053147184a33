// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Put before the C library by LD_PRELOAD: counts what a program does to its files, and kills it instead of the step
// that MINGJING_KILL_AT numbers, or in the middle of it when MINGJING_KILL_TORN is set. At its end the program says how
// many steps there were.
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<long> steps{0};

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

long killAt()
{
    static const char* const text = std::getenv("MINGJING_KILL_AT");
    static const long number = text ? std::atol(text) : -1;
    return number;
}

bool isTorn()
{
    static const bool torn = std::getenv("MINGJING_KILL_TORN") != nullptr;
    return torn;
}

/// Whether this step is the last.
bool isLast()
{
    return ++steps == killAt();
}

[[noreturn]] void end()
{
    std::raise(SIGKILL);
    std::abort();
}

__attribute__((destructor)) void tell()
{
    std::fprintf(stderr, "steps %ld\n", steps.load());
}

using Pwrite = ssize_t (*)(int, const void*, size_t, off_t);
using OnFile = int (*)(int);
using Truncate = int (*)(int, off_t);
using OnName = int (*)(const char*);

ssize_t writeStep(int file, const void* bytes, size_t count, off_t offset)
{
    static const auto real = next<Pwrite>("pwrite64");
    if (isLast()) {
        if (isTorn() && count > 1)
            real(file, bytes, count / 2, offset);
        end();
    }
    return real(file, bytes, count, offset);
}

} // namespace

extern "C" {

ssize_t pwrite(int file, const void* bytes, size_t count, off_t offset)
{
    return writeStep(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off_t offset)
{
    return writeStep(file, bytes, count, offset);
}

int fsync(int file)
{
    static const auto real = next<OnFile>("fsync");
    if (isLast())
        end();
    return real(file);
}

int fdatasync(int file)
{
    static const auto real = next<OnFile>("fdatasync");
    if (isLast())
        end();
    return real(file);
}

int ftruncate(int file, off_t size)
{
    static const auto real = next<Truncate>("ftruncate64");
    if (isLast())
        end();
    return real(file, size);
}

int ftruncate64(int file, off_t size)
{
    static const auto real = next<Truncate>("ftruncate64");
    if (isLast())
        end();
    return real(file, size);
}

int unlink(const char* name)
{
    static const auto real = next<OnName>("unlink");
    if (isLast())
        end();
    return real(name);
}
}
