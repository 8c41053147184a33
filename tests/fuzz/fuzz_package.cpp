// SPDX-FileCopyrightText: 2026 Mingjing contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/archivemutation.h"
#include "tests/fuzz/packagefault.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Mingjing;

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString fault = packageFault(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}

/// An archive is mostly changed inside its entries and written anew, with checksums and offsets that hold.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned int seed)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!input.startsWith("PK") || seed % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const auto mutateBytes = [](const QByteArray& bytes) {
        constexpr qsizetype room = 64;
        QByteArray out = bytes;
        out.resize(bytes.size() + room);
        out.truncate(static_cast<qsizetype>(LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(out.data()),
                                                             static_cast<size_t>(bytes.size()),
                                                             static_cast<size_t>(out.size()))));
        return out;
    };
    const QByteArray mutated = mutatedArchive(input, seed, mutateBytes);
    if (mutated.isEmpty() || static_cast<size_t>(mutated.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::copy(mutated.cbegin(), mutated.cend(), data);
    return static_cast<size_t>(mutated.size());
}
